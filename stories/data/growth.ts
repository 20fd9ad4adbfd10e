import type { Dataset, Status } from "../../src/core/dataset.js";
import { yearly, yearlySeries } from "./illustrative.js";

type Point = [number, number, Status];

/** Values that grow by `rate` from `first`, projected from `forecast` on. */
const growing = (start: number, rate: number, [first, last]: [number, number], forecast: number): Point[] =>
  Array.from({ length: last - first + 1 }, (_, index): Point => {
    const year = first + index;
    return [year, Number((start * (1 + rate) ** index).toFixed(1)), year < forecast ? "reported" : "projected"];
  });

export const statusGrammar = yearly(
  { title: "Each status has one look", subtitle: "Market size, USD billion, 2020–2030", decimals: 1 },
  [
    [2020, 14.2],
    [2021, 17.9],
    [2022, 21.6],
    [2026, 44.1, "projected"],
    [2030, 90.3, "projected"],
  ],
);

export const negativeZeroMissing = yearly(
  {
    title: "Edge case: negative, zero and missing years in one series",
    subtitle: "Net market, USD billion, 2018–2026",
    decimals: 1,
    notes: ["No value was published for 2021."],
  },
  [
    [2018, -12.4],
    [2019, -3.1],
    [2020, 0],
    [2021, null],
    [2022, 8.2],
    [2023, 15.6],
    [2024, 21.3, "projected"],
    [2025, 26, "projected"],
    [2026, 30.2, "projected"],
  ],
);

export const singleValue = yearly(
  { title: "Edge case: a single value", subtitle: "Market size, USD billion, 2024", decimals: 1 },
  [[2024, 12.8]],
);

export const allEqual = yearly(
  { title: "Edge case: every value is the same", subtitle: "Market size, USD billion, 2020–2025", decimals: 1 },
  [2020, 2021, 2022, 2023, 2024, 2025].map((year) => [year, 5, year < 2024 ? "reported" : "projected"]),
);

export const eighteenYears = yearly(
  { title: "Edge case: eighteen years", subtitle: "Market size, USD billion, 2015–2032", decimals: 1 },
  growing(8, 0.14, [2015, 2032], 2025),
);

export const fortyTwoYears = yearly(
  { title: "Edge case: forty-two years become a line", subtitle: "Market size, USD billion, 1990–2031", decimals: 1 },
  growing(1.2, 0.11, [1990, 2031], 2025),
);

export const severalSeries = yearlySeries(
  { title: "Edge case: several series", subtitle: "Market size, USD billion, 2020–2030", decimals: 1 },
  {
    Hospitals: growing(12, 0.16, [2020, 2030], 2025),
    "Home care": growing(9, 0.21, [2020, 2030], 2025),
    Clinics: growing(7, 0.08, [2020, 2030], 2025),
    Laboratories: growing(6.5, 0.03, [2020, 2030], 2025),
  },
);

export const twelveSeries = yearlySeries(
  { title: "Edge case: twelve series", subtitle: "Market size, USD billion, 2022–2030", decimals: 1 },
  {
    "Wearable devices": growing(14, 0.19, [2022, 2030], 2025),
    "Remote monitoring": growing(22, 0.08, [2022, 2030], 2025),
    "Smart beds": growing(9, 0.05, [2022, 2030], 2025),
    Telehealth: growing(18, 0.12, [2022, 2030], 2025),
    Imaging: growing(30, 0.04, [2022, 2030], 2025),
    "Infusion pumps": growing(11, 0.1, [2022, 2030], 2025),
    Inhalers: growing(4, 0.15, [2022, 2030], 2025),
    Implants: growing(16, 0.06, [2022, 2030], 2025),
    "Asset tracking": growing(3, 0.34, [2022, 2030], 2025),
    Dispensers: growing(6, 0.03, [2022, 2030], 2025),
    "Sleep monitors": growing(2, 0.2, [2022, 2030], 2025),
    "Surgical robots": growing(7, 0.22, [2022, 2030], 2025),
  },
);

export const longLabels = yearlySeries(
  {
    title:
      "Edge case: a heading that goes on for longer than a heading should, because somebody put a whole paragraph into it",
    subtitle: "Market size of services with very long names, USD billion, 2020–2030",
    decimals: 1,
  },
  {
    "Services for the remote monitoring of patients with several chronic diseases at home": growing(
      14,
      0.15,
      [2020, 2030],
      2025,
    ),
    Arzneimittelversorgungsunterstützungsdienstleistungsunternehmen: growing(8, 0.09, [2020, 2030], 2025),
  },
);

export const enormous = yearly(
  { title: "Edge case: a thousand trillion", subtitle: "Devices, 2022–2026", unit: { name: "devices" } },
  [
    [2022, 2e14],
    [2024, 6e14],
    [2026, 1e15, "projected"],
  ],
);

export const tiny = yearly(
  { title: "Edge case: a millionth", subtitle: "Share of a gram, 2022–2026", unit: { name: "grams" } },
  [
    [2022, 0.000001],
    [2024, 0.0000024],
    [2026, 0.0000051, "projected"],
  ],
);

export const arabicGrowth: Dataset = {
  ...yearlySeries(
    { title: "سوق الأجهزة الطبية المتصلة ينمو في المنطقتين", subtitle: "مليار دولار أمريكي، 2020–2030", decimals: 1 },
    { المستشفيات: growing(12, 0.16, [2020, 2030], 2025), "الرعاية المنزلية": growing(9, 0.21, [2020, 2030], 2025) },
  ),
  subtitle: "بيانات توضيحية (illustrative data). مليار دولار أمريكي، 2020–2030",
  lang: "ar",
};

/** The second year has words where a number belongs. */
export const brokenGrowthTable = [
  ["Year", "Size (USD billion)"],
  ["2022", "48.7"],
  ["2023", "to be announced"],
  ["2024", "61.2"],
];
