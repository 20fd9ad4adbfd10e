import { anyOf, eachOf, patternOf, wordsOf } from "./vocabulary/index.js";

/** A pattern for a text in lower case, and the time as datasets hold it. */
export type PeriodRule = readonly [pattern: RegExp, period: string];

const FISCAL = patternOf((one) => one.times?.fiscalYear);
const QUARTER = patternOf((one) => one.times?.quarter);
const QUARTER_BEFORE = patternOf((one) => one.times?.quarterBefore);
const QUARTER_NAME = patternOf((one) => one.times?.quarterNames);
const QUARTER_STEM = patternOf((one) => one.times?.quarterStems);
const QUARTER_ROMAN = patternOf((one) => one.times?.quarterRoman);
const OF_YEAR = patternOf((one) => one.times?.ofYear);
const HALF = patternOf((one) => one.times?.half);
const HALF_NAME = patternOf((one) => one.times?.halfNames);
const HALF_STEM = patternOf((one) => one.times?.halfStems);
const WEEK = patternOf((one) => one.times?.week);
const WEEK_BEFORE = anyOf([...wordsOf((one) => one.times?.week), ...wordsOf((one) => one.times?.weekNames)]);
const DAY_ENDING = patternOf((one) => one.times?.dayEndings);
const OF = patternOf((one) => one.times?.of);
const YEAR_SIGN = patternOf((one) => one.times?.signs?.year);
const MONTH_SIGN = patternOf((one) => one.times?.signs?.month);
const DAY_SIGN = patternOf((one) => one.times?.signs?.day);

/** A rule from a template in which words stand for patterns. */
const rule = (strings: TemplateStringsArray, ...values: readonly string[]): RegExp =>
  new RegExp(`^${String.raw(strings, ...values)}$`);

/**
 * What people write, in the order in which it is tried, and what datasets hold instead. Names of months have become
 * “#3” before, ordinals digits, Roman numbers “roman3”.
 */
export const RULES: readonly PeriodRule[] = [
  [rule`(\d{4})-(\d\d)-(\d\d)(?:[t ]\d\d:\d\d.*)?`, "$1-$2-$3"],
  [rule`(\d{4})(?:${YEAR_SIGN}|[/.])(\d{1,2})(?:${MONTH_SIGN}|[/.])(\d{1,2})${DAY_SIGN}?`, "$1-$2-$3"],
  [rule`(\d{4})(?:[-/]| ?-?m)(\d{1,2})`, "$1-$2"],
  [rule`(\d{4})${YEAR_SIGN}(\d{1,2})${MONTH_SIGN}`, "$1-$2"],
  [rule`(\d{1,2})[/-](\d{4})`, "$2-$1"],
  [rule`(0[1-9]|1[0-2])\.(\d{4})`, "$2-$1"],
  [rule`(?:${QUARTER}|${QUARTER_BEFORE} )([1-4])(?:${OF_YEAR}|${FISCAL}|[ \-/.'])*(\d{4}|\d\d)`, "$2-Q$1"],
  [rule`(?:${FISCAL} ?)?(\d{4}|\d\d)[ \-/.]*${QUARTER}([1-4])`, "$1-Q$2"],
  [rule`([1-4])${QUARTER}(?:${FISCAL}|[ \-/'])*(\d{4}|\d\d)`, "$2-Q$1"],
  [rule`(\d{4})[ \-/]*([1-4])${QUARTER}`, "$1-Q$2"],
  [rule`([1-4])\S{0,3} ?(?:${QUARTER_NAME}|${QUARTER_STEM}\S*)(?: ${OF})? (\d{4})`, "$2-Q$1"],
  [rule`roman([1-4])(?:[./ -]+| ${QUARTER_ROMAN} )(\d{4})`, "$2-Q$1"],
  [rule`${HALF}([12])(?:${FISCAL}|[ \-/'])*(\d{4}|\d\d)`, "$2-H$1"],
  [rule`(?:${FISCAL} ?)?(\d{4})[ \-/]*${HALF}([12])`, "$1-H$2"],
  [rule`${FISCAL} ?(\d\d)[ \-/]*${HALF}([12])`, "$1-H$2"],
  [rule`([12])${HALF}(?:${FISCAL}|[ \-/'])*(\d{4}|\d\d)`, "$2-H$1"],
  [rule`([12])\S{0,3} ?(?:${HALF_NAME}|${HALF_STEM}\S*)(?: ${OF})? (\d{4})`, "$2-H$1"],
  [rule`(\d{4})[- ]?${WEEK} ?(\d{1,2})`, "$1-W$2"],
  [rule`${WEEK_BEFORE} ?(\d{1,2})[ \-/,]+(\d{4})`, "$2-W$1"],
  [rule`#(\d+)(?: ${OF})?[ \-/']*(\d{4}|\d\d)`, "$2-$1"],
  [rule`(\d{4})[ \-/]*#(\d+)`, "$1-$2"],
  [rule`(\d{1,2})\.?${DAY_ENDING}?[ \-]?(?:${OF} )?#(\d+)(?: ${OF})?[ \-,]+(\d{4}|\d\d)`, "$3-$2-$1"],
  [rule`#(\d+) (\d{1,2})${DAY_ENDING}?,? (\d{4})`, "$3-$1-$2"],
  ...eachOf((one) => one.times?.patterns).flat(),
];

/** Dates of nothing but digits, where the header says that they are dates. */
export const COMPACT: readonly PeriodRule[] = [
  [/^(\d{4})(\d\d)$/, "$1-$2"],
  [/^(\d{4})(\d\d)(\d\d)$/, "$1-$2-$3"],
];
