import type { Frame } from "../../core/chart.js";
import type { Status } from "../../core/dataset.js";
import { rowTarget, TEXT_STYLES, type Mark, type Scene, type TextMark } from "../../core/scene.js";
import { depth } from "../../geometry/depth.js";
import { wrap } from "../../geometry/wrap.js";
import { area } from "./status.js";

const SIDE = 48;
const MOST_LINES = 4;

export interface SingleValue {
  readonly key: string;
  /** Null where nothing was published, which no swatch stands for. */
  readonly status: Status | null;
  readonly figure: string;
  /** A unit in words, under the figure. */
  readonly unit?: string;
  readonly text: string;
}

/** The layout of a chart that has only one value: the figure, set large, beside a swatch of its status. */
export function singleValue({ key, status, figure, unit = "", text }: SingleValue, frame: Frame<unknown>): Scene {
  const { width, measure } = frame;
  const left = status ? SIDE + 18 : 0;
  const whole = (room: number): boolean =>
    figure.split(" ").every((word) => measure(word, "figure") <= room) &&
    wrap(figure, "figure", room, MOST_LINES, measure).length <= 2;
  const fits = whole(width - left);
  const x = fits ? left : 0;
  const top = fits || !status ? 8 : SIDE + 12;
  const set = (lines: readonly string[], from: number, mark: Pick<TextMark, "style" | "fill">): TextMark[] =>
    lines.map((line, index) => {
      const y = from + index * TEXT_STYLES[mark.style].line;
      return { kind: "text", part: "label", x, y, text: line, anchor: "start", ...mark };
    });
  // A figure of which a word is wider than the page is set smaller before it is broken.
  const style = whole(width - x) ? "figure" : "title";
  const figures = wrap(figure, style, width - x, MOST_LINES, measure);
  const below =
    top + 48 + (figures.length - 1) * TEXT_STYLES[style].line + Math.round(TEXT_STYLES[style].size * depth(figure));
  const units = wrap(unit, "label-strong", width - x, MOST_LINES, measure);
  const words = wrap(text, "label", width - x, MOST_LINES, measure);
  const last = below + units.length * TEXT_STYLES.label.line;
  const marks: Mark[] = [
    ...(status ? area(status, "cat-1", { x: 0, y: 8, width: SIDE, height: SIDE }, "top", key) : []),
    ...set(figures, top + 28, { style, fill: "ink" }),
    ...set(units, below, { style: "label-strong", fill: "ink" }),
    ...set(words, last, { style: "label", fill: "ink-2" }),
  ];
  const height = last + 16 + Math.max(0, words.length - 1) * TEXT_STYLES.label.line;
  return { width, height, marks, targets: [rowTarget(key, { x: 0, y: 0, width, height })] };
}
