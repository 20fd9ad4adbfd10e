import type { Box } from "../../core/scene.js";
import type { Point } from "./model.js";

/** One year as a column: its slot on the axis and, where there is a value, its bar. */
export interface Column {
  readonly point: Point;
  readonly slot: Box;
  readonly center: number;
  /** Height of zero. */
  readonly base: number;
  /** Null for a missing year; of no height for zero. */
  readonly bar: Box | null;
}
