import type { Unit } from "../../core/dataset.js";
import type { Format } from "../../core/words.js";

/** "bn" where labels count in billions; undefined where the language counts such a unit in another magnitude. */
export function unitSuffix(unit: Unit | undefined, format: Format): string | undefined {
  const [one = ""] = format.ticks([1], unit);
  const figure = format.number(1);
  const suffix = one.slice(figure.length);
  return one.startsWith(figure) && !/\p{N}/u.test(suffix) ? suffix : undefined;
}

/** The unit in which labels are written: "USD billion"; without its magnitude where each label has one of its own. */
export function labelUnit(unit: Unit | undefined, format: Format): string {
  const { currency, name } = unit ?? {};
  const bare = { ...(currency && { currency }), ...(name && { name }) };
  return format.unitName(unitSuffix(unit, format) === undefined ? bare : unit);
}
