import { carriedDecimals, tidy } from "../core/tidy.js";
import type { Unit } from "../core/dataset.js";
import type { Format } from "../core/words.js";
import { currencyNames } from "./currencies.js";
import { decimal, parts, reaches, rounded, shifted, shownAt, type Decimal } from "./decimal.js";
import type { Magnitude, Numbers } from "./numbers.js";
import { scaled, type Writer } from "./write.js";

/** From this power of ten on a word no longer helps, and powers of ten are clearer. */
const POWER_FROM = 16;
/** A plain count below this power of ten is written in full. */
const FULL_BELOW = 5;
const GAP = "\u00a0";

/** A number and what it is counted in. */
interface Sized {
  readonly sign: string;
  readonly digits: string;
  readonly word: Magnitude | undefined;
  /** The number itself, and the decimals it is written with. */
  readonly shown: number;
  readonly fraction: number;
}

/** Amounts, units and axes as a language counts them. */
export function amounts(
  lang: string,
  numbers: Numbers,
  write: Writer,
): Pick<Format, "compact" | "amount" | "long" | "unitName" | "ticks"> {
  const { units, magnitudes, gap, longGap, labelsFrom, codeFirst, behind = (thing: string) => thing } = numbers;
  const { categoryOf, nameOf } = currencyNames(lang, numbers.currencies);
  const onLabels = units.filter(({ short, power }) => short && power >= labelsFrom);

  function size(value: number, unit: Unit | undefined, decimals: number, words: readonly Magnitude[]): Sized {
    const scale = unit?.scale ?? 1;
    const one = decimal(value);
    const all = scaled(rounded(one, decimals), scale);
    const word = unit?.scale || reaches(all, FULL_BELOW) ? words.find(({ power }) => reaches(all, power)) : undefined;
    const sign = write.sign(all);
    if (reaches(all, POWER_FROM)) return { sign, digits: write.power(all), word: undefined, shown: 2, fraction: 0 };
    const shown = word ? inMagnitude(one, scale, decimals, word) : inFull(one, scale, decimals);
    // In its own magnitude a figure keeps the zeros that were published; in another one they say nothing.
    const isOwn = scale === Number(`1e${word?.power ?? 0}`) && !(unit && all.digits === "");
    const least = isOwn ? Math.max(0, decimals) : 0;
    const fraction = Math.max(least, parts(shown)[1].length);
    return { sign, digits: write.size(shown, least), word, shown: numberOf(shown), fraction };
  }

  const isOne = ({ shown, fraction }: Sized): boolean => categoryOf(shown, fraction) === "one";
  const short = (sized: Sized): string => {
    const { digits, word } = sized;
    if (!word) return digits;
    return digits + gap + (word.shortOne && isOne(sized) ? word.shortOne : word.short);
  };
  const named = (text: string, thing: string | undefined, word: Magnitude | undefined): string =>
    thing ? [text, word ? behind(thing) : thing].filter(Boolean).join(" ") : text;
  const compact: Format["compact"] = (value, unit, decimals = carriedDecimals(value)) => {
    const sized = size(value, unit, decimals, onLabels);
    return sized.sign + short(sized);
  };

  return {
    compact,
    amount(value, unit, decimals = carriedDecimals(value)) {
      const sized = size(value, unit, decimals, onLabels);
      const { sign, word } = sized;
      if (!unit?.currency) return named(sign + short(sized), unit?.name, word);
      return codeFirst ? sign + unit.currency + GAP + short(sized) : sign + short(sized) + GAP + unit.currency;
    },
    long(value, unit, decimals = carriedDecimals(value)) {
      const sized = size(value, unit, decimals, magnitudes);
      const { sign, digits, word, shown, fraction } = sized;
      const text = sign + (word ? digits + longGap + (isOne(sized) ? word.one : word.other) : digits);
      // Behind a word for a magnitude stands what is counted in hundreds, not in ones.
      const thing = unit?.currency ? nameOf(unit.currency, word ? 100 : shown, word ? 0 : fraction) : unit?.name;
      return named(text, thing, word);
    },
    unitName(unit) {
      const { scale = 1, currency, name } = unit ?? {};
      const word =
        units.find(({ power }) => 10 ** power === scale) ?? units.find((one) => one.short && 10 ** one.power <= scale);
      const times = scale / (word ? 10 ** word.power : 1);
      const number = times === 1 ? "" : write.size(decimal(times), 0);
      const magnitude = [number, word?.other].filter(Boolean).join(" ");
      if (codeFirst) return [currency, magnitude, name].filter(Boolean).join(" ");
      return named(magnitude, currency ? nameOf(currency, 100, 0) : name, scale === 1 ? undefined : word);
    },
    ticks(values, unit) {
      const scale = unit?.scale ?? 1;
      const all = values.map((value) => scaled(decimal(tidy(value)), scale));
      const sizes = all.map((one) => Math.abs(numberOf(one))).filter((one) => one > 0);
      const [smallest, largest] = [Math.min(...sizes), Math.max(0, ...sizes)];
      // One form for all: no words for the smaller ones beside powers of ten.
      if (largest >= 10 ** POWER_FROM)
        return all.map((one) => (one.digits ? write.sign(one) + write.power(one) : write.size(one, 0)));
      // Small ticks beside large ones, as on a log axis, stay in the unit itself: 10, 100, 1,000bn.
      const wide = scale > 1 && largest >= 1000 * scale && smallest < 1000 * scale;
      const reach = wide ? scale : largest;
      const words = scale === 1 && largest < 10 ** FULL_BELOW ? [] : units;
      const word = words.find(
        ({ short, power }) => short && 10 ** power <= reach && (power >= labelsFrom || 10 ** power === scale),
      );
      const shown = all.map((one) => shifted(one, -(word?.power ?? 0)));
      const decimals = Math.max(...shown.map((one) => parts(one)[1].length));
      const texts = shown.map((one) => write.sign(one) + write.size(one, decimals));
      const last = shown.at(-1);
      if (!word || !last) return texts;
      const isSingle = word.shortOne && categoryOf(numberOf(last), decimals) === "one";
      return [...texts.slice(0, -1), [texts.at(-1), isSingle ? word.shortOne : word.short].join(gap)];
    },
  };
}

/** A number says all its digits before the decimal sign, however few decimals of its unit are asked for. */
const inMagnitude = (one: Decimal, scale: number, decimals: number, { power }: Magnitude): Decimal =>
  shifted(scaled(rounded(one, Math.max(decimals, Math.min(0, Math.floor(Math.log10(scale)) - power))), scale), -power);

/** The same without a magnitude. */
const inFull = (one: Decimal, scale: number, decimals: number): Decimal =>
  shownAt(scaled(one, scale), Math.max(0, decimals - Math.max(0, Math.floor(Math.log10(scale)))));

const numberOf = ({ negative, digits, point }: Decimal): number =>
  Number(`${negative && digits ? "-" : ""}0.${digits || 0}e${point}`);
