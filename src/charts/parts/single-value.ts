import type { Frame } from "../../core/chart.js";
import type { Status } from "../../core/dataset.js";
import { TEXT_STYLES, type Mark, type Scene, type TextMark } from "../../core/scene.js";
import { wrap } from "../../geometry/wrap.js";
import { area } from "./status.js";

const SIDE = 48;
const MOST_LINES = 4;

/** The layout of a chart that has only one value: the figure, set large, beside a swatch of its status. */
export function singleValue(
  { key, status, figure, text }: { key: string; status: Status; figure: string; text: string },
  frame: Frame<unknown>,
): Scene {
  const { width, measure } = frame;
  const left = SIDE + 18;
  const fits = left + measure(figure, "figure") <= width;
  const x = fits ? left : 0;
  const top = fits ? 8 : SIDE + 12;
  const set = (lines: readonly string[], from: number, mark: Pick<TextMark, "style" | "fill">): TextMark[] =>
    lines.map((line, index) => {
      const y = from + index * TEXT_STYLES[mark.style].line;
      return { kind: "text", part: "label", x, y, text: line, anchor: "start", ...mark };
    });
  // A figure that is wider than the page is set smaller before it is broken.
  const style = measure(figure, "figure") <= width ? "figure" : "title";
  const figures = wrap(figure, style, width - x, MOST_LINES, measure);
  const below = top + 48 + (figures.length - 1) * TEXT_STYLES[style].line;
  const words = wrap(text, "label", width - x, MOST_LINES, measure);
  const marks: Mark[] = [
    ...area(status, "cat-1", { x: 0, y: 8, width: SIDE, height: SIDE }, "top", key),
    ...set(figures, top + 28, { style, fill: "ink" }),
    ...set(words, below, { style: "label", fill: "ink-2" }),
  ];
  const height = below + 16 + Math.max(0, words.length - 1) * TEXT_STYLES.label.line;
  return { width, height, marks, targets: [{ datum: key, x: 0, y: 0, width, height }] };
}
