/** Tables of the sizes that matter, with the charts that an editor would take for each. */
interface BenchTable {
  readonly tags: readonly [string, ...string[]];
  readonly text: (rows: number) => string;
}

const csv = (header: string, rows: number, row: (index: number) => string): string =>
  `${header}\n${Array.from({ length: rows }, (_, index) => row(index)).join("\n")}\n`;

const size = (index: number): string => (1000 * Math.abs(Math.sin(index)) + 1).toFixed(1);
const day = (index: number): string => new Date(Date.UTC(1996, 0, 1 + index)).toISOString().slice(0, 10);

export const TABLES: Readonly<Record<string, BenchTable>> = {
  "a day in each row": {
    tags: ["market-growth-chart"],
    text: (rows) =>
      csv("Date,Occupancy", rows, (at) => `${day(at)},${(50 + 40 * Math.sin(at / 300) + (at % 7)).toFixed(2)}`),
  },
  "a thing in each row": {
    tags: ["market-ranking", "market-data-table", "segment-share-donut", "key-figure"],
    text: (rows) =>
      csv(
        "Ward,Visits (thousand),Status",
        rows,
        (at) => `"Clinic, ward ${at}",${size(at)},${at % 3 ? "reported" : "forecast"}`,
      ),
  },
  "a start and an end in each row": {
    tags: ["growth-dumbbell", "size-growth-scatter", "cagr-comparison"],
    text: (rows) => csv("Market,2020,2030,CAGR", rows, (at) => `Market ${at},${size(at)},${size(at + 1)},${at % 20}%`),
  },
  "a year of a part in each row": {
    tags: ["segment-stack", "market-growth-chart"],
    text: (rows) => csv("Ward,Year,Beds", rows, (at) => `Ward ${at % 50},${1850 + Math.floor(at / 50)},${size(at)}`),
  },
  "a share in each row": {
    tags: ["adoption-waffle"],
    text: (rows) => csv("Ward,Share", rows, (at) => `Ward ${at},${at % 100}%`),
  },
};
