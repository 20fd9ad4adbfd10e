import { carriedDecimals } from "../core/tidy.js";
import type { Format } from "../core/words.js";
import { amounts } from "./amounts.js";
import { decimal, shifted, shownAt } from "./decimal.js";
import type { NumbersOf } from "./numbers.js";
import { writer } from "./write.js";

/** From here on a percentage is a power of ten. */
const POWER_FROM = 1e12;

/** Decimals of a percentage that was calculated: one, and from 1,000% on three digits in all. */
const computed = (fraction: number): number =>
  Math.abs(fraction) < 10 ? 1 : Math.min(0, -Math.floor(Math.log10(Math.abs(fraction))));

/**
 * Bounds of what is said of a multiple. A ratio beyond them comes from a start or an end near zero, which its own rounding
 * can double: "1,000,000 times" or "1tn times" would be a number that nobody knows, and that nobody can picture.
 */
const MOST_TIMES = 10_000;
const LEAST_TIMES = 0.001;

/**
 * Numbers, years and lists in one language.
 *
 * @throws RangeError for a malformed language tag
 */
export function createFormat(lang: string, numbersOf: NumbersOf): Format {
  const { region = "", numberingSystem } = new Intl.Locale(lang);
  // What is left to `Intl`, lists and dates: “a, b and c”.
  const locale = lang === "en" ? "en-GB" : lang;
  const numbers = numbersOf(region, numberingSystem);
  const write = writer(numbers.signs);
  /** At most so many decimals, and at least those of `least`. */
  const signed = (value: number, most: number, least = most): string => {
    const one = shownAt(decimal(value), most);
    return write.sign(one) + write.size(one, Math.max(0, least));
  };
  const number = (value: number, decimals = carriedDecimals(value)): string => signed(value, Math.max(0, decimals));
  /** A multiple within its bounds, else what is beyond them. */
  const bounded = (ratio: number, decimals: number, more: (text: string) => string, less: (text: string) => string) =>
    Math.round(ratio) > MOST_TIMES
      ? more(number(MOST_TIMES))
      : ratio > 0 && ratio < LEAST_TIMES
        ? less(number(LEAST_TIMES))
        : ratio >= 0.1
          ? signed(ratio, ratio >= 99.95 ? 0 : 1, ratio >= 99.95 ? 0 : decimals)
          : signed(ratio, ratio > 0 ? 1 - Math.floor(Math.log10(ratio)) : 0, 0);
  const { moreThan, lessThan } = numbers;
  const percent = (fraction: number, decimals: number): string => {
    const one = shifted(decimal(fraction), 2);
    const shown = shownAt(one, decimals);
    const size = Math.abs(fraction) < POWER_FROM ? write.size(shown, Math.max(0, decimals)) : write.power(one);
    return write.sign(shown) + size + numbers.signs.percent;
  };
  const year = (one: number): string => write.plain(one);
  const range = (first: string, last: string): string => [first, last].join(/\P{N}/u.test(first + last) ? " – " : "–");
  const plurals = new Intl.PluralRules(locale);

  return {
    lang,
    number,
    ...amounts(lang, numbers, write),
    percent: (fraction, decimals) => percent(fraction, decimals ?? computed(fraction)),
    multiple: (ratio) =>
      `×${bounded(
        ratio,
        1,
        (text) => `>${text}`,
        (text) => `<${text}`,
      )}`,
    factor: (ratio) => bounded(ratio, 1, moreThan, lessThan),
    times: (ratio) => bounded(ratio, 0, moreThan, lessThan),
    roughly: (value) => Number(value.toPrecision(2)),
    year,
    span(from, to, short = false) {
      if (from === to) return year(from);
      const century = (one: number): number => Math.floor(one / 100);
      return range(year(from), short && century(from) === century(to) ? year(to).slice(-2) : year(to));
    },
    range,
    list: (items) => new Intl.ListFormat(locale, { type: "conjunction" }).format(items),
    line: (parts) => parts.filter(Boolean).join(", "),
    aside: (text, more) => `${text} (${more})`.trim(),
    prose: (sentences) => sentences.filter(Boolean).join(" "),
    plus: (text) => `+${text}`,
    month: (isoDate) =>
      new Intl.DateTimeFormat(locale, {
        ...{ month: "long", year: "numeric", timeZone: "UTC" },
        numberingSystem: numbers.signs.zero ? "arab" : "latn",
      }).format(new Date(isoDate)),
    plural: (count) => plurals.select(count),
  };
}
