import type { Frame } from "../../core/chart.js";
import { rowTarget, type Mark, type Scene, type Target, type TextMark } from "../../core/scene.js";
import { ellipsize } from "../../geometry/ellipsize.js";
import type { ScatterWords } from "./words.en.js";
import { fieldText } from "../kit/field-text.js";
import { rowName, rowNameMarks } from "../kit/row-names.js";
import type { ScatterModel } from "./model.js";
import { isHighlighted } from "../kit/span-text.js";
import { dot } from "../kit/status.js";

const HEAD = 24;
const LINE = 18;
const AIR = 14;
const GAP = 14;

/** Height for rows whose names take one line. */
export const ranksHeight = (rows: number): number => HEAD + rows * (2 * LINE + AIR) + 2;

/** A row for each point, the fastest first: its name and rate, below them its size with the mark of its status. */
export function layoutRanks(model: ScatterModel, frame: Frame<ScatterWords>): Scene {
  const { width, measure, words } = frame;
  const { own, format } = words;
  const rates = model.data.map(({ rate }) => format.percent(rate.rate));
  const widest = Math.ceil(Math.max(0, ...rates.map((rate) => measure(rate, "value"))));
  const room = Math.max(90, width - widest - GAP);
  const text = fieldText(model.field, format);
  const right = { kind: "text", part: "label", x: width, anchor: "end" } as const;
  const marks: Mark[] = [{ ...right, y: 14, text: own.columns.growth, style: "axis-strong", fill: "ink-2" }];
  const targets: Target[] = [];
  let y = HEAD;
  model.data.forEach((bubble, index) => {
    const { key, status, size } = bubble;
    const strong = isHighlighted(bubble, model.highlight);
    const name = rowName(bubble.name, "", strong, room, measure);
    const height = name.height + LINE + AIR;
    const amount = text.amount(size.value, size.decimals);
    const line = size.year === null ? amount : format.aside(amount, format.span(size.year, size.year));
    const below = y + AIR / 2 + name.height + 9;
    const ink = strong ? "highlight" : "cat-1";
    const under: TextMark = {
      ...right,
      x: 20,
      y: below + 4.5,
      text: ellipsize(line, "label", width - 20, measure),
      style: "label",
      anchor: "start",
      fill: "ink-2",
    };
    marks.push(
      { kind: "line", part: "grid", x1: 0, y1: y + 0.5, x2: width, y2: y + 0.5, stroke: "grid" },
      ...rowNameMarks(name, y + AIR / 2),
      { ...right, y: y + AIR / 2 + 13.5, text: rates[index] ?? "", style: "value", fill: "ink" },
      ...dot(status, ink, 7, below, key),
      under,
    );
    targets.push(rowTarget(key, { x: 0, y, width, height }));
    y += height;
  });
  return { width, height: y + 2, marks, targets };
}
