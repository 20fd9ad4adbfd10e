import type { SaidFigure } from "../../core/words.js";
import type { RankingWords } from "./words.en.js";
import { common } from "../../language/de/common.js";
import { about, capitalised, leftOut, plural, rows, spelled } from "../../language/de/grammar.js";

const said = ({ value, year, status }: SaidFigure): string =>
  `${value} (${common.status[status]}${year && ` ${about(year)}`})`;

export const de: RankingWords = {
  label: (count) => `Rangliste als Balkendiagramm, ${count} Balken`,
  heading: "Rangliste",
  rank: (rank, shared) => (shared ? `${rank}=` : String(rank)),
  only: ({ name, value }) => `Veröffentlicht ist ein Wert, für ${name}: ${said(value)}.`,
  nothing: "Keine Zeile hat einen Wert, der sich einordnen ließe.",
  first: ({ count, list, all, value }) =>
    count === 1
      ? `Auf Rang eins von ${spelled(all, "einem")}: ${list} mit ${said(value)}.`
      : `Rang eins von ${spelled(all, "einem")} teilen sich ${list}, mit je ${said(value)}.`,
  last({ count, list, value, ratio }) {
    const place =
      count === 1
        ? `Auf dem letzten Rang: ${list} mit ${said(value)}`
        : `Den letzten Rang teilen sich ${list}, mit je ${said(value)}`;
    return ratio ? `${place}; der erste Wert ist ${ratio}-mal so groß.` : `${place}.`;
  },
  allEqual: ({ count, value }) =>
    `${count === 2 ? "Beide Zeilen" : `Alle ${rows(count)}`} haben denselben Wert: ${said(value)}.`,
  tie: ({ count, list, rank, value }) => `Rang ${rank} teilen sich ${list || rows(count)}, mit je ${value}.`,
  ties: (count) => `${capitalised(spelled(count, "ein"))} Ränge sind geteilt.`,
  missing: ({ count, list }) => `Für ${list || rows(count)} ist kein Wert veröffentlicht.`,
  row: ({ name, rank, of, shared, value }) =>
    `${name}: ${shared ? "geteilter Rang" : "Rang"} ${rank} von ${of}, ${said(value)}.`,
  rowMissing: ({ name, year }) => `${name}: keine Angabe${year && ` ${about(year)}`}.`,
  unnamed: (row) => `Zeile ${row}`,
  sharedRank: "„=“ steht für einen geteilten Rang.",
  withoutYear: ({ count, year }) =>
    `${capitalised(rows(count))} ohne Wert ${about(year)} ${plural(count, "ist", "sind")} ausgelassen.`,
  leftOut: (f) => leftOut(f, "Zeilen"),
  columns: { name: "Name", rank: "Rang", value: "Wert", qualifier: "Zusatz", year: "Jahr" },
};
