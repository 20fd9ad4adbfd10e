import type { Unit } from "../../core/dataset.js";
import type { RowUnit } from "../../core/observation.js";
import { parseUnit, readUnit } from "./units.js";

/** The unit that a row gives its value, in words. */
export function readRowUnit(text: string): RowUnit {
  const unit = parseUnit(text);
  return { percent: readUnit(text).percent, unit, behind: unit?.currency ? behind(text, unit) : "", text };
}

/** The words after the shortest beginning that already says currency and magnitude. */
function behind(text: string, { currency, scale }: Unit): string {
  const words = text.split(/\s+/);
  const length = words.findIndex((_, index) => {
    const begun = parseUnit(words.slice(0, index + 1).join(" "));
    return begun?.currency === currency && begun?.scale === scale;
  });
  return words.slice(length + 1).join(" ");
}
