import type { Model } from "../../core/chart.js";
import type { Observations } from "../../core/observation.js";
import type { Steps } from "../../core/steps.js";
import { headerTime } from "../../data/time.js";
import type { FigureRow } from "../kit/figures.js";
import { sideOf } from "../../language/qualifiers.js";
import { byName, compare, firstOf } from "../kit/order.js";
import type { PreciseField } from "../kit/precision.js";
import { readRanked } from "./ranked.js";

/** A figure with its place. */
export interface RankRow extends FigureRow {
  /** From 1 for the largest; equal figures share a rank, and the next one is left free. Null without a value. */
  readonly rank: number | null;
  readonly shared: boolean;
}

export interface RankingModel extends Model {
  readonly data: readonly RankRow[];
  /** Every row with a value, shown or not, the largest first. */
  readonly known: readonly RankRow[];
  /** Every row without one, shown or not. */
  readonly missing: readonly RankRow[];
  /** Rows there are, shown or not. */
  readonly all: number;
  readonly field: PreciseField;
  readonly nameLabel: string;
  /** The years of the values, ascending; empty where some have none, or where there are more than can be named. */
  readonly years: readonly number[];
  /** The one of them that most values have; null without them. */
  readonly year: number | null;
  /** True where the data holds other years too, so that its subtitle does not speak of these values. */
  readonly chosen: boolean;
  /** The year asked for; null without one. */
  readonly asked: number | null;
  /** Things left out, since they have no figure of that year. */
  readonly without: number;
  /** Names of sums, which are left out. */
  readonly sums: readonly string[];
  readonly highlight: string;
}

export interface RankingOptions {
  /** The column of values, where the author names it. */
  readonly y: string;
  readonly year: string;
  readonly sort: "value" | "name" | "none";
  readonly limit: number | null;
  readonly highlight: string;
}

/** @throws DatasetError as `readRanked` */
export function* rankingModel(observations: Observations, options: RankingOptions): Steps<RankingModel> {
  const { dataset } = observations;
  const { rows, ...about } = yield* readRanked(observations, options.year, options.y.trim() !== "");
  const ranked = withRanks(rows);
  const known = ranked.filter(({ value }) => value !== null).sort(byValue);
  return {
    ...about,
    data: firstOf(inOrder(ranked, options.sort, dataset.lang), options.limit),
    known,
    missing: ranked.filter(({ value }) => value === null),
    all: rows.length,
    ...yearsOf(known),
    asked: headerTime(options.year.toUpperCase())?.year ?? null,
    highlight: options.highlight,
  };
}

const size = ({ value }: FigureRow): number => value ?? -Infinity;

/** Of two figures with the same number, “over 60%” is above 60%, and “up to 60%” is not. */
const beside = ({ qualifier }: FigureRow): number => sideOf(qualifier) ?? 0;

const byValue = (a: FigureRow, b: FigureRow): number => compare(size(b), size(a)) || beside(b) - beside(a);

/** What has no value has no place, and comes last unless the order is that of the data. */
function inOrder(rows: readonly RankRow[], sort: RankingOptions["sort"], lang: string | undefined): RankRow[] {
  if (sort === "none") return [...rows];
  if (sort === "value") return [...rows].sort(byValue);
  const missing = ({ value }: RankRow): number => (value === null ? 1 : 0);
  const named = byName(lang);
  return [...rows].sort((a, b) => missing(a) - missing(b) || named(a, b));
}

function withRanks(rows: readonly FigureRow[]): RankRow[] {
  const places = new Map<string, { rank: number; count: number }>();
  const place = (row: FigureRow): string => `${row.value} ${beside(row)}`;
  const known = rows.filter(({ value }) => value !== null).sort(byValue);
  known.forEach((row, index) => {
    const { rank, count } = places.get(place(row)) ?? { rank: index + 1, count: 0 };
    places.set(place(row), { rank, count: count + 1 });
  });
  return rows.map((row) => {
    const found = places.get(place(row));
    return { ...row, rank: found?.rank ?? null, shared: (found?.count ?? 0) > 1 };
  });
}

/** More years than this are said row by row. */
const MOST_YEARS = 3;

function yearsOf(known: readonly FigureRow[]): Pick<RankingModel, "years" | "year"> {
  const counts = new Map<number, number>();
  for (const { year } of known) {
    if (year === null) return { years: [], year: null };
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  if (counts.size > MOST_YEARS) return { years: [], year: null };
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return { years: [...counts.keys()].sort((a, b) => a - b), year: most?.[0] ?? null };
}
