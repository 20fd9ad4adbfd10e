import type { Frame } from "../../core/chart.js";
import type { Status } from "../../core/dataset.js";
import type { Mark, Scene } from "../../core/scene.js";
import { area } from "./status.js";

const SIDE = 48;

/** The layout of a chart that has only one value: the figure, set large, beside a swatch of its status. */
export function singleValue(
  { key, status, figure, text }: { key: string; status: Status; figure: string; text: string },
  frame: Frame<unknown>,
): Scene {
  const left = SIDE + 18;
  const fits = left + frame.measure(figure, "figure") <= frame.width;
  const x = fits ? left : 0;
  const top = fits ? 8 : SIDE + 12;
  const marks: Mark[] = [
    ...area(status, "cat-1", { x: 0, y: 8, width: SIDE, height: SIDE }, "top", key),
    { kind: "text", part: "label", x, y: top + 28, text: figure, style: "figure", anchor: "start", fill: "ink" },
    { kind: "text", part: "label", x, y: top + 48, text, style: "label", anchor: "start", fill: "ink-2" },
  ];
  const height = top + 64;
  return { width: frame.width, height, marks, targets: [{ datum: key, x: 0, y: 0, width: frame.width, height }] };
}
