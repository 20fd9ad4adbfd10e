import type { SaidPoint, ScatterWords } from "./words.en.js";
import { capitalised, from as since, inYear, on, plural, rows, spelled, until } from "../../language/de/grammar.js";

function growth({ rate, direction, from, to, projected }: SaidPoint): string {
  const course = direction === "grows" ? "jährliches Wachstum" : "jährlicher Rückgang";
  return `${projected ? (direction === "grows" ? "prognostiziertes " : "prognostizierter ") : ""}${course} von ${rate} ${since(from)} ${until(to)}`;
}

export const de: ScatterWords = {
  label: (count) => `Streudiagramm, ${count} ${plural(count, "Punkt", "Punkte")}`,
  heading: (span) => (span ? `Größe und Wachstum, ${span}` : "Größe und Wachstum"),
  logScale: "Größe auf logarithmischer Skala",
  growth: "Wachstum pro Jahr",
  sizeIn(years) {
    const [first = "", last = ""] = [years[0], years.at(-1)];
    if (years.length > 3) return `Größe in einem Jahr von ${first} bis ${last}`;
    return years.length > 0 ? `Größe ${years.map(on).join(" oder ")}` : "Größe";
  },
  sizeAt: (amount, year) => (year ? `${amount}, ${year}` : amount),
  singleText: ({ name, size, status }) => `Wachstum pro Jahr für ${name}, ausgehend von ${size} (${status})`,
  single: (f) => `${f.name}: ${growth(f)}; die Größe ist mit ${f.size}${inYear(f.year)} angegeben (${f.status}).`,
  point: (f) => `${f.name}: ${f.size}${inYear(f.year)} (${f.status}); ${growth(f)}.`,
  largest: ({ names, count, all, size, year }) =>
    count === 1
      ? `Der größte von ${spelled(all, "einem")} Werten entfällt auf ${names}: ${size}${inYear(year)}.`
      : `Den größten von ${spelled(all, "einem")} Werten teilen sich ${names}: je ${size}${inYear(year)}.`,
  fastest: ({ names, rate }) => `Die höchste Wachstumsrate entfällt auf ${names}: ${rate} pro Jahr.`,
  alsoFastest: (rate) => `Dort ist auch die Wachstumsrate am höchsten: ${rate} pro Jahr.`,
  allAlike: ({ rate }) => `Alle sind gleich groß und haben dieselbe Wachstumsrate: ${rate} pro Jahr.`,
  slowest: ({ name, rate }) => `Die niedrigste Wachstumsrate entfällt auf ${name}: ${rate} pro Jahr.`,
  shrinking: ({ count, names }) =>
    `${capitalised(spelled(count, "ein"))} ${plural(count, "Wert schrumpft", "Werte schrumpfen")}: ${names}.`,
  pairs({ faster, slower }) {
    const all = faster + slower;
    const [most, word] = slower > faster ? [slower, "niedrigere"] : [faster, "höhere"];
    if (faster === slower)
      return `Größe und Wachstum zeigen keine gemeinsame Ordnung: In der Hälfte von ${all} Paaren hat der größere Wert die höhere Wachstumsrate.`;
    if (most === all) return `In jedem Paar hat der größere Wert die ${word} Wachstumsrate.`;
    return `In ${most} von ${all} Paaren hat der größere Wert die ${word} Wachstumsrate.`;
  },
  halves({ fastest, small, half }) {
    const [first, last] = [spelled(fastest, "ein"), `zu den ${spelled(half, "ein")} kleinsten`];
    if (small === fastest) return `Die ${first} mit den höchsten Wachstumsraten gehören alle ${last}.`;
    const some = small === 0 ? "gehört keiner" : `${plural(small, "gehört", "gehören")} ${spelled(small, "einer")}`;
    return `Von den ${first} Werten mit den höchsten Wachstumsraten ${some} ${last}.`;
  },
  calculated: (projected) =>
    `Das Wachstum ist die durchschnittliche jährliche Rate von der ersten bis zur letzten veröffentlichten Größe${projected ? "; die letzte ist eine Prognose" : ""}.`,
  onlyLargest: ({ shown, all }) =>
    `Gezeichnet sind die ${spelled(shown, "eine")} größten von ${all}; die Tabelle enthält alle.`,
  leftOut: ({ count, names }) =>
    `${capitalised(rows(count))} ${plural(count, "ist", "sind")} nicht gezeichnet, denn eine Wachstumsrate braucht zwei Größen über null und deren Jahre: ${names}.`,
  notAllNamed: "Nicht jeder Punkt ist beschriftet; die Tabelle nennt alle.",
  unnamed: "Zeile ohne Namen",
  start: "Erste Größe",
  end: "Letzte Größe",
  columns: {
    name: "Name",
    startYear: "Erstes Jahr",
    startStatus: "Erster Status",
    endYear: "Letztes Jahr",
    endStatus: "Letzter Status",
  },
};
