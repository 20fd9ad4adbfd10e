import type { Item } from "./cases.js";

/** Data at a width that once drew something over something else, out of the picture, or not at all. */
export interface OverlapCase {
  readonly tag: string;
  /** A key of SHAPES. */
  readonly shape: string;
  readonly items: readonly Item[];
  /** Outer width, CSS pixels. */
  readonly width: number;
  readonly options?: Readonly<Record<string, unknown>>;
}

export const OVERLAP_CASES: Readonly<Record<string, OverlapCase>> = {
  "a logarithmic scale of no values has an end": {
    tag: "market-growth-chart",
    shape: "several series",
    items: [],
    width: 245,
    options: { scale: "log" },
  },
  "an index of many digits leaves the plot its room": {
    tag: "market-growth-chart",
    shape: "a series",
    items: [
      { label: "A 0", value: 1e-6, status: "reported" },
      { label: "A 1", value: 1e15, status: "reported" },
    ],
    width: 240,
    options: { scale: "index" },
  },
};
