import type { Texts } from "../../core/words.js";
import type { Status } from "../../core/dataset.js";
import { capitalised, spelled, leftOut } from "../../language/en/common.js";

/** A finished figure of one row or of several; status is null where theirs differ, and each may lack a year. */
export interface RankedFigure {
  readonly value: string;
  readonly year: string;
  readonly status: Status | null;
}

/** Those that share a place: `names` is a finished list of `count`. */
export interface SharedPlace {
  readonly names: string;
  readonly count: number;
  readonly value: RankedFigure;
}

const said = ({ value, year, status }: RankedFigure, each = ""): string => {
  const about = status ? `${status}${year && ` for ${year}`}` : year;
  return about ? `${value}${each} (${about})` : value + each;
};

const rows = (count: number): string => `${spelled(count)} ${count === 1 ? "row" : "rows"}`;

export const en = {
  label: (count: number): string => `Ranking as a bar chart, ${count} ${count === 1 ? "bar" : "bars"}`,
  /** Who has the largest of `all` values, which may be one, or all. */
  first({ names, count, value, all }: SharedPlace & { all: number }): string {
    if (all === 1) return `One value is published, for ${names}: ${said(value)}.`;
    if (count === all) return `${count === 2 ? "Both" : `All ${spelled(count)}`} values are the same: ${said(value)}.`;
    return count === 1
      ? `First of ${spelled(all)}: ${names}, at ${said(value)}.`
      : `Joint first of ${spelled(all)}: ${names}, at ${said(value, " each")}.`;
  },
  /** `ratio` is by how much the first is larger: "22.2" times, or by "11%"; null where that is not known. */
  last({ names, count, value, ratio }: SharedPlace & { ratio: { text: string; times: boolean } | null }): string {
    const place =
      count === 1 ? `Last: ${names}, at ${said(value)}` : `Joint last: ${names}, at ${said(value, " each")}`;
    if (!ratio) return `${place}.`;
    return `${place}; the first is ${ratio.text} ${ratio.times ? "times as large" : "larger"}.`;
  },
  /** `ranks` lists the `count` ranks that are shared, and `names` who shares them. */
  ties: ({ count, ranks, names }: Texts<"ranks" | "names"> & { readonly count: number }): string =>
    count === 1 ? `${names} share rank ${ranks}.` : `Ranks ${ranks} are shared.`,
  missing: (names: string): string => `No value is published for ${names}.`,
  /** `rank` is null where no value was published. */
  row({
    name,
    rank,
    of,
    shared,
    value,
  }: {
    name: string;
    rank: number | null;
    of: number;
    shared: boolean;
    value: RankedFigure;
  }): string {
    if (rank === null) return `${name}: no data${value.year && ` for ${value.year}`}.`;
    return `${name}: ${shared ? "shared rank" : "rank"} ${rank} of ${of}, ${said(value)}.`;
  },
  unnamed: (row: number): string => `Row ${row}`,
  withoutYear: ({ count, year }: { count: number; year: string }): string =>
    `${capitalised(rows(count))} without a value for ${year} ${count === 1 ? "is" : "are"} left out.`,
  leftOut: (f: { shown: number; all: number }): string => leftOut(f, "rows"),
  columns: { name: "Name", rank: "Rank", value: "Value", qualifier: "Qualifier", year: "Year" },
};

export type RankingWords = typeof en;
