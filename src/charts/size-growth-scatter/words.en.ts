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

/** Each message is a whole sentence, or a label. */
export interface ScatterWords {
  label(count: number): string;
  heading(span: string): string;
  readonly logScale: string;
  /** Titles the axis, and heads the list, of growth rates. */
  readonly growth: string;
  /** Titles the axis of sizes: all years in which they stand, ascending. */
  sizeIn(years: readonly string[]): string;
  sizeAt(amount: string, year: string): string;
  singleText(f: { name: string; size: string; status: string }): string;
  single(f: SaidPoint): string;
  point(f: SaidPoint): string;
  largest(f: { names: string; count: number; all: number; size: string; year: string }): string;
  fastest(f: { names: string; count: number; rate: string }): string;
  /** The largest is the fastest, too. */
  alsoFastest(rate: string): string;
  allAlike(f: { rate: string }): string;
  slowest(f: { name: string; rate: string }): string;
  shrinking(f: { count: number; names: string }): string;
  pairs(f: { faster: number; slower: number }): string;
  /** How many of the fastest are among the `half` smallest. */
  halves(f: { fastest: number; small: number; half: number }): string;
  /** How growth was found; whether every last size is a projection. */
  calculated(projected: boolean): string;
  leftOut(f: { count: number; names: string }): string;
  /** Of very many points the largest are drawn. */
  onlyLargest(f: { shown: number; all: string }): string;
  readonly notAllNamed: string;
  readonly unnamed: string;
  readonly start: string;
  readonly end: string;
  readonly columns: {
    readonly name: string;
    readonly startYear: string;
    readonly startStatus: string;
    readonly endYear: string;
    readonly endStatus: string;
  };
}

const when = (year: string): string => (year ? ` in ${year}` : "");

function growth({ rate, direction, from, to, projected }: SaidPoint): string {
  const verb = {
    grows: projected ? "is projected to grow" : "grew",
    falls: projected ? "is projected to shrink" : "shrank",
  }[direction];
  return `${verb} by ${rate} a year from ${from} to ${to}`;
}

export const scatterEn: ScatterWords = {
  label: (count) => `Scatter chart, ${count} ${count === 1 ? "point" : "points"}`,
  heading: (span) => (span ? `Size and growth, ${span}` : "Size and growth"),
  logScale: "size on a log scale",
  growth: "Growth a year",
  sizeIn(years) {
    const [first = "", last = ""] = [years[0], years.at(-1)];
    if (years.length > 3) return `Size in a year from ${first} to ${last}`;
    return years.length > 0 ? `Size in ${years.join(" or ")}` : "Size";
  },
  sizeAt: (amount, year) => `${amount}${when(year)}`,
  singleText: ({ name, size, status }) => `growth a year of ${name}, from ${size} (${status})`,
  single: (f) => `${f.name} ${growth(f)}; its size was put at ${f.size}${when(f.year)} (${f.status}).`,
  point: (f) => `${f.name}: ${f.size}${when(f.year)} (${f.status}); it ${growth(f)}.`,
  largest: ({ names, count, all, size, year }) =>
    count === 1
      ? `${names} is the largest of ${spelled(all)}, at ${size}${when(year)}.`
      : `${names} are the largest of ${spelled(all)}, at ${size} each${when(year)}.`,
  fastest: ({ names, count, rate }) =>
    `${names} ${count === 1 ? "has" : "have"} the highest growth rate, ${rate} a year.`,
  alsoFastest: (rate) => `It also has the highest growth rate, ${rate} a year.`,
  allAlike: ({ rate }) => `All are of the same size and have the same growth rate, ${rate} a year.`,
  slowest: ({ name, rate }) => `The lowest growth rate is that of ${name}, ${rate} a year.`,
  shrinking: ({ count, names }) => `${capitalised(spelled(count))} ${count === 1 ? "shrinks" : "shrink"}: ${names}.`,
  pairs({ faster, slower }) {
    const all = faster + slower;
    const [most, word] = slower > faster ? [slower, "lower"] : [faster, "higher"];
    if (faster === slower)
      return `Size and growth show no common order: of ${all} pairs, the larger has the higher growth rate in half.`;
    if (most === all) return `In every pair, the larger has the ${word} growth rate.`;
    return `In ${most} of ${all} pairs, the larger has the ${word} growth rate.`;
  },
  halves: ({ fastest, small, half }) =>
    small === 0
      ? `None of the ${spelled(fastest)} with the highest growth rates is among the ${spelled(half)} smallest.`
      : small === fastest
        ? `The ${spelled(fastest)} with the highest growth rates are all among the ${spelled(half)} smallest.`
        : `Of the ${spelled(fastest)} with the highest growth rates, ${spelled(small)} ${small === 1 ? "is" : "are"} among the ${spelled(half)} smallest.`,
  calculated: (projected) =>
    `Growth is the average rate a year from the first to the last published size${projected ? ", which is a projection" : ""}.`,
  leftOut: ({ count, names }) =>
    `${count === 1 ? "One row is" : `${capitalised(spelled(count))} rows are`} not drawn, because a growth rate needs two sizes above zero and their years: ${names}.`,
  onlyLargest: ({ shown, all }) => `Drawn are the ${spelled(shown)} largest of ${all}; the table has them all.`,
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
