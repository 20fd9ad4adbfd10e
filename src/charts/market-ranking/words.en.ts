import type { SaidFigure } from "../../core/words.js";
import { capitalised, spelled, leftOut } from "../../language/en/common.js";

const said = ({ value, year, status }: SaidFigure): string => `${value} (${status}${year && ` for ${year}`})`;

const rows = (count: number): string => `${spelled(count)} ${count === 1 ? "row" : "rows"}`;

export const en = {
  label: (count: number): string => `Ranking as a bar chart, ${count} ${count === 1 ? "bar" : "bars"}`,
  heading: "Ranking",
  /** "3", "3=" for a rank that is shared. */
  rank: (rank: number, shared: boolean): string => (shared ? `${rank}=` : String(rank)),
  only: ({ name, value }: { name: string; value: SaidFigure }): string =>
    `One value is published, for ${name}: ${said(value)}.`,
  nothing: "No row has a value that could be ranked.",
  /** `list` names the `count` rows that share the place. */
  first: ({ count, list, all, value }: { count: number; list: string; all: number; value: SaidFigure }): string =>
    count === 1
      ? `First of ${spelled(all)} is ${list}, with ${said(value)}.`
      : `${list} share the first rank of ${spelled(all)}, with ${said(value)} each.`,
  /** `ratio` is how many times as large the first is, "21.9"; empty where there is none. */
  last({ count, list, value, ratio }: { count: number; list: string; value: SaidFigure; ratio: string }): string {
    const place =
      count === 1 ? `Last is ${list}, with ${said(value)}` : `${list} share the last rank, with ${said(value)} each`;
    return ratio ? `${place}; the first is ${ratio} times as large.` : `${place}.`;
  },
  allEqual: ({ count, value }: { count: number; value: SaidFigure }): string =>
    `${count === 2 ? "Both rows" : `All ${rows(count)}`} have the same value, ${said(value)}.`,
  tie: ({ count, list, rank, value }: { count: number; list: string; rank: number; value: string }): string =>
    list
      ? `${list} share rank ${rank}, with ${value} each.`
      : `${capitalised(rows(count))} share rank ${rank}, with ${value} each.`,
  ties: (count: number): string => `${capitalised(spelled(count))} ranks are shared.`,
  missing: ({ count, list }: { count: number; list: string }): string =>
    list ? `No value is published for ${list}.` : `No value is published for ${rows(count)}.`,
  row: ({
    name,
    rank,
    of,
    shared,
    value,
  }: {
    name: string;
    rank: number;
    of: number;
    shared: boolean;
    value: SaidFigure;
  }): string => `${name}: ${shared ? "shared rank" : "rank"} ${rank} of ${of}, ${said(value)}.`,
  rowMissing: ({ name, year }: { name: string; year: string }): string => `${name}: no data${year && ` for ${year}`}.`,
  unnamed: (row: number): string => `Row ${row}`,
  sharedRank: "“=” marks a shared rank.",
  withoutYear: ({ count, year }: { count: number; year: string }): string =>
    `${capitalised(rows(count))} without a value for ${year} ${count === 1 ? "is" : "are"} left out.`,
  leftOut: (f: { shown: number; all: number }): string => leftOut(f, "rows"),
  columns: { name: "Name", rank: "Rank", value: "Value", qualifier: "Qualifier", year: "Year" },
};

export type RankingWords = typeof en;
