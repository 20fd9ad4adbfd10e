import type { Texts } from "../../core/words.js";
import { capitalised, spelled, leftOut } from "../../language/en/common.js";
import { whyRates } from "../../language/en/why-rates.js";

/** How a stated rate stands to the calculated one; `matches` inside rounding. */
export type Direction = "higher" | "lower" | "matches";

/** How many stated rates were compared; `others` could not be. */
export interface Counts {
  readonly all: number;
  readonly match: number;
  readonly higher: number;
  readonly lower: number;
  readonly others: number;
}

const verb = (count: number, one: string, more: string): string => `${spelled(count)} ${count === 1 ? one : more}`;

/** Figures arrive finished: rates with their sign ("22.5%"), gaps as a number without one ("0.6"). */
export const en = {
  ...whyRates,
  label: (count: number): string => `Comparison of growth rates, ${count} ${count === 1 ? "row" : "rows"}`,
  heading: "Calculated and stated growth rates",
  subheading: (span: string): string =>
    `Compound annual growth rate, %${span && `, ${span}`}: calculated from the first and last published values, and as stated by the publisher`,
  key: { calculated: "Calculated from published values", stated: "Stated by the publisher" },
  /** Heads of the three columns of figures. */
  heads: { calculated: "Calculated", stated: "Stated", gap: "Gap, pp" },
  cells: { matches: "matches", noRate: "no rate", notStated: "not stated" },
  /** On a narrow page: "27.9 vs 28.7"; `calculated` is empty where there is no such rate. */
  pair: (calculated: string, stated: string): string =>
    calculated ? `${calculated} vs ${stated}` : `${stated} stated`,
  counts({ all, match, higher, lower, others }: Counts): string {
    if (all === 1) {
      if (match) return "The stated rate matches the published values within rounding.";
      return `The stated rate is ${higher ? "higher" : "lower"} than the published values give.`;
    }
    const rates = others > 0 ? "stated rates that can be compared" : "stated rates";
    if (match === all) {
      const every = all === 2 ? "Both" : `All ${spelled(all)}`;
      return `${every} ${rates} match the published values within rounding.`;
    }
    const both = `${verb(higher, "is", "are")} higher and ${verb(lower, "is", "are")} lower than calculated`;
    const way = higher ? "higher" : "lower";
    if (match === 0) {
      const none = all === 2 ? "Neither of the two" : `None of the ${spelled(all)}`;
      const rest = higher && lower ? both : `${all === 2 ? "both" : "all"} are ${way} than calculated`;
      return `${none} ${rates} matches the published values: ${rest}.`;
    }
    const left = all - match === 1 ? "the other one is" : `the other ${spelled(all - match)} are`;
    const rest = higher && lower ? `of the others, ${both}` : `${left} ${way} than calculated`;
    return `${capitalised(spelled(match))} of the ${spelled(all)} ${rates} ${match === 1 ? "matches" : "match"} the published values; ${rest}.`;
  },
  /** `list` names the `count` rows of the largest of the `gaps`. */
  largest: ({
    gaps,
    count,
    ...f
  }: Texts<"points" | "list" | "stated" | "calculated"> & { readonly gaps: number; readonly count: number }): string =>
    count === 1
      ? `The ${gaps === 1 ? "gap" : "largest gap"} is ${f.points} percentage points, for ${f.list}, where ${f.stated} is stated and ${f.calculated} calculated.`
      : `The largest gap is ${f.points} percentage points, for ${f.list}.`,
  nothingToCompare: "No row has both a stated rate and one that can be calculated from published values.",
  /** All gaps where the published figures begin in one year, and what would explain them. */
  laterStart: ({
    gaps,
    from,
    later,
    years,
    agree,
  }: Texts<"from" | "later"> & {
    readonly gaps: number;
    readonly years: number;
    readonly agree: boolean;
  }): string[] => [
    `${gaps === 2 ? "Both gaps" : `All ${spelled(gaps)} gaps`} are where the published figures begin in ${from}, and rounding does not explain them.`,
    `The stated rates would fit if they counted ${spelled(years)} ${years === 1 ? "year" : "years"} from ${later}, from figures that are not published.`,
    agree ? `Where the published figures begin in ${later}, the two rates agree.` : "",
  ],
  /** A row when it is reached. `span` is empty where it is that of all rows, `period` where the stated rate counts the same. */
  compared: ({
    direction,
    ...f
  }: Texts<"name" | "span" | "calculated" | "stated" | "period" | "points"> & {
    readonly direction: Direction;
  }): string => {
    const rates = `${f.name}${f.span && `, ${f.span}`}: ${f.calculated} calculated, ${f.stated} stated${f.period && ` for ${f.period}`}`;
    return direction === "matches" ? `${rates}, a match.` : `${rates}, ${f.points} points ${direction}.`;
  },
  /** A row with one of the two, the other being empty, or with none. */
  uncompared: (f: Texts<"name" | "calculated" | "stated">): string => {
    if (f.calculated) return `${f.name}: ${f.calculated} calculated, none stated.`;
    return f.stated ? `${f.name}: ${f.stated} stated, none can be calculated.` : `${f.name}: no rate.`;
  },
  otherYears: ({ list, period }: Texts<"list" | "period">): string =>
    `Not compared: the stated rates are for ${period}, not for the years of the values (${list}).`,
  leftOut: (f: { shown: number; all: number }): string => leftOut(f, "rows"),
  columns: {
    name: "Name",
    calculated: "Calculated from published values, % a year",
    stated: "Stated by the publisher, % a year",
    gap: "Gap, percentage points",
    within: "Within rounding",
    yes: "yes",
    no: "no",
    period: "Period of the values",
    endStatus: "Status of the last value",
  },
};

export type RatesWords = typeof en;
