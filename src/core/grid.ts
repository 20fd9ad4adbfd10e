import type { Mark } from "./scene.js";

/** A way to show the chart that a reader can choose on it. */
export interface Choice {
  /** Property name of the option, and what choosing sets it to. */
  readonly option: string;
  readonly value: string;
  /** What a screen reader is told once it has been done. */
  readonly done: string;
}

export interface GridColumn {
  readonly label: string;
  /** What most of its values have in common, such as their year; empty where they have nothing. */
  readonly about: string;
  readonly numeric: boolean;
  /** Undefined for a column that the rows are not sorted by. */
  readonly sorted: "ascending" | "descending" | undefined;
  /** What its header does as a button; undefined where there is nothing to sort. */
  readonly sort: Choice | undefined;
}

export interface GridCell {
  readonly text: string;
  /** When it holds and how sure it is, for a cell that stands without its header; empty where the data does not tell. */
  readonly about: string;
  /** What of that is not so of its column; empty where nothing is. */
  readonly note: string;
  /** Drawn before the text, 14 × 14 px; none where it is empty. */
  readonly swatch: readonly Mark[];
  /** There is no value. */
  readonly missing: boolean;
}

/** Room of a row's line, CSS pixels. */
export const TREND = { width: 56, height: 20 } as const;

export interface GridRow {
  /** Key of the datum. */
  readonly key: string;
  readonly name: string;
  readonly strong: boolean;
  /** One for each column. */
  readonly cells: readonly GridCell[];
  /** A line in the room of {@link TREND}; empty for a row that is no series. */
  readonly trend: readonly Mark[];
}

/**
 * A table that is read itself, in place of a picture of it. Its columns stand beside each other where there is room; else
 * each name stands above its figures; else each figure stands behind the name of its column.
 */
export interface Grid {
  /** Column of the rows' names. */
  readonly name: GridColumn;
  readonly columns: readonly GridColumn[];
  readonly rows: readonly GridRow[];
  /** Header of the lines; empty where no row has one. */
  readonly trend: string;
  /** Least width of the grid with its columns beside each other, and with names above figures; CSS pixels. */
  readonly widths: { readonly beside: number; readonly above: number };
}
