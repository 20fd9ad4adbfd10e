/** The ten public elements: a file src/elements/<tag>.ts defines one. */
export const TAGS = [
  "market-growth-chart",
  "segment-share-donut",
  "growth-dumbbell",
  "cagr-comparison",
  "market-ranking",
  "segment-stack",
  "adoption-waffle",
  "size-growth-scatter",
  "key-figure",
  "market-data-table",
] as const;
