import fc from "fast-check";
import { countIn, figure, isList, largestOf, NAMES, reads, type Oracle } from "./said.js";

interface Row {
  readonly name: string;
  readonly start: number | null;
  readonly end: number | null;
  readonly from: number;
}

interface Facts {
  readonly rows: readonly Row[];
}

const SPAN = 4;

/** Rows that have a place: two sizes above zero. */
const placed = ({ rows }: Facts) =>
  rows.flatMap(({ name, start, end, from }) =>
    start !== null && end !== null && start > 0 && end > 0
      ? [{ name, size: start, from, rate: 100 * ((end / start) ** (1 / SPAN) - 1) }]
      : [],
  );

type Placed = ReturnType<typeof placed>[number];

const years = (rows: readonly Placed[]): number[] => [...new Set(rows.map(({ from }) => from))].sort((a, b) => a - b);
const largest = (rows: readonly Placed[]): Placed[] =>
  rows.filter(({ size }) => size === largestOf(rows.map((row) => row.size)));
/** What reads the same ties. */
const tenths = ({ rate }: Placed): number => Math.round(10 * rate);
const fastest = (rows: readonly Placed[]): Placed[] =>
  rows.filter((row) => tenths(row) === largestOf(rows.map(tenths)));
const names = (rows: readonly { readonly name: string }[]): string[] => rows.map(({ name }) => name);
const isWhen = (text: string, rows: readonly Placed[]): boolean => text.split(" or ").join() === years(rows).join();

export const scatter: Oracle<Facts> = {
  tag: "size-growth-scatter",
  facts: fc
    .record({
      rows: fc.array(fc.record({ start: figure(0), end: figure(), from: fc.constantFrom(2015, 2015, 2016) }), {
        minLength: 1,
        maxLength: 9,
      }),
      mixed: fc.boolean(),
    })
    .map(({ rows, mixed }) => ({
      rows: rows.map((row, at) => ({ ...row, ...(mixed ? {} : { from: 2015 }), name: NAMES[at] ?? "" })),
    })),
  csv: ({ rows }) =>
    [
      "Name,Start,Start year,End,End year",
      ...rows.map(({ name, start, end, from }) => `${name},${start ?? ""},${from},${end ?? ""},${from + SPAN}`),
    ].join("\n"),
  claims: [
    [
      /^(?:All )?(?<count>\w+) are of the same size in (?<when>.*): (?<size>.*)\.$/,
      (facts, { count = "", when = "", size = "" }) => {
        const rows = placed(facts);
        return (
          rows.length === countIn(count) &&
          largest(rows).length === rows.length &&
          isWhen(when, rows) &&
          reads(size, rows[0]?.size ?? NaN)
        );
      },
    ],
    [
      /^(?<joint>Joint l|L)argest of (?<all>\w+) in (?<when>\d{4}(?: or \d{4})*): (?<list>.*?), at (?<size>[\d.,]+)(?: each)?(?: in (?<year>\d+))?\.$/,
      (facts, { joint, all = "", when = "", list = "", size = "", year }) => {
        const rows = placed(facts);
        const most = largest(rows);
        return (
          (joint === "Joint l") === most.length > 1 &&
          countIn(all) === rows.length &&
          isWhen(when, rows) &&
          isList(list, names(most)) &&
          reads(size, most[0]?.size ?? NaN) &&
          (year === undefined || most.every(({ from }) => from === Number(year)))
        );
      },
    ],
    [
      /^One growth rate can be calculated: (?<rate>[\d.,−]+)% a year, for (?<name>\w+)\.$/,
      (facts, { rate = "", name }) =>
        placed(facts).length === 1 && placed(facts)[0]?.name === name && reads(rate, placed(facts)[0]?.rate ?? NaN),
    ],
    [
      /^(?:All )?(?<count>\w+) growth rates are the same: (?<rate>[\d.,−]+)% a year(?: from (?<from>\d+) to (?<to>\d+))?\.$/,
      (facts, { count = "", rate = "" }) =>
        placed(facts).length === countIn(count) &&
        fastest(placed(facts)).length === countIn(count) &&
        placed(facts).some((row) => reads(rate, row.rate)),
    ],
    [
      /^(?<joint>Joint h|H)ighest growth rate: (?<list>.*?), at (?<rate>[\d.,−]+)% a year(?: from (?<from>\d+) to (?<to>\d+))?\.$/,
      (facts, { joint, list = "", rate = "", from, to }) => {
        const most = fastest(placed(facts));
        return (
          (joint === "Joint h") === most.length > 1 &&
          isList(list, names(most)) &&
          most.some((row) => reads(rate, row.rate)) &&
          (from === undefined
            ? years(placed(facts)).length === 1
            : most.every((row) => row.from === Number(from) && row.from + SPAN === Number(to)))
        );
      },
    ],
    [
      /^(?<count>\w+) shrinks?: (?<list>.*)\.$/,
      (facts, { count = "", list = "" }) => {
        const shrinking = placed(facts).filter(({ rate }) => rate < 0);
        return countIn(count) === shrinking.length && isList(list, names(shrinking));
      },
    ],
    [
      /^(?:None of the (?<none>\w+)|The (?<every>\w+)|Of the (?<some>\w+)) (?:that grow|with the) .*?(?:, (?<small>\w+) (?:is|are))? among the (?<half>\w+) smallest\.$/,
      (facts, { none, every, some, small, half = "" }) => {
        const rows = placed(facts);
        const count = countIn(none ?? every ?? some ?? "");
        const quick = [...rows].sort((a, b) => b.rate - a.rate);
        const tiny = [...rows].sort((a, b) => a.size - b.size);
        const among = quick.slice(0, count).filter((row) => tiny.slice(0, countIn(half)).includes(row)).length;
        const [last, next] = [quick[count - 1], quick[count]];
        if (!last || !next) return false;
        const untied = tenths(last) !== tenths(next) && tiny[countIn(half) - 1]?.size !== tiny[countIn(half)]?.size;
        return years(rows).length === 1 && untied && among === (none ? 0 : every ? count : countIn(small ?? ""));
      },
    ],
    [
      /^Growth is the average rate a year from the first to the last published size\.$/,
      (facts) => placed(facts).length > 0,
    ],
    [
      /^(?<count>\w+) rows? (?:is|are) not drawn, because a growth rate needs two sizes above zero and their years: (?<list>.*)\.$/,
      (facts, { count = "", list = "" }) => {
        const left = facts.rows.filter(({ name }) => !placed(facts).some((row) => row.name === name));
        return countIn(count) === left.length && isList(list, names(left));
      },
    ],
  ],
};
