import type { Frame, Measure } from "../../core/chart.js";
import type { Box } from "../../core/scene.js";
import type { Point as At } from "../../geometry/path.js";
import { wrap } from "../../geometry/wrap.js";
import { endLabelHeight, endLabels, type EndLabel, type EndText } from "../kit/end-labels.js";
import { isQuiet } from "./hues.js";
import { foremost, MOST_NAMES } from "./many.js";
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
const GAP = 18;

const heightOf = ({ rows }: EndName): number => endLabelHeight(rows.length);

/**
 * Names of the series, or of as many as are legible: in full where all have room beside the plot, else in one row each.
 *
 * @param most room beside the plot, in pixels
 */
export function endNames(
  { lines }: GrowthChartModel,
  { width, measure }: Frame<unknown>,
  most: Pick<Box, "width" | "height">,
): EndName[] {
  if (lines.length < 2) return [];
  const named = foremost(lines, MOST_NAMES);
  const room = Math.max(LEAST, Math.min(WIDEST, width * SHARE, most.width));
  const inRows = (count: number): EndName[] =>
    named.map((line) => ({ line, rows: wrap(line.name, "label-strong", room, count, measure) }));
  const full = inRows(MOST_ROWS);
  return full.reduce((sum, name) => sum + heightOf(name), 0) <= most.height ? full : inRows(1);
}

/** From the end of the longest line to the end of the widest name. */
export const namesWidth = (names: readonly EndName[], measure: Measure): number =>
  Math.max(...names.flatMap(({ rows }) => rows.map((row) => measure(row, "label-strong")))) + GAP + 4;

/** The names beside the ends of their lines, in their hue, nudged apart; a leader shows where one had to move. */
export function endMarks(names: readonly EndName[], { end, highlight, height }: EndPlot): EndMarks {
  const labels = names.flatMap(({ line, rows }): EndLabel[] => {
    const at = end(line);
    const style = line.name === highlight ? "label-strong" : "label";
    const { ink = "cat-1" } = line;
    const fill = isQuiet(line) ? "ink-3" : ink;
    const texts = rows.map((text, row): EndText => ({ text, style, fill, row }));
    return at ? [{ at, texts, ink }] : [];
  });
  return endLabels(labels, { side: "right", x: Math.max(...labels.map(({ at }) => at.x)) + GAP, height });
}

type EndMarks = Pick<ReturnType<typeof endLabels>, "texts" | "leaders">;

export interface EndPlot {
  /** Where the last value of a line stands; undefined for a line without any. */
  readonly end: (line: Line) => At | undefined;
  /** Name of the series that is set apart. */
  readonly highlight: string;
  readonly height: number;
}
