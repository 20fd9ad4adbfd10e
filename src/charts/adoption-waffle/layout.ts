import type { Frame } from "../../core/chart.js";
import { rowTarget, TEXT_STYLES, type Ink, type Mark, type Scene, type TextMark } from "../../core/scene.js";
import { depth } from "../../geometry/depth.js";
import { at } from "../../geometry/path.js";
import { wrap } from "../../geometry/wrap.js";
import type { WaffleWords } from "./words.en.js";
import { isHighlighted } from "../kit/span-text.js";
import { areaStyle } from "../kit/status.js";
import type { Waffle, WaffleModel } from "./model.js";
import { groupName, shareText, statusLine } from "./text.js";

type F = Frame<WaffleWords>;

/** A square, and the distance to the next, in pixels. */
interface Grid {
  readonly cell: number;
  readonly pitch: number;
}

/** How the groups stand: side by side with words below, or in rows with words beside or below. */
interface Plan extends Grid {
  readonly columns: number;
  /** Width of a column, and the room of its words. */
  readonly width: number;
  readonly room: number;
  /** Where words stand, from the corner of their grid. */
  readonly textX: number;
  readonly textY: number;
}

const NARROW = 440;
const ACROSS = 3;
const COLUMN_GAP = 24;
const ROW_GAP = 28;
const BESIDE = 16;
const MOST_LINES = 5;

const side = ({ cell, pitch }: Grid): number => 9 * pitch + cell;

function gridFor(width: number): Grid {
  // The distance at which hatching repeats: squares as small as these would otherwise differ in the lines they show.
  if (width < NARROW) return { cell: 6.5, pitch: 6 * Math.SQRT2 };
  return width < 860 ? { cell: 10, pitch: 13 } : { cell: 12, pitch: 15 };
}

/** Side by side where there is room for the largest figure under each grid; else in rows. */
function planFor(figures: readonly number[], width: number): Plan {
  const grid = gridFor(width);
  const columns = Math.min(ACROSS, figures.length);
  const each = Math.floor((width - (columns - 1) * COLUMN_GAP) / columns);
  const widest = Math.max(side(grid), ...figures);
  if (width >= NARROW && columns > 1 && widest <= each) {
    return { ...grid, columns, width: each, room: each, textX: 0, textY: side(grid) + 6 };
  }
  const beside = width - side(grid) - BESIDE;
  const below = Math.max(...figures, 0) > beside;
  return {
    ...grid,
    columns: 1,
    width,
    room: below ? width : beside,
    textX: below ? 0 : side(grid) + BESIDE,
    textY: below ? side(grid) + 6 : 0,
  };
}

export function layoutWaffle(model: WaffleModel, frame: F): Scene {
  const { width, measure, words } = frame;
  const figures = model.data.map((group) =>
    group.value === null ? 0 : Math.min(width, measure(shareText(group, words), "figure")),
  );
  const plan = planFor(figures, width);
  const blocks = model.data.map((group) => ({ group, words: wordsOf(group, plan, frame) }));
  const marks: Mark[] = [];
  const targets: Scene["targets"][number][] = [];
  let top = 0;
  for (let from = 0; from < blocks.length; from += plan.columns) {
    const row = blocks.slice(from, from + plan.columns);
    const height = Math.max(side(plan), ...row.map((block) => plan.textY + block.words.height));
    for (const [index, { group, words: said }] of row.entries()) {
      const x = index * (plan.width + COLUMN_GAP);
      const ink: Ink = isHighlighted(group, model.highlight) ? "highlight" : "cat-1";
      marks.push(...squares(group, ink, x, top, plan), ...said.marks(x + plan.textX, top + plan.textY));
      targets.push(rowTarget(group.key, { x, y: top, width: plan.width, height }));
    }
    top += height + ROW_GAP;
  }
  return { width, height: Math.max(1, top - ROW_GAP), marks, targets };
}

/** Filled from the bottom left, row by row; all squares of one look are one path. */
function squares(
  { squares: filled, status, key }: Waffle,
  ink: Ink,
  x: number,
  y: number,
  { cell, pitch }: Plan,
): Mark[] {
  const path = (from: number, to: number, inset: number): string => {
    const length = cell - 2 * inset;
    return Array.from({ length: to - from }, (_, index) => {
      const [row, column] = [Math.floor((from + index) / 10), (from + index) % 10];
      return `M${at(column * pitch + inset, (9 - row) * pitch + inset)}h${length}v${length}h${-length}Z`;
    }).join("");
  };
  const style = areaStyle(status, ink);
  // Outlines are within the square, and thinner than around a bar, so that the hatching between them is seen.
  const strokeWidth = style.stroke ? 1.2 : 0;
  const corner = { kind: "path", ...(x > 0 && { x }), ...(y > 0 && { y }) } as const;
  const outline = strokeWidth > 0 ? { strokeWidth } : {};
  const open: Mark = { ...corner, fill: "zone", stroke: "axis", strokeWidth: 1, d: path(filled, 100, 0.5) };
  const full: Mark = { ...corner, part: "mark", datum: key, ...style, ...outline, d: path(0, filled, strokeWidth / 2) };
  return [...(filled < 100 ? [open] : []), ...(filled > 0 ? [full] : [])];
}

/** Figure, group and status below each other. */
function wordsOf(group: Waffle, { room }: Plan, { words, measure }: F) {
  const missing = group.value === null;
  const figure = shareText(group, words);
  const style = missing ? "label" : measure(figure, "figure") <= room ? "figure" : "title";
  const lines: Pick<TextMark, "text" | "style" | "fill">[] = [
    ...wrap(figure, style, room, 2, measure).map((text) => ({ text, style, fill: missing ? "ink-3" : "ink" }) as const),
    ...wrap(groupName(group, words), "label", room, MOST_LINES, measure).map(
      (text) => ({ text, style: "label", fill: "ink" }) as const,
    ),
    ...(missing
      ? []
      : wrap(statusLine(group, words), "note", room, 2, measure).map(
          (text) => ({ text, style: "note", fill: "ink-3" }) as const,
        )),
  ];
  const deeper = ({ text, style }: (typeof lines)[number]): number =>
    style === "label" || style === "note" ? 0 : Math.round(TEXT_STYLES[style].size * depth(text));
  const height = lines.reduce((sum, line) => sum + TEXT_STYLES[line.style].line + deeper(line), 0);
  const marks = (x: number, top: number): TextMark[] => {
    let y = top;
    return lines.map((line) => {
      const { line: step, size } = TEXT_STYLES[line.style];
      const baseline = y + step - (step - 0.7 * size) / 2;
      y += step + deeper(line);
      return { kind: "text", part: "label", anchor: "start", x, y: baseline, ...line };
    });
  };
  return { height, marks };
}

/** Rows of three groups, or one group in each row. */
export function waffleHeight(width: number, rows: number): number {
  const shown = Math.min(ACROSS, Math.max(1, rows));
  const grid = side(gridFor(width));
  return width >= NARROW ? grid + 6 + 40 + 18 * 3 + 17 : shown * (Math.max(grid, 129) + ROW_GAP) - ROW_GAP;
}
