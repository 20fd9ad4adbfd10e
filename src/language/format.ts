import { decimalsOf, type Unit } from "../core/dataset.js";
import type { Format } from "../core/words.js";

/** From here on a magnitude word no longer helps, and powers of ten are clearer. */
const SCIENTIFIC_FROM = 1e16;

/** In sentences, English and Arabic write thousands in full: “500,000 devices”. */
const IN_FULL_BELOW = 1e6;

/** More are refused by some engines. */
const MOST_DECIMALS = 20;

/** "en" alone writes 48.7bn; a page that says en-US gets 48.7B. */
const REGION: ReadonlyMap<string, string> = new Map([["en", "en-GB"]]);

const cache = new Map<string, Format>();

/** Numbers, years and lists in one language. @throws RangeError for a malformed language tag. */
export function createFormat(lang: string): Format {
  let format = cache.get(lang);
  if (!format) cache.set(lang, (format = build(lang)));
  return format;
}

/** Writes numbers with options of `Intl`, each kind of them made once. */
function writer(locale: string): (value: number, options: Intl.NumberFormatOptions) => string {
  const formatters = new Map<string, Intl.NumberFormat>();
  return (value, options) => {
    const key = Object.values(options).join();
    let formatter = formatters.get(key);
    if (!formatter) formatters.set(key, (formatter = new Intl.NumberFormat(locale, options)));
    // Only the signs: a hyphen in “US-Dollar” stays one.
    return formatter
      .format(value)
      .replace(/^([^\p{L}\p{N}]*)-/u, "$1−")
      .replace(/E(\P{N}*)-/u, "E$1−");
  };
}

function build(lang: string): Format {
  const locale = REGION.get(lang) ?? lang;
  const write = writer(locale);
  const number = (value: number, decimals = decimalsOf(value)): string => {
    const digits = Math.min(decimals, MOST_DECIMALS);
    return write(value, { minimumFractionDigits: digits, maximumFractionDigits: digits });
  };
  const magnitude = (
    value: number,
    unit: Unit | undefined,
    decimals: number,
    options: Intl.NumberFormatOptions,
  ): string => {
    const scaled = value * (unit?.scale ?? 1);
    if (!unit?.scale && Math.abs(scaled) < 1e5 && !options.style) return number(value, decimals);
    const size = Math.abs(scaled);
    const full = size < IN_FULL_BELOW && options.compactDisplay === "long" && /^(?:ar|en)\b/.test(locale);
    const digits = significant(value, decimals);
    // A power of ten stands for zeros at the end.
    if (size >= SCIENTIFIC_FROM) {
      const { maximumSignificantDigits } = digits;
      return write(scaled, { ...options, notation: "scientific", maximumSignificantDigits });
    }
    return write(scaled, { ...options, notation: full ? "standard" : "compact", ...digits });
  };
  const year = (one: number): string => write(one, { useGrouping: false });
  const range = (first: string, last: string): string => [first, last].join(/\P{N}/u.test(first + last) ? " – " : "–");
  const plurals = new Intl.PluralRules(locale);

  return {
    lang,
    number,
    compact: (value, unit, decimals = decimalsOf(value)) => magnitude(value, unit, decimals, {}),
    amount(value, unit, decimals = decimalsOf(value)) {
      const currency = unit?.currency;
      if (currency) return magnitude(value, unit, decimals, { style: "currency", currency, currencyDisplay: "code" });
      return named(magnitude(value, unit, decimals, {}), unit);
    },
    long(value, unit, decimals = decimalsOf(value)) {
      const long = { compactDisplay: "long" } as const;
      const currency = unit?.currency;
      if (!currency) return named(magnitude(value, unit, decimals, long), unit);
      return magnitude(value, unit, decimals, { ...long, style: "currency", currency, currencyDisplay: "name" });
    },
    percent: (fraction, decimals = 1) =>
      write(fraction, {
        style: "percent",
        notation: Math.abs(fraction) < 1e12 ? "standard" : "scientific",
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }),
    // Through `this`, because a language may write large numbers or multiples in its own way.
    multiple(ratio) {
      return `×${this.factor(ratio)}`;
    },
    factor(ratio) {
      if (ratio >= 1e6) return this.compact(Number(ratio.toPrecision(2)), undefined);
      if (ratio >= 99.95) return write(ratio, { maximumFractionDigits: 0 });
      if (ratio >= 0.1) return number(ratio, 1);
      return write(ratio, {
        ...(ratio > 0 && ratio < 1e-4 && { notation: "scientific" }),
        maximumSignificantDigits: 2,
      });
    },
    times: (ratio) =>
      write(ratio, ratio >= 0.1 ? { maximumFractionDigits: ratio < 100 ? 1 : 0 } : { maximumSignificantDigits: 2 }),
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
      new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(isoDate)),
    unitName(unit) {
      const word = unit?.scale ? scaleWord(locale, unit.scale) : "";
      return [unit?.currency, word, unit?.name].filter(Boolean).join(" ");
    },
    ticks(values, unit) {
      const largest = Math.max(...values.map(Math.abs));
      const scale = unit?.scale ?? 1;
      // Small ticks beside large ones, as on a log axis, stay in the unit itself: 10, 100, 1,000bn.
      const smallest = Math.min(...values.filter((value) => value !== 0).map(Math.abs));
      const wide = scale > 1 && largest >= 1000 && smallest < 1000;
      const { factor, suffix } = tickUnit(locale, wide ? scale : largest * scale, scale);
      if (largest * (unit?.scale ?? 1) >= SCIENTIFIC_FROM) return values.map((value) => magnitude(value, unit, 0, {}));
      const shown = values.map((value) => Number((value * factor).toPrecision(12)));
      const decimals = Math.max(...shown.map(decimalsOf));
      return shown.map((value, index) => number(value, decimals) + (index === shown.length - 1 ? suffix : ""));
    },
    plural: (count) => plurals.select(count),
  };
}

const named = (text: string, unit: Unit | undefined): string => (unit?.name ? `${text} ${unit.name}` : text);

/**
 * Published precision as significant digits, which no change of magnitude can lose: 156.0 has four, 910 billion two
 * or three (its zero may be rounding, so it is written only where the place needs it).
 */
function significant(value: number, decimals: number): Intl.NumberFormatOptions {
  const digits = Math.abs(value).toFixed(Math.min(decimals, 20)).replace(".", "").replace(/^0+/, "");
  if (!digits || digits.includes("e")) return { maximumSignificantDigits: 6 };
  const most = Math.min(digits.length, 15);
  const least =
    decimals > 0 && (decimals < 2 || Math.abs(value) < 1000) ? most : Math.min(most, digits.replace(/0+$/, "").length);
  return { minimumSignificantDigits: least, maximumSignificantDigits: most };
}

/**
 * What the numbers of a language are made with. Handed over, because a language is a file of its own, in which an import
 * would be a copy.
 */
export const formatTools = { writer, significant, decimalsOf, scientificFrom: SCIENTIFIC_FROM };
export type FormatTools = typeof formatTools;

/** In digits that can be read back. */
const compactParts = (locale: string, value: number, compactDisplay?: "long"): Intl.NumberFormatPart[] =>
  new Intl.NumberFormat(locale, { notation: "compact", compactDisplay, numberingSystem: "latn" }).formatToParts(value);

/**
 * "billion" for 1e9; two of them, because some languages have a plural. Where the language has no word for the scale
 * itself, the word comes with its number: "10億".
 */
function scaleWord(locale: string, scale: number): string {
  const parts = compactParts(locale, 2 * scale, "long");
  const word = parts.find((part) => part.type === "compact")?.value ?? "";
  const written = Number(parts.find((part) => part.type === "integer")?.value);
  // Ten millions and a hundred thousand are words of their own where they are counted in.
  if (word && /^20{1,2}$/.test(String(written)) && !/^(?:ja|zh|ko)/.test(locale)) return scaleWord("en-IN", scale);
  return word && written > 2 ? `${written / 2}${word}` : word;
}

/**
 * What an axis counts in: `value * factor` is the number to write, `suffix` the short name of the magnitude.
 * Japanese counts 1e9 as 10億, so the factor follows what the language itself writes for the power of a thousand.
 */
function tickUnit(locale: string, largest: number, scale: number): { factor: number; suffix: string } {
  if (largest < (scale === 1 ? 1e5 : 1e3)) return { factor: 1, suffix: "" };
  const power = 1000 ** Math.floor(Math.log10(largest) / 3 + 1e-9);
  const parts = compactParts(locale, power);
  const at = parts.findIndex((part) => part.type === "compact");
  const gap = parts[at - 1]?.type === "literal" ? (parts[at - 1]?.value ?? "") : "";
  const written = Number(parts.map((part) => (part.type === "integer" ? part.value : "")).join("")) || power;
  return { factor: (scale * written) / power, suffix: at < 0 ? "" : gap + (parts[at]?.value ?? "") };
}
