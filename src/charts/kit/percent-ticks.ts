import type { Format } from "../../core/words.js";

/** Texts of an axis of fractions, ascending, as percentages: ["0", "10", "20%"]; the sign stands on the last. */
export function percentTicks(ticks: readonly number[], format: Format): string[] {
  const points = ticks.map((tick) => Number((tick * 100).toPrecision(12)));
  const decimals = Math.max(0, ...points.map((point) => String(point).split(".")[1]?.length ?? 0));
  return ticks.map((tick, index) =>
    index === ticks.length - 1 ? format.percent(tick, decimals) : format.number(points[index] ?? 0, decimals),
  );
}
