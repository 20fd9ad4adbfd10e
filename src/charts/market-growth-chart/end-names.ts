import type { Frame, Measure } from "../../core/chart.js";
import type { Box, Ink, Mark, TextMark } from "../../core/scene.js";
import { spread } from "../../geometry/labels.js";
import type { Point as At } from "../../geometry/path.js";
import { wrap } from "../../geometry/wrap.js";
import { highestLines, MOST_NAMES } from "./many.js";
import type { GrowthChartModel, Line } from "./model.js";

/** The name of a series at the end of its line, in rows of text. */
export interface EndName {
  readonly line: Line;
  readonly rows: readonly string[];
}

/** Widest name in pixels, and as a share of the chart. */
const WIDEST = 170;
const SHARE = 0.4;
const LEAST = 24;
const MOST_ROWS = 3;
const ROW = 16;
const GAP = 18;

const heightOf = ({ rows }: EndName): number => 1 + ROW * rows.length;

/**
 * Names of the series, or of those that end highest: in full where all have room beside the plot, else in one row each.
 *
 * @param most room beside the plot, in pixels
 */
export function endNames(
  { lines, highlight }: GrowthChartModel,
  { width, measure }: Frame<unknown>,
  most: Pick<Box, "width" | "height">,
): EndName[] {
  if (lines.length < 2) return [];
  const named = highestLines(lines, MOST_NAMES, highlight);
  const room = Math.max(LEAST, Math.min(WIDEST, width * SHARE, most.width));
  const inRows = (count: number): EndName[] =>
    named.map((line) => ({ line, rows: wrap(line.name, "label-strong", room, count, measure) }));
  const full = inRows(MOST_ROWS);
  return full.reduce((sum, name) => sum + heightOf(name), 0) <= most.height ? full : inRows(1);
}

/** From the end of the longest line to the end of the widest name. */
export const namesWidth = (names: readonly EndName[], measure: Measure): number =>
  Math.max(...names.flatMap(({ rows }) => rows.map((row) => measure(row, "label-strong")))) + GAP + 4;

/** The names beside the ends of their lines, nudged apart; a leader shows where one had to move. */
export function endMarks(
  names: readonly EndName[],
  { end, inkOf, highlight, height }: EndPlot,
): { texts: TextMark[]; leaders: Mark[] } {
  const placed = names.flatMap((name) => {
    const at = end(name.line);
    return at ? [{ ...name, at }] : [];
  });
  const centers = spread(
    placed.map((name) => ({ y: name.at.y, height: heightOf(name) })),
    0,
    height,
  );
  const x = Math.max(...placed.map(({ at }) => at.x)) + GAP;
  const texts = placed.flatMap(({ line, rows }, index) => {
    const top = (centers[index] ?? 0) + 4.5 - (ROW / 2) * (rows.length - 1);
    const style = line.name === highlight ? "label-strong" : "label";
    return rows.map((text, row): TextMark => {
      return { kind: "text", part: "label", x, y: top + ROW * row, text, style, anchor: "start", fill: "ink" };
    });
  });
  const leaders = placed.flatMap(({ line, at }, index): Mark[] => {
    const y2 = centers[index] ?? at.y;
    if (Math.abs(y2 - at.y) <= 3 && x - at.x <= 30) return [];
    return [{ kind: "line", x1: at.x + 8, y1: at.y, x2: x - 3, y2, stroke: inkOf(line), strokeWidth: 1 }];
  });
  return { texts, leaders };
}

export interface EndPlot {
  /** Where the last value of a line stands; undefined for a line without any. */
  readonly end: (line: Line) => At | undefined;
  readonly inkOf: (line: Line) => Ink;
  /** Name of the series that is set apart. */
  readonly highlight: string;
  readonly height: number;
}
