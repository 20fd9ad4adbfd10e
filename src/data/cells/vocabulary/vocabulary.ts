/**
 * Words in lower case, with a comma and a space between them: "total, grand total". They are found in any case, and are
 * no patterns.
 */
export type Words = string;

/** How a header says what its column holds. */
export interface HeaderWords {
  /** Whole words, anywhere in the header: "year" in “Start year”, not in “yearly”. */
  readonly words?: Words;
  /** Parts of words too, for compounds and for scripts without spaces: "anteil" in “Marktanteil”. */
  readonly inside?: Words;
  /** What begins with one of `words` and means something else: "share price". */
  readonly except?: Words;
}

/** Words by the power of ten that they stand for. */
export type Magnitudes = readonly (readonly [power: number, words: Words])[];

/** Names of currencies by their ISO 4217 code. */
export type CurrencyNames = readonly (readonly [code: string, words: Words])[];

/** How times are written, beside their numbers. All of it is optional: many languages write “Q1 2024”. */
export interface TimeWords {
  /** Before a year that is a business year: FY 2024. */
  readonly fiscalYear?: Words;
  /** Signs behind the number of a year, a business year, a month and a day: 2024年3月31日. */
  readonly signs?: { readonly year: string; readonly fiscalYear: string; readonly month: string; readonly day: string };
  /** Letters before or behind the number of a quarter: Q1, T1. */
  readonly quarter?: Words;
  /** Words before it: “الربع 1”. */
  readonly quarterBefore?: Words;
  /** Words behind it: “1st quarter”. */
  readonly quarterNames?: Words;
  /** Beginnings of such words, for shortened ones: “1er trim. 2024”. */
  readonly quarterStems?: Words;
  /** Words behind a Roman number: “II Quartal 2024”. */
  readonly quarterRoman?: Words;
  /** The ordinals from first to fourth, where they are written as words. */
  readonly ordinals?: Words;
  /** Words between a quarter and its year. */
  readonly ofYear?: Words;
  /** Letters before or behind the number of a half year: H1, S1. */
  readonly half?: Words;
  /** Words behind it. */
  readonly halfNames?: Words;
  readonly halfStems?: Words;
  /** Letters before the number of a week: W5, KW 5. */
  readonly week?: Words;
  /** Words before it, where the year stands last: “Week 5, 2024”. */
  readonly weekNames?: Words;
  /** Endings of the number of a day: 1st. */
  readonly dayEndings?: Words;
  /** Between a day, its month and the year: “31 de marzo de 2024”. */
  readonly of?: Words;
  /** What words cannot say: a pattern for a text in lower case, and the time as datasets hold it. */
  readonly patterns?: readonly (readonly [pattern: RegExp, period: string])[];
}

/** Words for how sure a figure is. */
export interface StatusWords {
  readonly reported: Words;
  readonly projected: Words;
  readonly modelled?: Words;
  /** Letters behind a year, or alone in a column of statuses: 2023A, 2030F. */
  readonly letters?: { readonly reported: Words; readonly projected: Words };
  /** Endings that a word may have beside its own: « prévues ». */
  readonly endings?: Words;
  /** Endings of the feminine, which stand in the place of “o”: «proyectada». */
  readonly feminine?: Words;
}

/** Words before a number, by what they say of it. */
export interface Qualifiers {
  readonly about: Words;
  readonly over: Words;
  readonly upTo: Words;
  readonly under: Words;
  readonly atLeast: Words;
}

/** Words beside numbers that are no units themselves. */
export interface BesideNumbers {
  /** Between a unit and what stands before or behind it, and left out: “in USD”, “millones de euros”. */
  readonly fillers: Words;
  /** Those of them that may end a label: “Umsatz in” before “Mrd. €”. */
  readonly lead: Words;
  /** Between the bounds of a range: “1.2 to 1.9”. */
  readonly range?: Words;
}

/**
 * Every word of a language by which a table of data is understood. A language that the library speaks has each kind; a
 * neighbour those that are known. All languages are read together, whatever the page's own, and none comes before another.
 */
export interface Vocabulary {
  /**
   * Names of months, from 1, that Intl does not know, which knows all others. Absent where months are written in numbers, or
   * are read only on a page in the language.
   */
  readonly months?: readonly (readonly [name: string, month: number])[];
  readonly times: TimeWords;
  /** Behind a time that is not over yet: “2030 (forecast)”. */
  readonly outlook?: Words;
  /** The same, behind a part of a year only. */
  readonly periodOutlook?: Words;

  /** Behind or before a time that figures are compared with: “2023 (Base Year)”. */
  readonly base?: Words;

  /** Headers of columns of years. */
  readonly yearHeader: HeaderWords;
  /** Headers of columns of dates, and of any part of a year. */
  readonly periodHeader: HeaderWords;
  /** Words in headers that say which part of a year the numbers below count. */
  readonly quarterHeader: Words;
  readonly monthHeader: Words;
  readonly halfHeader: Words;
  /** Words at the end of a short header over numbers that only tell things apart: “Postal code”. */
  readonly idHeader?: Words;
  /** A whole header over the numbers of rows or ranks. Dots, spaces and case do not matter. */
  readonly runningNumber: Words;
  /** Words in headers of years that are a property of a thing, and the time of no figure: “Founded”, “Approval year”. */
  readonly propertyYear?: Words;
  /** A whole header over names of measures, each of which has a unit of its own: “Metric”. */
  readonly measureHeader?: Words;
  /** A whole header over the units of rows. */
  readonly unitHeader?: Words;
  /** A whole header over remarks and sources, which name no row. */
  readonly remarkHeader: Words;
  /** A whole header over statuses. */
  readonly statusHeader: Words;
  /** Headers of changes, per year or not. */
  readonly growthHeader: HeaderWords;
  /** Words in headers of percentages that may be changes, or anything else: “Interest rate”. */
  readonly rateHeader?: Words;
  /** Words in headers of growth rates, and of nothing else. */
  readonly growthRateHeader: Words;
  /** Headers of percentages that do not write the sign. */
  readonly percentageHeader?: HeaderWords;
  /** Headers of shares. */
  readonly shareHeader: HeaderWords;

  readonly status: StatusWords;
  /** Names of rows and columns that are the sum of all others. */
  readonly total: Words;
  /** Names of sums of some of the others. */
  readonly subtotal?: Words;
  /** Words in the name of what may be the sum of all others, if it is their sum: “World”, “Total revenue”. */
  readonly whole?: Words;
  /** A cell from which the figure was taken: “XX”, “on request”. */
  readonly redacted?: Words;
  /** Before a number that is not meant exactly. */
  readonly qualifiers?: Qualifiers;
  /** A cell in which nothing stands, in any column. */
  readonly blank?: Words;
  /** A cell in which no number stands: in a column of words it may be a name. */
  readonly missing?: Words;

  readonly magnitudes: Magnitudes;
  readonly currencies: CurrencyNames;
  /** One word for %. */
  readonly percent?: Words;
  /** Several words for %: “per cent”. */
  readonly percentPhrase?: Words;
  readonly beside?: BesideNumbers;

  /** Before the name of a source, with a colon behind it. */
  readonly source: Words;
  /** Before a note, with a colon or a full stop behind it. */
  readonly note: Words;
}

/** What is known of a language that the library does not speak. */
export type Neighbour = Partial<Vocabulary>;
