import type { Dataset, Field, Status } from "../../src/core/dataset.js";
import { illustrative, USD_BILLION } from "./illustrative.js";

const FIELDS: Field[] = [
  { key: "market", label: "Market", type: "category" },
  { key: "value", label: "Market size", type: "quantity", unit: USD_BILLION },
  { key: "status", label: "Status", type: "status" },
];

type Size = number | null;

/** Sizes by name, all of one status. */
function sizes(title: string, values: Readonly<Record<string, Size>>, status: Status = "reported"): Dataset {
  const rows = Object.entries(values).map(([market, value]) => ({ market, value, status }));
  return illustrative({ title, subtitle: "Market size, USD billion, 2024", fields: FIELDS, rows });
}

const LONG = "Internet-connected cardiac rhythm management and remote telemetry platforms";

export const twentyMarkets = sizes(
  "Edge case: twenty categories, a very long label and ties",
  {
    [LONG]: 1240,
    Pharmaceuticals: 910,
    Diagnostics: 620,
    "Hospital services": 620,
    "Insurance administration": 480,
    "Home infusion": 350,
    Imaging: 310,
    "Surgical robotics": 220,
    Dental: 200,
    Veterinary: 160,
    "Vision care": 160,
    Hearing: 90,
    Sleep: 77,
    Fertility: 50,
    Dermatology: 41,
    Orthopaedics: 33,
    Dialysis: 28,
    Telepsychiatry: 12,
    Genomics: 8.1,
    "Remote ICU": 0.96,
  },
  "projected",
);

export const bothSigns = sizes("Edge case: profits and losses, zero and a missing value", {
  "Home care": 18,
  Clinics: 4.5,
  Pharmacies: 0,
  Hospitals: -12,
  "Not published": null,
});

export const onlyLosses = sizes("Edge case: losses only", { Hospitals: -12, Clinics: -4.5, Pharmacies: null });

export const allEqual = sizes("Edge case: all equal", { Hospitals: 25, Clinics: 25, Pharmacies: 25 });

export const extremes = sizes("Edge case: a thousand dollars beside a million billion", {
  Enormous: 1_000_000,
  Middling: 400,
  Tiny: 0.000001,
});

export const oneRow = sizes("Edge case: a single market", { "Remote monitoring": 31 });

export const threeStatuses: Dataset = illustrative({
  title: "Reported, projected and calculated",
  subtitle: "Market size, USD billion, 2024",
  fields: FIELDS,
  rows: [
    { market: "Hospitals", value: 53, status: "reported" },
    { market: "Home care", value: 60.5, status: "projected" },
    { market: "Clinics", value: 15.1, status: "modelled" },
  ],
});

export const arabicRanking: Dataset = {
  ...sizes("أسواق الرعاية المتصلة", { المستشفيات: 53, "الرعاية المنزلية": 60.5, العيادات: 15.1 }),
  subtitle: "بيانات توضيحية (illustrative data). مليار دولار أمريكي، 2024",
  lang: "ar",
};

/** The value of the second market is not a number. */
export const brokenRankingTable = [
  ["Market", "Size (USD billion)"],
  ["Hospitals", "53"],
  ["Clinics", "to be announced"],
  ["Home care", "60.5"],
];
