export interface Fit {
  /** Which of the bundled datasets the chart is for; absent where it is for none of them. */
  readonly bundled?: RegExp;
  /** Shapes of data that the chart draws, whatever the case. */
  readonly shapes: readonly string[];
  /** Cases that it refuses none the less, with the code of the error. */
  readonly refuses?: Readonly<Record<string, string>>;
}

/** What each chart must draw. A chart that is not listed fails its contract: say here what fits it. */
export const FITTING: Readonly<Record<string, Fit>> = {
  "market-growth-chart": { bundled: /-market-size$/, shapes: ["a series", "a series with gaps", "several series"] },
  "segment-share-donut": {
    bundled: /^iomt-segment-share$/,
    shapes: ["shares", "amounts"],
    refuses: { negative: "negative-share", "only negative": "negative-share" },
  },
  "growth-dumbbell": {
    bundled: /^connected-care-markets$|-market-size$/,
    shapes: ["spans", "several series", "a series"],
  },
  "cagr-comparison": {
    bundled: /^connected-care-markets$|-market-size$/,
    shapes: ["stated rates", "spans", "several series", "a series"],
  },
  "market-ranking": {
    bundled: /^(connected-care-markets|iomt-adoption)$/,
    shapes: ["amounts", "spans", "several series", "stated rates"],
  },
  "segment-stack": { shapes: ["several series"] },
  "size-growth-scatter": { bundled: /^connected-care-markets$/, shapes: ["spans", "several series"] },
  "adoption-waffle": {
    bundled: /^iomt-(adoption|segment-share)$/,
    shapes: ["shares"],
    refuses: {
      negative: "negative-share",
      "only negative": "negative-share",
      "two rows": "unsupported-input",
      "as large as 1e15": "unsupported-input",
      "from 1e-6 to 1e15": "unsupported-input",
    },
  },
  "key-figure": {
    bundled: /^iomt-/,
    shapes: ["a series", "a series with gaps", "several series", "amounts", "spans"],
  },
  "market-data-table": {
    bundled: /./,
    shapes: ["a series", "a series with gaps", "several series", "amounts", "spans"],
  },
};
