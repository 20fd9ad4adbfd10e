import type { SaidPoint, ScatterWords } from "./words.en.js";
import { capitalised, from as since, inYear, on, plural, rows, spelled, until } from "../../language/de/grammar.js";

/** Years of which each value has one. */
function whenOf(years: readonly string[]): string {
  const [first = "", last = ""] = [years[0], years.at(-1)];
  if (years.length > 3) return ` im Zeitraum ${first} bis ${last}`;
  return years.length === 1 ? inYear(first) : years.map((year) => ` ${on(year)}`).join(" oder");
}

function growth({ rate, direction, from, to, projected }: SaidPoint): string {
  const course = direction === "grows" ? "jährliches Wachstum" : "jährlicher Rückgang";
  const ahead = direction === "grows" ? "prognostiziertes " : "prognostizierter ";
  return `${projected ? ahead : ""}${course} ${since(from)} ${until(to)}: ${rate}`;
}

export const de: ScatterWords = {
  label: (count) => `Streudiagramm, ${count} ${plural(count, "Punkt", "Punkte")}`,
  heading: "Größe und Wachstum",
  logScale: "Größe auf logarithmischer Skala",
  sizeIn: (years) => `Größe${whenOf(years)}`,
  point: (f) => `${f.name}: ${f.size}${inYear(f.year)} (${f.status}); ${growth(f)}.`,
  largest({ names, count, all, size, years, year }) {
    if (count === all)
      return `${count === 2 ? "Beide" : `Alle ${spelled(all, "ein")}`} sind${whenOf(years)} gleich groß: ${size}.`;
    return count === 1
      ? `Größter von ${spelled(all, "einem")} Werten${whenOf(years)}: ${names} mit ${size}${inYear(year)}.`
      : `Gemeinsam größte von ${spelled(all, "einem")} Werten${whenOf(years)}: ${names} mit je ${size}${inYear(year)}.`;
  },
  fastest({ names, count, all, rate, from, to }) {
    if (all === 1) return `Nur eine Wachstumsrate lässt sich berechnen: ${rate} pro Jahr, für ${names}.`;
    const span = from && ` ${since(from)} ${until(to)}`;
    if (count === all)
      return `${count === 2 ? "Beide" : `Alle ${spelled(all, "ein")}`} Wachstumsraten sind gleich: ${rate} pro Jahr${span}.`;
    return `Höchste Wachstumsrate: ${names} mit ${count === 1 ? "" : "je "}${rate} pro Jahr${span}.`;
  },
  shrinking: ({ count, names }) =>
    `${capitalised(spelled(count, "ein"))} ${plural(count, "Wert schrumpft", "Werte schrumpfen")}: ${names}.`,
  halves({ fastest, small, half }) {
    const [first, last] = [spelled(fastest, "ein"), `zu den ${spelled(half, "ein")} kleinsten`];
    if (small === fastest) return `Die ${first} mit den höchsten Wachstumsraten gehören alle ${last}.`;
    const some = small === 0 ? "gehört keiner" : `${plural(small, "gehört", "gehören")} ${spelled(small, "einer")}`;
    return `Von den ${first} Werten mit den höchsten Wachstumsraten ${some} ${last}.`;
  },
  calculated: (projected) =>
    `Das Wachstum ist die durchschnittliche jährliche Rate von der ersten bis zur letzten veröffentlichten Größe${projected ? "; die letzte ist eine Prognose" : ""}.`,
  leftOut: ({ count, names }) =>
    `${capitalised(rows(count))} ${plural(count, "ist", "sind")} nicht gezeichnet, denn eine Wachstumsrate braucht zwei Größen über null und deren Jahre: ${names}.`,
  onlyLargest: ({ shown, all, besides }) =>
    `Nur die ${spelled(shown, "eine")} größten von ${all}${besides && ` und ${besides}`} sind gezeichnet; die Tabelle enthält alle.`,
  unnamed: "Zeile ohne Namen",
  columns: {
    name: "Name",
    start: "Erste Größe",
    startYear: "Erstes Jahr",
    startStatus: "Erster Status",
    end: "Letzte Größe",
    endYear: "Letztes Jahr",
    endStatus: "Letzter Status",
    growth: "Wachstum pro Jahr",
  },
};
