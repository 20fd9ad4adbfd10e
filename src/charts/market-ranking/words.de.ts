import type { RankedFigure, RankingWords } from "./words.en.js";
import { common } from "../../language/de/common.js";
import { about, capitalised, leftOut, plural, rows, spelled } from "../../language/de/grammar.js";

const said = ({ value, year, status }: RankedFigure): string => {
  const more = status ? `${common.status[status]}${year && ` ${about(year)}`}` : year;
  return more ? `${value} (${more})` : value;
};

export const de: RankingWords = {
  label: (count) => `Rangliste als Balkendiagramm, ${count} Balken`,
  first({ names, count, value, all }) {
    if (all === 1) return `Einziger Wert: ${names} mit ${said(value)}.`;
    if (count === all)
      return `${count === 2 ? "Beide" : `Alle ${spelled(count, "ein")}`} Werte sind gleich: ${said(value)}.`;
    return count === 1
      ? `Auf Rang eins von ${spelled(all, "einem")}: ${names} mit ${said(value)}.`
      : `Gemeinsam auf Rang eins von ${spelled(all, "einem")}: ${names} mit je ${said(value)}.`;
  },
  last({ names, count, value, ratio }) {
    const place =
      count === 1
        ? `Auf dem letzten Rang: ${names} mit ${said(value)}`
        : `Gemeinsam auf dem letzten Rang: ${names} mit je ${said(value)}`;
    if (!ratio) return `${place}.`;
    return ratio.times
      ? `${place}; der erste Wert ist ${ratio.text}-mal so groß.`
      : `${place}; der erste Wert ist um ${ratio.text} größer.`;
  },
  ties: ({ count, ranks, names }) =>
    count === 1 ? `Rang ${ranks} teilen sich ${names}.` : `Die Ränge ${ranks} sind geteilt.`,
  missing: (names) => `Für ${names} ist kein Wert veröffentlicht.`,
  row({ name, rank, of, shared, value }) {
    if (rank === null) return `${name}: keine Angabe${value.year && ` ${about(value.year)}`}.`;
    return `${name}: ${shared ? "geteilter Rang" : "Rang"} ${rank} von ${of}, ${said(value)}.`;
  },
  unnamed: (row) => `Zeile ${row}`,
  withoutYear: ({ count, year }) =>
    `${capitalised(rows(count))} ohne Wert ${about(year)} ${plural(count, "ist", "sind")} ausgelassen.`,
  leftOut: (f) => leftOut(f, "Zeilen"),
  columns: { name: "Name", rank: "Rang", value: "Wert", qualifier: "Zusatz", year: "Jahr" },
};
