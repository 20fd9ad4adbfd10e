import type { Dataset, Row, Status } from "../../../src/core/dataset.js";
import { validateDataset } from "../../../src/data/validate.js";

type Values = readonly (number | null)[];

export interface PartsOverYears {
  readonly years: readonly number[];
  /** Values by the names of the parts, one for each year. */
  readonly parts: Readonly<Record<string, Values>>;
  /** First projected year. */
  readonly projectedFrom?: number;
  /** Decimals as published; 1 by default. */
  readonly decimals?: number;
}

/** Parts of one whole over years, made up for a test: no report of ours has such figures. */
export function partsOverYears({ years, parts, projectedFrom = Infinity, decimals = 1 }: PartsOverYears): Dataset {
  const rows = Object.entries(parts).flatMap(([segment, values]) =>
    values.map((value, index): Row => {
      const year = years[index] ?? 0;
      const status: Status = year >= projectedFrom ? "projected" : "reported";
      return { segment, year, value, status };
    }),
  );
  return validateDataset({
    id: "",
    title: "Illustrative parts",
    fields: [
      { key: "segment", label: "Segment", type: "category" },
      { key: "year", label: "Year", type: "year" },
      { key: "value", label: "Size", type: "quantity", unit: { currency: "USD", scale: 1e9 }, decimals },
      { key: "status", label: "Status", type: "status" },
    ],
    rows,
    rates: [],
    annotations: [],
    notes: [],
    source: { publisher: "Illustrative data" },
  });
}

export const careParts = partsOverYears({
  years: [2020, 2022, 2024, 2028],
  projectedFrom: 2024,
  parts: {
    Implants: [6.2, 6.9, 7.6, 9.1],
    "Wearable devices": [4.1, 7.9, 13.8, 29.4],
    "Stationary devices": [9.3, 9.9, 10.2, 10.5],
    Other: [0.5, 0.6, 0.7, 0.9],
    Software: [1.2, 2.7, 4.9, 11.8],
    Connectivity: [2.1, 2.6, 3.1, 4.2],
    Services: [1.1, 1.3, 1.6, 2.2],
  },
});
