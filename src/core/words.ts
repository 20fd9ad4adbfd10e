import type { ProblemWords } from "./problem.js";
import type { Status, Unit } from "./dataset.js";

/**
 * Numbers, years and lists in one language. Digits, signs and words for magnitudes are the library's own, so that every
 * engine writes the same. A true minus sign throughout.
 */
export interface Format {
  /** BCP 47. */
  readonly lang: string;
  /** With exactly the published decimals: (156, 1) gives "156.0". */
  number(value: number, decimals?: number): string;
  /**
   * For labels: "370.9bn". `value` is in the unit, and so are `decimals`, which may be below zero where a word for the
   * magnitude stands behind the number: 2555.8 million with −2 is "2.6bn".
   */
  compact(value: number, unit: Unit | undefined, decimals?: number): string;
  /** With its unit: "USD 8.7bn". */
  amount(value: number, unit: Unit | undefined, decimals?: number): string;
  /** For sentences and speech: "370.9 billion US dollars". */
  long(value: number, unit: Unit | undefined, decimals?: number): string;
  /**
   * Of a fraction: (0.2315, 2) gives "23.15%". Without decimals it is a rate that was calculated, with one decimal, and
   * from 1,000% on with three digits.
   */
  percent(fraction: number, decimals?: number): string;
  /** "×7.6": one decimal below 100, none from there; beyond 10,000 it is only said to be more: "×>10,000". */
  multiple(ratio: number): string;
  /** The same without its sign, for sentences: "7.6", "more than 10,000". */
  factor(ratio: number): string;
  /** A factor that ends in no zero: "7.6", and "6" rather than "6.0". */
  times(ratio: number): string;
  /** About: two significant digits, without the word: 59.6 gives 60. */
  roughly(value: number): number;
  /** A year is never grouped: "2032". */
  year(year: number): string;
  /** "2022–2032"; `short` may leave out a century: "2022–32". */
  span(from: number, to: number, short?: boolean): string;
  /** Two times in words: "2022–2032", "Q1 2022 – Q4 2023". */
  range(first: string, last: string): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
  /** Parts of one line, empty ones left out: "USD billion, 2022–2032". */
  line(parts: readonly string[]): string;
  /** Something beside a text: "Market size (USD billion)". */
  aside(text: string, more: string): string;
  /** Sentences of one paragraph, empty ones left out. */
  prose(sentences: readonly string[]): string;
  /** A finished number above zero with a plus sign before it: "+0.6". */
  plus(number: string): string;
  /** Of an ISO date: "June 2024". */
  month(isoDate: string): string;
  /** "USD billion" as a reader sees the unit beside a heading; empty for none. */
  unitName(unit: Unit | undefined): string;
  /** Texts of an axis, ascending values in the unit: ["100", "200", "300bn"]; the unit stands on the last. */
  ticks(values: readonly number[], unit: Unit | undefined): string[];
  /** Plural category of a whole number. */
  plural(count: number): Intl.LDMLPluralRule;
}

/** How a language writes periods that `Intl` has no words for; `{n}` is the number and `{y}` the year. */
export interface PeriodPatterns {
  /** Header of a column of periods. */
  readonly column: string;
  /** One for all, or one for each. */
  readonly quarter: string | readonly string[];
  readonly half: string | readonly string[];
  readonly week: string;
  /** The first of a month where a date begins with its day: an ordinal in French. */
  readonly firstDay: string;
}

/** Finished texts by what they are: `Texts<"name" | "value">`. */
export type Texts<K extends string> = Readonly<Record<K, string>>;

/** A figure for a sentence: finished ("6.7 billion US dollars"), with its year, either of which may be empty, and its status. */
export interface SaidFigure {
  readonly value: string;
  readonly year: string;
  readonly status: Status;
}

/** How a change is said: as a multiple of the first figure, as a part of it, by its amount, or as none. */
export type ChangeKind = "times" | "rise" | "fall" | "by" | "same";

/** From one figure to another one, all finished: "48.7 billion US dollars", "2022", "7.6 times as much". */
export interface Movement {
  readonly from: string;
  readonly fromYear: string;
  readonly to: string;
  readonly toYear: string;
  readonly direction: "rose" | "fell";
  readonly change: string;
  /** Whether the later figure is a projection. */
  readonly projected: boolean;
}

/** The words that every chart shares. A missing one is a type error. */
export interface CommonWords {
  /** For keys and captions: "Projected by the publisher". */
  readonly statusKey: Readonly<Record<Status, string>>;
  /** For tables and sentences: "projected". */
  readonly status: Readonly<Record<Status, string>>;
  readonly statusColumn: string;
  readonly periods: PeriodPatterns;
  /** Names the part of a time axis that lies in the future of the publisher. */
  readonly forecast: string;
  forecastPeriod(span: string): string;
  readonly noData: string;
  /** For narrow places: "n/a". */
  readonly noDataShort: string;
  readonly other: string;
  /** What a chart shows, for a subheading or an axis: name, unit and years of the values, of which any may be empty. */
  measure(f: { readonly label: string; readonly unit: string; readonly years: string }): string;
  about(text: string): string;
  /** "over", "about", "up to" as a part of the figure; an unknown qualifier comes back as it is. */
  qualified(qualifier: string, text: string): string;
  readonly table: string;
  readonly download: string;
  /** Name of the button “Aa”. */
  readonly preferences: string;
  source(text: string): string;
  readonly keyHint: string;
  /** Names of sums that stand in the data among what they are sums of. */
  sums(names: string): string;
  /** The last of a list of names that is too long. */
  more(count: number): string;
  /** Spoken when a reader has pinned a value. */
  readonly pinned: string;
  /** Spoken when a reader has let it go. */
  readonly letGo: string;
  readonly loading: string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  /** A difference of two percentages: "1.1 percentage points". */
  points(text: string): string;
  /**
   * A change, to stand behind its two figures or in brackets: "7.6 times as much", "up 4%", "down 75%", "a change of 12".
   * `text` is the finished number without a sign, of “by” with one, of “same” empty.
   */
  change(kind: ChangeKind, text: string): string;
  readonly errorTitle: string;
  /** Where the data is wrong, and what was expected there. */
  readonly problems: ProblemWords;
  readonly retry: string;
  /** Spoken when a reader has sorted the table; without a column it is as the data has it. */
  sorted(column: string, descending: boolean): string;
  /** Spoken once when new data has been drawn. */
  readonly updated: string;
}
