import { carriedDecimals } from "../../core/tidy.js";
import type { Unit } from "../../core/dataset.js";
import type { Format } from "../../core/words.js";
import { nen } from "./grammar.js";

/** Numbers as a Japanese newspaper sets them. */
export function format(plain: Format): Format {
  return {
    ...plain,
    compact: (value, unit, decimals) => whole(plain.compact(value, unit, decimals)),
    // 米ドル is shorter than USD and stands behind the number.
    amount: (value, unit, decimals) => whole(tight(plain.long(value, unit, decimals))),
    long: (value, unit, decimals) => tight(inMyriads(value, unit, decimals ?? carriedDecimals(value), plain)),
    multiple(ratio) {
      return `${this.factor(ratio)}倍`;
    },
    range,
    span: (from, to, short) => nen(plain.span(from, to, short).replace("–", "〜")),
    // One of the unit, without its number: 米ドル, but 10億米ドル.
    unitName: (unit) => (unit ? tight(plain.long(1, unit)).replace(/^1(?![\p{N},]) ?/u, "") : ""),
    ticks: (values, unit) => ticks(values, unit, plain),
    line: (parts) => parts.filter(Boolean).join("、"),
    aside: (text, more) => `${text}（${more}）`,
    prose: (sentences) => sentences.join(""),
  };
}

/** 2022〜2032年, 2022年第1四半期〜2023年第4四半期. */
const range = (first: string, last: string): string => nen(`${first}〜${last}`);

/** No space before a Japanese word: 70億台. */
const tight = (text: string): string => text.replace(/ (?=[\u3040-\u9fff])/gu, "");

/** 4000億 without a comma. */
const whole = (text: string): string => text.replace(/,(?=\d{3}(?:\.\d+)?[万億兆])/u, "");

/** The same on an axis; a magnitude for each where one for all would be 15,000億. */
function ticks(values: readonly number[], unit: Unit | undefined, plain: Format): string[] {
  const texts = plain.ticks(values, unit);
  if (!/\p{L}$/u.test(texts.at(-1) ?? "")) return texts;
  const long = texts.some((text) => /\p{N}{2},/u.test(text));
  return long ? values.map((value) => whole(plain.compact(value, unit))) : texts.map((text) => text.replace(",", ""));
}

const MYRIADS = ["", "万", "億", "兆"];
const LEAST = 1e4;
const MOST = 1e16;

/** 370.9 million as 3億7090万, where `Intl` has 3.709億: prose counts every myriad. */
function inMyriads(value: number, unit: Unit | undefined, decimals: number, plain: Format): string {
  const text = plain.long(value, unit, decimals);
  const scale = unit?.scale ?? 1;
  // Rounded in the decimal text; below zero decimals are whole tens and hundreds.
  const size = Number(`${Math.round(Number(`${Math.abs(value)}e${decimals}`))}e${-decimals}`);
  const whole = Number((size * scale).toPrecision(15));
  // What stands behind the number: the currency or the name.
  const [, sign = "", , behind = ""] = /^(\P{N}*)([\p{N}.,]+[万億兆]?)(.*)$/su.exec(text) ?? [];
  if (whole < LEAST || whole >= MOST || (scale === 1 && whole < 1e5)) return text;
  const rest = Math.max(0, decimals - Math.round(Math.log10(scale)));
  const [integer = "", fraction = ""] = whole.toFixed(rest).split(".");
  const groups = Array.from({ length: Math.ceil(integer.length / 4) }, (_, index) =>
    Number(integer.slice(Math.max(0, integer.length - 4 * (index + 1)), integer.length - 4 * index)),
  );
  const written = groups.map((group, index) => {
    const ones = index === 0 && Number(fraction) > 0 ? `${group}.${fraction}` : group > 0 ? String(group) : "";
    return ones && ones + (MYRIADS[index] ?? "");
  });
  return sign + written.reverse().join("") + behind;
}
