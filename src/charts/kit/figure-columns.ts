import type { Frame } from "../../core/chart.js";
import type { Box, Mark, TextMark, TextStyle } from "../../core/scene.js";

/** Figures beside a plot, one in each row, aligned at their right. */
export interface Column {
  readonly head: string;
  /** In the order of the rows; an empty text leaves its place free. */
  readonly texts: readonly string[];
  readonly style: TextStyle;
  readonly fill: "ink" | "ink-2";
  /** Rows in which a word stands in place of a figure, and is set lighter. */
  readonly quiet?: readonly boolean[];
}

/** Free space between two columns, and before the first, in pixels. */
export const COLUMN_GAP = 16;
/** Baseline of the heads, and of the ticks beside them. */
export const HEAD_LINE = 14;
/** The band of a highlighted row is wider than the row, into the chart's padding, so that text keeps off its edge. */
const BAND = 8;

export function columnWidth({ head, texts, style }: Column, { measure }: Frame<unknown>): number {
  return Math.ceil(Math.max(measure(head, "axis-strong"), ...texts.map((text) => measure(text, style))));
}

/** Width of all columns, each with the space before it. */
export const columnsWidth = (columns: readonly Column[], frame: Frame<unknown>): number =>
  columns.reduce((sum, column) => sum + columnWidth(column, frame) + COLUMN_GAP, 0);

/** Heads and cells, the last column at the right edge of the chart. */
export function columnMarks(
  columns: readonly Column[],
  rows: readonly { readonly lineY: number; readonly strong: boolean }[],
  frame: Frame<unknown>,
): TextMark[] {
  let right = frame.width;
  return [...columns].reverse().flatMap((column) => {
    const base = { kind: "text", part: "label", x: right, anchor: "end" } as const;
    right -= columnWidth(column, frame) + COLUMN_GAP;
    const head: TextMark = { ...base, y: HEAD_LINE, text: column.head, style: "axis-strong", fill: "ink-2" };
    const cells = rows.flatMap(({ lineY, strong }, index): TextMark[] => {
      const text = column.texts[index] ?? "";
      if (!text) return [];
      const y = lineY + 4.5;
      if (column.quiet?.[index]) return [{ ...base, y, text, style: "label", fill: "ink-3" }];
      const style = strong && column.fill === "ink" ? "value" : column.style;
      return [{ ...base, y, text, style, fill: column.fill }];
    });
    return [head, ...cells];
  });
}

/** Behind the row that an author sets apart. */
export function band({ x, y, width, height }: Box): Mark {
  return { kind: "rect", part: "zone", x: x - BAND, y, width: width + 2 * BAND, height, fill: "zone", radius: 3 };
}
