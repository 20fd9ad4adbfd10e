import { TREND } from "../../core/grid.js";
import type { Ink, Mark } from "../../core/scene.js";
import { linePath } from "../../geometry/path.js";
import { linear } from "../../geometry/scale.js";
import { lineStyle } from "../kit/status.js";
import type { DataRow, TrendPoint } from "./model.js";

/** From the first to the last year, on a scale of the row's own that includes zero; nothing for a row that is no series. */
export function trendMarks({ trend, key }: DataRow, ink: Ink): Mark[] {
  const [first, last] = [trend[0], trend.at(-1)];
  if (!first || !last) return [];
  const values = trend.map(({ value }) => value);
  const [low, high] = [Math.min(0, ...values), Math.max(0, ...values)];
  const x = linear([first.year, last.year], [2, TREND.width - 2]);
  const y = linear(low < high ? [low, high] : [0, 1], [TREND.height - 2, 2]);
  const at = (point: TrendPoint) => ({ x: x(point.year), y: y(point.value) });
  return trend.slice(1).map((point, index): Mark => {
    const d = linePath([at(trend[index] ?? point), at(point)]);
    return { kind: "path", part: "mark", datum: key, d, fill: "none", stroke: ink, ...lineStyle(point.status) };
  });
}
