import { capitalised, spelled, leftOut } from "../../language/en/common.js";

/** How a stated rate stands to the calculated one; `matches` inside rounding. */
export type Direction = "higher" | "lower" | "matches";

const from = (first: string, last: string): string =>
  first && last ? `from the values of ${first} and ${last}` : "from the published values";

const verb = (count: number, one: string, more: string): string => `${spelled(count)} ${count === 1 ? one : more}`;

/** Figures arrive finished: rates with their sign ("22.5%"), gaps as a number without one ("0.6"). */
export const en = {
  label: (count: number): string => `Comparison of growth rates, ${count} ${count === 1 ? "row" : "rows"}`,
  heading: "Calculated and stated growth rates",
  subheading: (span: string): string =>
    `Compound annual growth rate, %${span && `, ${span}`}: calculated from the first and last published values, and as stated by the publisher`,
  keyCalculated: "Calculated from published values",
  keyStated: "Stated by the publisher",
  /** Heads of the three columns of figures. */
  calculated: "Calculated",
  stated: "Stated",
  gap: "Gap, pp",
  matches: "matches",
  noRate: "no rate",
  notStated: "not stated",
  /** On a narrow page: "27.9 vs 28.7". */
  pair: (calculated: string, stated: string): string => `${calculated} vs ${stated}`,
  onlyStated: (stated: string): string => `${stated} stated`,
  counts({ all, match, higher, lower }: { all: number; match: number; higher: number; lower: number }): string {
    if (all === 1) {
      if (match) return "The stated rate matches the published values within rounding.";
      return `The stated rate is ${higher ? "higher" : "lower"} than the published values give.`;
    }
    if (match === all) {
      const every = all === 2 ? "Both" : `All ${spelled(all)}`;
      return `${every} stated rates match the published values within rounding.`;
    }
    const both = `${verb(higher, "is", "are")} higher and ${verb(lower, "is", "are")} lower than calculated`;
    const way = higher ? "higher" : "lower";
    if (match === 0) {
      const none = all === 2 ? "Neither of the two" : `None of the ${spelled(all)}`;
      const rest = higher && lower ? both : `${all === 2 ? "both" : "all"} are ${way} than calculated`;
      return `${none} stated rates matches the published values: ${rest}.`;
    }
    const others = all - match === 1 ? "the other one is" : `the other ${spelled(all - match)} are`;
    const rest = higher && lower ? `of the others, ${both}` : `${others} ${way} than calculated`;
    return `${capitalised(spelled(match))} of ${spelled(all)} stated rates ${match === 1 ? "matches" : "match"} the published values; ${rest}.`;
  },
  largest: ({
    gaps,
    points,
    names,
    list,
    stated,
    calculated,
  }: {
    gaps: number;
    points: string;
    names: readonly string[];
    list: string;
    stated: string;
    calculated: string;
  }): string =>
    names.length === 1
      ? `The ${gaps === 1 ? "gap" : "largest gap"} is ${points} percentage points, for ${list}, where ${stated} is stated and ${calculated} calculated.`
      : `The largest gap is ${points} percentage points, for ${list}.`,
  nothingToCompare: "No row has both a stated rate and one that can be calculated from published values.",
  matching: ({ count, list }: { count: number; list: string }): string =>
    `${count === 1 ? "The rate that matches is that of" : "The rates match for"} ${list}.`,
  withoutStated: (list: string): string => `No rate is stated for ${list}.`,
  withoutRate: (list: string): string =>
    `No rate can be calculated for ${list}, which takes two dated values above zero.`,
  laterStart({
    gaps,
    from: base,
    later,
    years,
    agree,
  }: {
    gaps: number;
    from: string;
    later: string;
    years: number;
    agree: boolean;
  }): string {
    const [every, all] = gaps === 2 ? ["Both gaps", "both"] : [`All ${spelled(gaps)} gaps`, "all"];
    const first = `${every} are where the published base is ${base}, and ${all} are too large to be rounding.`;
    const span = `${spelled(years)} ${years === 1 ? "year" : "years"}`;
    const fits = `One explanation fits: the stated rates cover ${span} from a ${later} value that is not published.`;
    return `${first} ${fits}${agree ? ` Where the published base is ${later}, the two rates agree.` : ""}`;
  },
  outside({ gaps, all }: { gaps: number; all: number }): string {
    const every = all === 2 ? "Both" : `All ${spelled(all)}`;
    const some = gaps === all ? every : `${capitalised(spelled(gaps))} of ${spelled(all)}`;
    const rates = all === 1 ? "The stated rate" : `${some} stated rates`;
    return `${rates} ${gaps === 1 ? "lies" : "lie"} outside what the rounding of the published figures allows.`;
  },
  compared({
    name,
    calculated,
    stated,
    from: first,
    to,
    period,
    points,
    direction,
  }: {
    name: string;
    calculated: string;
    stated: string;
    /** Years of the published values, empty where the data has none. */
    from: string;
    to: string;
    /** "2023–2032"; empty where the source gives none. */
    period: string;
    points: string;
    direction: Direction;
  }): string {
    const rates = `${name}: ${calculated} a year calculated ${from(first, to)}, ${stated} stated${period && ` for ${period}`}`;
    if (direction === "matches") return `${rates}; the two match within rounding.`;
    return `${rates}; the stated rate is ${points} percentage points ${direction}.`;
  },
  needs: ({ year, base }: { year: string; base: string }): string =>
    `Counted from ${year}, it fits only if the value of ${year} was about ${base}.`,
  calculatedOnly: ({
    name,
    calculated,
    from: first,
    to,
  }: {
    name: string;
    calculated: string;
    from: string;
    to: string;
  }): string => `${name}: ${calculated} a year calculated ${from(first, to)}; no rate is stated.`,
  otherYears: ({ list, period }: { list: string; period: string }): string =>
    `Not compared: the stated rates are for ${period}, not for the years of the values (${list}).`,
  statedOnly: ({ name, stated }: { name: string; stated: string }): string =>
    `${name}: ${stated} a year stated; no rate can be calculated from the published values.`,
  neither: (name: string): string =>
    `${name}: no rate is stated, and none can be calculated from the published values.`,
  leftOut: (f: { shown: number; all: number }): string => leftOut(f, "rows"),
  yes: "yes",
  no: "no",
  columns: {
    name: "Name",
    calculated: "Calculated from published values, % a year",
    stated: "Stated by the publisher, % a year",
    gap: "Gap, percentage points",
    within: "Within rounding",
    period: "Period of the values",
    endStatus: "Status of the last value",
  },
};

export type RatesWords = typeof en;
