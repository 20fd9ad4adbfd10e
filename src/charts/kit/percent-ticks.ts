import { percentOf } from "../../core/tidy.js";
import type { Format } from "../../core/words.js";
import { carriedPoints } from "./field-text.js";

/** Texts of an axis of fractions, ascending, as percentages: ["0", "10", "20%"]; the sign stands on the last. */
export function percentTicks(ticks: readonly number[], format: Format): string[] {
  const points = ticks.map(percentOf);
  const decimals = Math.max(0, ...ticks.map(carriedPoints));
  return ticks.map((tick, index) =>
    index === ticks.length - 1 ? format.percent(tick, decimals) : format.number(points[index] ?? 0, decimals),
  );
}
