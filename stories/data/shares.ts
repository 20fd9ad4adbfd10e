import type { Cell, Dataset, Field } from "../../src/core/dataset.js";
import { illustrative } from "./illustrative.js";

const FIELDS: Field[] = [
  { key: "segment", label: "Segment", type: "category" },
  { key: "share", label: "Share", type: "share", decimals: 0 },
  { key: "status", label: "Status", type: "status" },
];

/** Shares in percent, as people write them; the dataset holds fractions. */
function shares(
  title: string,
  percent: Readonly<Record<string, number | null>>,
  subtitle = "Share of the market, %, 2024",
): Dataset {
  const rows = Object.entries(percent).map(([segment, value]): Record<string, Cell> => ({
    segment,
    share: value === null ? null : value / 100,
    status: "reported",
  }));
  return illustrative({ title, subtitle, fields: FIELDS, rows });
}

export const sevenSegments = shares("Seven segments and the rest", {
  "Wearable devices": 31,
  "Stationary devices": 22,
  Implants: 15,
  "Ambulatory devices": 11,
  Software: 9,
  Connectivity: 6,
  Services: 4,
  Other: 2,
});

export const twentySegments = shares(
  "Edge case: twenty segments become six and “Other”",
  Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`Segment ${index + 1}`, 5])),
);

export const ties = shares("Edge case: all shares are equal", { North: 25, East: 25, South: 25, West: 25 });

export const tooMuch = shares("Edge case: shares that make 110%", { Hospitals: 50, Clinics: 35, "Home care": 25 });

export const missingAndZero = shares("Edge case: a missing share and a share of zero", {
  Hospitals: 62,
  Clinics: 28,
  "Home care": null,
  Pharmacies: 0,
});

export const longNames = shares("Edge case: very long names", {
  "Services for the remote monitoring of patients with several chronic diseases at home": 58,
  Arzneimittelversorgungsunterstützungsdienstleistungsunternehmen: 30,
  "Everything that fits nowhere else": 12,
});

export const hairline = shares("Edge case: a sliver beside almost everything", { Everything: 99.6, Sliver: 0.4 });

export const arabicShares: Dataset = {
  ...shares(
    "حصص السوق حسب مكان الرعاية",
    { المستشفيات: 55, العيادات: 30, "الرعاية المنزلية": 15 },
    "(illustrative data) حصة من السوق",
  ),
  lang: "ar",
};

/** No part of a whole is negative. */
export const brokenShareTable = [
  ["Segment", "Share (%)"],
  ["Hospitals", "62"],
  ["Clinics", "-12"],
];
