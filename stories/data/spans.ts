import type { Dataset, Field } from "../../src/core/dataset.js";
import { illustrative, USD_BILLION } from "./illustrative.js";

const FIELDS: Field[] = [
  { key: "market", label: "Market", type: "category" },
  { key: "start", label: "First size", type: "quantity", unit: USD_BILLION },
  { key: "startYear", label: "First year", type: "year" },
  { key: "end", label: "Last size", type: "quantity", unit: USD_BILLION },
  { key: "endYear", label: "Last year", type: "year" },
];

type Ends = readonly [start: number | null, end: number | null];

/** Each market from its size in 2014 to its size in 2024. */
function spans(title: string, ends: Readonly<Record<string, Ends>>): Dataset {
  const rows = Object.entries(ends).map(([market, [start, end]]) => ({
    market,
    start,
    startYear: 2014,
    end,
    endYear: 2024,
  }));
  return illustrative({ title, subtitle: "Market size, USD billion, 2014 and 2024", fields: FIELDS, rows });
}

export const shrinkingAndFlat = spans("Edge case: one market grows, one stands still, one shrinks", {
  Growing: [12, 48],
  Flat: [20, 20],
  Shrinking: [31, 14],
});

export const missingZeroNegative = spans("Edge case: missing, zero and negative ends", {
  "No first value": [null, 18],
  "No last value": [9, null],
  "From zero": [0, 7],
  "From a loss": [-4, 11],
  Ordinary: [5, 15],
});

export const oneRow = spans("Edge case: a single market", { "Remote monitoring": [6, 31] });

export const twentyRows = spans(
  "Edge case: twenty markets",
  Object.fromEntries(
    Array.from({ length: 20 }, (_, index): [string, Ends] => [`Market ${index + 1}`, [10 + index, 24 + index * 6]]),
  ),
);

export const longNames = spans("Edge case: very long names", {
  "Services for the remote monitoring of patients with several chronic diseases at home": [14, 56.6],
  Arzneimittelversorgungsunterstützungsdienstleistungsunternehmen: [8, 18.9],
});

export const extremes = spans("Edge case: a thousand dollars beside a thousand trillion", {
  Tiny: [0.000001, 0.000004],
  Enormous: [400_000, 1_000_000],
});

export const arabicSpans: Dataset = {
  ...spans("أسواق الرعاية المتصلة", { المستشفيات: [12, 53], "الرعاية المنزلية": [9, 60.5], العيادات: [7, 15.1] }),
  subtitle: "بيانات توضيحية (illustrative data). مليار دولار أمريكي، 2014 و2024",
  lang: "ar",
};

/** The last value of the second market is not a number. */
export const brokenSpanTable = [
  ["Market", "2014 (USD billion)", "2024 (USD billion)"],
  ["Hospitals", "12", "53"],
  ["Clinics", "7", "to be announced"],
  ["Home care", "9", "60.5"],
];
