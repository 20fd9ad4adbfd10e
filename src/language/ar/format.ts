import type { Unit } from "../../core/dataset.js";
import type { Format } from "../../core/words.js";
import { inLine, isolated, isolatedIfForeign, rightToLeft } from "./bidi.js";
import { times, western } from "./grammar.js";

/** Numbers as an Arabic newspaper sets them, in the digits of the page's region. */
export function format(plain: Format): Format {
  const named = (text: string, unit: Unit | undefined): string =>
    unit?.name ? `${text} ${isolatedIfForeign(unit.name)}` : text;
  const long: Format["long"] = (value, unit, decimals) =>
    named(agreed(plain.long(value, withoutName(unit), decimals)), unit);
  return {
    ...plain,
    compact: (value, unit, decimals) => agreed(plain.compact(value, unit, decimals)),
    // دولار أمريكي rather than USD, which would stand at the wrong end.
    amount: (value, unit, decimals) =>
      unit?.currency
        ? long(value, unit, decimals)
        : named(agreed(plain.amount(value, withoutName(unit), decimals)), unit),
    long,
    multiple(ratio) {
      return times(this.factor(ratio));
    },
    // In time's own direction, which is that of the axis; a range is never cut short.
    range: (first, last) => rightToLeft(plain.range(first, last)),
    span: (from, to) => rightToLeft(plain.span(from, to)),
    list: (items) => {
      const all = items.map((item) => (/\p{L}/u.test(item) ? isolated(item) : item));
      return all.length > 2 ? all.join("، و") : all.join(" و");
    },
    line: inLine,
    aside: (text, more) => rightToLeft(`${isolatedIfForeign(text)} (${isolatedIfForeign(more)})`.trim()),
    unitName: (unit) => named(counted(unit, plain), unit).trim(),
    plus: (text) => ordered(`\u200e+${text}`),
  };
}

function withoutName(unit: Unit | undefined): Unit | undefined {
  return unit && { ...(unit.scale && { scale: unit.scale }), ...(unit.currency && { currency: unit.currency }) };
}

/** A hundred of the unit, without its number: مليار دولار أمريكي. */
function counted(unit: Unit | undefined, plain: Format): string {
  const { currency, scale } = unit ?? {};
  const magnitude = plain.unitName(scale ? { scale } : undefined).replace(" ", "\u00a0");
  const money = currency ? plain.long(100, { currency }).replace(/^[^\p{L}]*/u, "") : "";
  return [magnitude, money].filter(Boolean).join(" ");
}

/** From three to ten a magnitude is plural: 3 مليارات. */
const PLURALS: ReadonlyMap<string, string> = new Map([
  ["ألف", "آلاف"],
  ["مليون", "ملايين"],
  ["مليار", "مليارات"],
  ["تريليون", "تريليونات"],
]);

function agreed(text: string): string {
  const [, before = "", number = "", word = ""] = /^(\P{N}*(\p{N}+)\s)(ألف|مليون|مليار|تريليون)/u.exec(text) ?? [];
  const last = Number(western(number).slice(-2));
  const plural = last >= 3 && last <= 10 ? PLURALS.get(word) : undefined;
  return ordered(plural ? before + plural + text.slice(before.length + word.length) : text);
}

/** A sign has a mark of its own direction before it, which must not become that of a text with Arabic words. */
const ordered = (text: string): string => (/^\u200e.*\p{Script=Arabic}/su.test(text) ? rightToLeft(text) : text);
