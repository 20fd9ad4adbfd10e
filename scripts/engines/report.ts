/** What one engine made of one chart. */
export interface ChartReport {
  readonly tag: string;
  /** Numbers of every shape and text of the picture, CSS pixels of its view box. */
  readonly picture: readonly Placed[];
  /** Places and sizes of what stands around the picture, CSS pixels from the chart's corner. */
  readonly frame: readonly Placed[];
  /** Every text, in its order in the tree. */
  readonly texts: readonly string[];
  readonly csv: string;
}

/** Something with a place, and what it is called. */
export interface Placed {
  readonly name: string;
  readonly numbers: readonly number[];
}

/** What a page says of itself. */
export interface Report {
  readonly charts: readonly ChartReport[];
  /** Whether the key hint is seen once a key has led into a chart; only of the page for it. */
  readonly hint?: boolean;
}

/** The two letters and the width of a page's charts in CSS pixels: "ar", 320. */
export interface PageKind {
  readonly lang: string;
  readonly width: number;
}
