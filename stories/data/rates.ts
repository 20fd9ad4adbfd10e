import type { Dataset, Field } from "../../src/core/dataset.js";
import { illustrative, USD_BILLION } from "./illustrative.js";

const FIELDS: Field[] = [
  { key: "market", label: "Market", type: "category" },
  { key: "start", label: "First size", type: "quantity", unit: USD_BILLION },
  { key: "startYear", label: "First year", type: "year" },
  { key: "end", label: "Last size", type: "quantity", unit: USD_BILLION },
  { key: "endYear", label: "Last year", type: "year" },
  { key: "statedRate", label: "Stated growth a year", type: "rate", decimals: 1 },
];

type Figures = readonly [start: number | null, end: number | null, stated: number | null];

/** Each market from 2014 to 2024, with a stated rate as a fraction. */
function rates(title: string, figures: Readonly<Record<string, Figures>>): Dataset {
  const rows = Object.entries(figures).map(([market, [start, end, statedRate]]) => ({
    market,
    start,
    startYear: 2014,
    end,
    endYear: 2024,
    statedRate,
  }));
  return illustrative({ title, subtitle: "Growth a year, 2014 to 2024", fields: FIELDS, rows });
}

export const allMatch = rates("Edge case: every stated rate fits", {
  Hospitals: [12, 53, 0.16],
  Clinics: [7, 15.1, 0.08],
});

export const bothWays = rates("Edge case: stated too high and too low", {
  "Stated higher": [10, 20, 0.09],
  "Stated lower": [10, 30, 0.1],
  Fitting: [10, 40, 0.149],
});

export const shrinking = rates("Edge case: rates below zero", {
  Growing: [10, 20, 0.09],
  Flat: [20, 20, 0.002],
  Shrinking: [80, 20, -0.1],
});

export const gaps = rates("Edge case: rates that are not stated or cannot be calculated", {
  "Not stated": [10, 30, null],
  "No first value": [null, 18, 0.12],
  "From zero": [0, 7, 0.2],
  "Neither rate": [null, null, null],
  Both: [5, 15, 0.116],
});

export const longNames = rates("Edge case: very long names", {
  "Services for the remote monitoring of patients with several chronic diseases at home": [14, 56.6, 0.16],
  Arzneimittelversorgungsunterstützungsdienstleistungsunternehmen: [8, 18.9, 0.09],
});

export const oneRow = rates("Edge case: a single market", { "Remote monitoring": [6, 31, 0.2] });

export const extremes = rates("Edge case: a hundredth of a percent beside thousands", {
  "Hardly moving": [100, 100.1, 0.0001],
  "From a thousand dollars": [0.000001, 1_000_000, 14.9],
});

export const twentyRows = rates(
  "Edge case: twenty markets",
  Object.fromEntries(
    Array.from({ length: 20 }, (_, index): [string, Figures] => [
      `Market ${index + 1}`,
      [10 + index, 24 + index * 6, 0.09 + (index % 5) / 100],
    ]),
  ),
);

export const arabicRates: Dataset = {
  ...rates("معدلات نمو أسواق الرعاية", {
    المستشفيات: [12, 53, 0.17],
    "الرعاية المنزلية": [9, 60.5, 0.21],
    العيادات: [7, 15.1, 0.08],
  }),
  lang: "ar",
};

/** The last value of the second market is not a number. */
export const brokenRateTable = [
  ["Market", "2014 (USD billion)", "2024 (USD billion)", "CAGR"],
  ["Hospitals", "12", "53", "16.0%"],
  ["Clinics", "7", "to be announced", "8.0%"],
  ["Home care", "9", "60.5", "21.0%"],
];
