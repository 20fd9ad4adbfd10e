import { capitalised, spelled } from "../../language/en/common.js";

/** A point in a sentence; figures arrive finished ("48.7 billion US dollars"), years may be empty. */
export interface SaidPoint {
  readonly name: string;
  readonly size: string;
  readonly year: string;
  readonly status: string;
  /** Without a sign: the direction says it. */
  readonly rate: string;
  readonly direction: "grows" | "falls";
  readonly from: string;
  readonly to: string;
  /** Whether the later figure is a projection. */
  readonly projected: boolean;
}

const when = (year: string): string => (year ? ` in ${year}` : "");

function growth({ rate, direction, from, to, projected }: SaidPoint): string {
  const verb = {
    grows: projected ? "is projected to grow" : "grew",
    falls: projected ? "is projected to shrink" : "shrank",
  }[direction];
  return `${verb} by ${rate} a year from ${from} to ${to}`;
}

/** Each message is a whole sentence, or a label. */
export const en = {
  label: (count: number): string => `Scatter chart, ${count} ${count === 1 ? "point" : "points"}`,
  heading: (span: string): string => (span ? `Size and growth, ${span}` : "Size and growth"),
  logScale: "size on a log scale",
  /** Titles the axis, and heads the list, of growth rates. */
  growth: "Growth a year",
  /** Titles the axis of sizes: all years in which they stand, ascending. */
  sizeIn(years: readonly string[]): string {
    const [first = "", last = ""] = [years[0], years.at(-1)];
    if (years.length > 3) return `Size in a year from ${first} to ${last}`;
    return years.length > 0 ? `Size in ${years.join(" or ")}` : "Size";
  },
  sizeAt: (amount: string, year: string): string => `${amount}${when(year)}`,
  singleText: ({ name, size, status }: { name: string; size: string; status: string }): string =>
    `growth a year of ${name}, from ${size} (${status})`,
  single: (f: SaidPoint): string =>
    `${f.name} ${growth(f)}; its size was put at ${f.size}${when(f.year)} (${f.status}).`,
  point: (f: SaidPoint): string => `${f.name}: ${f.size}${when(f.year)} (${f.status}); it ${growth(f)}.`,
  largest: ({
    names,
    count,
    all,
    size,
    year,
  }: {
    names: string;
    count: number;
    all: number;
    size: string;
    year: string;
  }): string =>
    count === 1
      ? `${names} is the largest of ${spelled(all)}, at ${size}${when(year)}.`
      : `${names} are the largest of ${spelled(all)}, at ${size} each${when(year)}.`,
  fastest: ({ names, count, rate }: { names: string; count: number; rate: string }): string =>
    `${names} ${count === 1 ? "has" : "have"} the highest growth rate, ${rate} a year.`,
  /** The largest is the fastest, too. */
  alsoFastest: (rate: string): string => `It also has the highest growth rate, ${rate} a year.`,
  allAlike: ({ rate }: { rate: string }): string =>
    `All are of the same size and have the same growth rate, ${rate} a year.`,
  slowest: ({ name, rate }: { name: string; rate: string }): string =>
    `The lowest growth rate is that of ${name}, ${rate} a year.`,
  shrinking: ({ count, names }: { count: number; names: string }): string =>
    `${capitalised(spelled(count))} ${count === 1 ? "shrinks" : "shrink"}: ${names}.`,
  pairs({ faster, slower }: { faster: number; slower: number }): string {
    const all = faster + slower;
    const [most, word] = slower > faster ? [slower, "lower"] : [faster, "higher"];
    if (faster === slower)
      return `Size and growth show no common order: of ${all} pairs, the larger has the higher growth rate in half.`;
    if (most === all) return `In every pair, the larger has the ${word} growth rate.`;
    return `In ${most} of ${all} pairs, the larger has the ${word} growth rate.`;
  },
  /** How many of the fastest are among the `half` smallest. */
  halves: ({ fastest, small, half }: { fastest: number; small: number; half: number }): string =>
    small === 0
      ? `None of the ${spelled(fastest)} with the highest growth rates is among the ${spelled(half)} smallest.`
      : small === fastest
        ? `The ${spelled(fastest)} with the highest growth rates are all among the ${spelled(half)} smallest.`
        : `Of the ${spelled(fastest)} with the highest growth rates, ${spelled(small)} ${small === 1 ? "is" : "are"} among the ${spelled(half)} smallest.`,
  /** How growth was found; whether every last size is a projection. */
  calculated: (projected: boolean): string =>
    `Growth is the average rate a year from the first to the last published size${projected ? ", which is a projection" : ""}.`,
  leftOut: ({ count, names }: { count: number; names: string }): string =>
    `${count === 1 ? "One row is" : `${capitalised(spelled(count))} rows are`} not drawn, because a growth rate needs two sizes above zero and their years: ${names}.`,
  /** Of very many points the largest are drawn. */
  onlyLargest: ({ shown, all }: { shown: number; all: string }): string =>
    `Drawn are the ${spelled(shown)} largest of ${all}; the table has them all.`,
  notAllNamed: "Not every point has its name beside it; the table names them all.",
  unnamed: "A row without a name",
  start: "First size",
  end: "Last size",
  columns: {
    name: "Name",
    startYear: "First year",
    startStatus: "First status",
    endYear: "Last year",
    endStatus: "Last status",
  },
};

export type ScatterWords = typeof en;
