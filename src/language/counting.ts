import type { Unit } from "../core/dataset.js";
import type { Format } from "../core/words.js";
import type { FormatTools } from "./format.js";

/** A power of ten that a language has a word for. */
export interface Magnitude {
  readonly scale: number;
  /** In labels: "Mrd."; empty where no label or axis counts in it. */
  readonly short: string;
  /** The same behind one, where it is another. */
  readonly shortOne?: string;
  /** In sentences, as the plural categories one and other ask for it: "Milliarde", "Milliarden". */
  readonly one: string;
  readonly other: string;
}

/** How a language counts what is large, where `Intl` does not write it as its newspapers do. */
export interface Counting {
  /** What amounts in sentences are counted in, the largest first; smaller ones are written in full. */
  readonly magnitudes: readonly Magnitude[];
  /** What labels, axes and the names of units count in, the largest first. */
  readonly units: readonly Magnitude[];
  /** What is counted, behind the word for a magnitude: "de dollars". */
  behind(thing: string): string;
  /** Names of currencies, one and more, that go before those of `Intl`. */
  currencies(lang: string): Readonly<Record<string, readonly [one: string, other: string]>>;
}

/** A number and what it is counted in. */
interface Sized {
  readonly digits: string;
  readonly word: Magnitude | undefined;
  readonly one: boolean;
}

/** A plain count below this keeps its decimals. */
const PLAIN_BELOW = 1e5;
/** Axes count in the thousands of a unit only, labels never: below this they are written in full. */
const COUNTED_FROM = 1e6;
const GAP = "\u00a0";

/** `plain` with amounts, units and axes as the language counts them. */
export function counted(plain: Format, counting: Counting, tools: FormatTools): Format {
  const { significant, decimalsOf, scientificFrom } = tools;
  const { lang } = plain;
  const write = tools.writer(lang);
  const currencyName = currencyNames(lang, counting.currencies(lang));
  const onLabels = counting.units.filter(({ short, scale }) => short && scale >= COUNTED_FROM);

  function size(value: number, unit: Unit | undefined, decimals: number, words: readonly Magnitude[]): Sized {
    const scaled = value * (unit?.scale ?? 1);
    const reach = Math.abs(scaled) * (1 + 1e-12);
    const one = (number: number, digits: Intl.PluralRulesOptions): boolean =>
      new Intl.PluralRules(lang, digits).select(number) === "one";
    if (!unit?.scale && reach < PLAIN_BELOW) {
      const fixed = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
      return { digits: plain.number(value, decimals), word: undefined, one: one(value, fixed) };
    }
    const digits = significant(value, decimals);
    if (reach >= scientificFrom) {
      return { digits: write(scaled, { ...digits, notation: "scientific" }), word: undefined, one: false };
    }
    const word = words.find(({ scale }) => scale <= reach);
    const number = scaled / (word?.scale ?? 1);
    return { digits: write(number, digits), word, one: one(number, digits) };
  }

  const short = ({ digits, word, one }: Sized): string => (word ? digits + GAP + shortOf(word, one) : digits);
  const named = (text: string, thing: string | undefined, word: Magnitude | undefined): string =>
    thing ? `${text} ${word ? counting.behind(thing) : thing}` : text;
  const compact = (value: number, unit: Unit | undefined, decimals = decimalsOf(value)): string =>
    short(size(value, unit, decimals, onLabels));

  return {
    ...plain,
    compact,
    amount(value, unit, decimals = decimalsOf(value)) {
      const sized = size(value, unit, decimals, onLabels);
      return unit?.currency ? short(sized) + GAP + unit.currency : named(short(sized), unit?.name, sized.word);
    },
    long(value, unit, decimals = decimalsOf(value)) {
      const { digits, word, one } = size(value, unit, decimals, counting.magnitudes);
      const text = word ? digits + GAP + (one ? word.one : word.other) : digits;
      return named(text, unit?.currency ? currencyName(unit.currency, !word && one) : unit?.name, word);
    },
    unitName(unit) {
      const thing = unit?.currency ? currencyName(unit.currency, false) : unit?.name;
      if (!unit?.scale) return thing ?? "";
      const { scale } = unit;
      const word = counting.units.find((one) => one.scale <= scale);
      const times = scale / (word?.scale ?? 1);
      return named([times === 1 ? "" : plain.number(times), word?.other].filter(Boolean).join(" "), thing, word);
    },
    ticks(values, unit) {
      const scale = unit?.scale ?? 1;
      const sizes = values.map((value) => Math.abs(value) * scale).filter((one) => one > 0);
      const [smallest, largest] = [Math.min(...sizes), Math.max(...sizes)];
      if (largest >= scientificFrom) return values.map((value) => compact(value, unit, 0));
      // Small ticks beside large ones, as on a log axis, stay in the unit itself.
      const wide = scale > 1 && largest >= 1000 * scale && smallest < 1000 * scale;
      const reach = (wide ? scale : largest) * (1 + 1e-12);
      const word = counting.units.find(
        (one) => one.short && one.scale <= reach && (one.scale >= COUNTED_FROM || one.scale === scale),
      );
      const shown = values.map((value) => Number((value * (scale / (word?.scale ?? 1))).toPrecision(12)));
      const decimals = Math.max(...shown.map(decimalsOf));
      const last = word ? GAP + shortOf(word, shown.at(-1) === 1) : "";
      return shown.map((value, index) => plain.number(value, decimals) + (index === shown.length - 1 ? last : ""));
    },
  };
}

const shortOf = ({ short, shortOne = short }: Magnitude, one: boolean): string => (one ? shortOne : short);

/** Names of currencies by code: "US-Dollar", "dólar", "dólares". */
function currencyNames(lang: string, own: Readonly<Record<string, readonly [string, string]>>) {
  const names = new Map<string, string>();
  return (currency: string, one: boolean): string => {
    const key = currency + String(one);
    let name = own[currency]?.[one ? 0 : 1] ?? names.get(key);
    if (name === undefined) {
      const options = { style: "currency", currency, currencyDisplay: "name" } as const;
      const parts = new Intl.NumberFormat(lang, options).formatToParts(one ? 1 : 2);
      name = parts.find(({ type }) => type === "currency")?.value ?? currency;
      names.set(key, name);
    }
    return name;
  };
}
