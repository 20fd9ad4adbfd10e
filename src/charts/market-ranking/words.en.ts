import type { Status } from "../../core/dataset.js";
import { capitalised, spelled } from "../../language/en/common.js";

/** A finished figure ("797.8 billion US dollars"), its year (may be empty) and its status in a word. */
export interface SaidFigure {
  readonly value: string;
  readonly year: string;
  readonly status: Status;
}

export interface RankingWords {
  label(count: number): string;
  readonly heading: string;
  /** "3", "3=" for a rank that is shared. */
  rank(rank: number, shared: boolean): string;
  readonly only: (f: { name: string; value: SaidFigure }) => string;
  readonly nothing: string;
  /** `list` names the `count` rows that share the place. */
  first(f: { count: number; list: string; all: number; value: SaidFigure }): string;
  /** `ratio` is how many times as large the first is, "21.9"; empty where there is none. */
  last(f: { count: number; list: string; value: SaidFigure; ratio: string }): string;
  allEqual(f: { count: number; value: SaidFigure }): string;
  tie(f: { count: number; list: string; rank: number; value: string }): string;
  ties(count: number): string;
  missing(f: { count: number; list: string }): string;
  row(f: { name: string; rank: number; of: number; shared: boolean; value: SaidFigure }): string;
  rowMissing(f: { name: string; year: string }): string;
  unnamed(row: number): string;
  readonly sharedRank: string;
  withoutYear(f: { count: number; year: string }): string;
  leftOut(f: { shown: number; all: number }): string;
  readonly columns: {
    readonly name: string;
    readonly rank: string;
    readonly value: string;
    readonly qualifier: string;
    readonly year: string;
  };
}

const said = ({ value, year, status }: SaidFigure): string => `${value} (${status}${year && ` for ${year}`})`;

const rows = (count: number): string => `${spelled(count)} ${count === 1 ? "row" : "rows"}`;

export const rankingEn: RankingWords = {
  label: (count) => `Ranking as a bar chart, ${count} ${count === 1 ? "bar" : "bars"}`,
  heading: "Ranking",
  rank: (rank, shared) => (shared ? `${rank}=` : String(rank)),
  only: ({ name, value }) => `One value is published, for ${name}: ${said(value)}.`,
  nothing: "No row has a value that could be ranked.",
  first: ({ count, list, all, value }) =>
    count === 1
      ? `First of ${spelled(all)} is ${list}, with ${said(value)}.`
      : `${list} share the first rank of ${spelled(all)}, with ${said(value)} each.`,
  last({ count, list, value, ratio }) {
    const place =
      count === 1 ? `Last is ${list}, with ${said(value)}` : `${list} share the last rank, with ${said(value)} each`;
    return ratio ? `${place}; the first is ${ratio} times as large.` : `${place}.`;
  },
  allEqual: ({ count, value }) =>
    `${count === 2 ? "Both rows" : `All ${rows(count)}`} have the same value, ${said(value)}.`,
  tie: ({ count, list, rank, value }) =>
    list
      ? `${list} share rank ${rank}, with ${value} each.`
      : `${capitalised(rows(count))} share rank ${rank}, with ${value} each.`,
  ties: (count) => `${capitalised(spelled(count))} ranks are shared.`,
  missing: ({ count, list }) =>
    list ? `No value is published for ${list}.` : `No value is published for ${rows(count)}.`,
  row: ({ name, rank, of, shared, value }) =>
    `${name}: ${shared ? "shared rank" : "rank"} ${rank} of ${of}, ${said(value)}.`,
  rowMissing: ({ name, year }) => `${name}: no data${year && ` for ${year}`}.`,
  unnamed: (row) => `Row ${row}`,
  sharedRank: "“=” marks a shared rank.",
  withoutYear: ({ count, year }) =>
    `${capitalised(rows(count))} without a value for ${year} ${count === 1 ? "is" : "are"} left out.`,
  leftOut: ({ shown, all }) =>
    `${capitalised(spelled(shown))} of ${spelled(all)} rows ${shown === 1 ? "is" : "are"} shown; ${spelled(all - shown)} ${all - shown === 1 ? "is" : "are"} left out.`,
  columns: { name: "Name", rank: "Rank", value: "Value", qualifier: "Qualifier", year: "Year" },
};
