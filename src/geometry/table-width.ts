import type { Measure } from "../core/chart.js";

/** Style of headers; that of cells is “label”. */
type HeadStyle = "label-strong" | "axis-strong";

/** The texts of a column. */
export interface ColumnTexts {
  readonly header: string;
  readonly cells: readonly string[];
  /** Figures stay on one line; other text is broken between words. */
  readonly numeric: boolean;
}

/** Right of each column. */
export const COLUMN_GAP = 12;
/** An arrow behind a header that sorts. */
const ARROW = 14;
/** A text is given lines of this width before it is broken, where no word is longer. */
const LINE = 140;

/** Least width of a column in which nothing has to be broken that should not, CSS pixels. */
export function columnWidth(
  { header, cells, numeric }: ColumnTexts,
  measure: Measure,
  style: HeadStyle = "label-strong",
): number {
  const words = (text: string): string[] => text.split(/\s+/u);
  const widest = (texts: readonly string[], of: HeadStyle | "label"): number =>
    Math.max(0, ...texts.map((text) => measure(text, of)));
  const last = measure(words(header).at(-1) ?? "", style) + ARROW;
  const head = Math.max(widest(words(header), style), last);
  const whole = widest(cells, "label");
  const body = numeric ? whole : Math.max(Math.min(LINE, whole), widest(cells.flatMap(words), "label"));
  return Math.ceil(Math.max(head, body));
}

/** Least width of a table whose columns stand beside each other, CSS pixels. */
export const tableWidth = (columns: readonly ColumnTexts[], measure: Measure, style?: HeadStyle): number =>
  columns.reduce((sum, column) => sum + columnWidth(column, measure, style) + COLUMN_GAP, 0);
