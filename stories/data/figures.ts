import type { Cell, Dataset, Field } from "../../src/core/dataset.js";
import { illustrative } from "./illustrative.js";

const SHARES: Field[] = [
  { key: "group", label: "Group", type: "category" },
  { key: "share", label: "Share", type: "share", decimals: 0 },
  { key: "qualifier", label: "Qualifier", type: "text" },
  { key: "status", label: "Status", type: "status" },
  { key: "year", label: "Year", type: "year" },
];

/** Shares of groups, in percent, as people write them; the dataset holds fractions. */
function groups(
  title: string,
  percent: Readonly<Record<string, number | null>>,
  subtitle = "Share of each group, %, 2024",
): Dataset {
  const rows = Object.entries(percent).map(([group, value], index): Record<string, Cell> => ({
    group,
    share: value === null ? null : value / 100,
    qualifier: index === 0 ? "about" : null,
    status: index % 2 === 0 ? "reported" : "projected",
    year: index % 2 === 0 ? 2024 : 2030,
  }));
  return illustrative({ title, subtitle, fields: SHARES, rows });
}

export const roundedGroups = groups("Edge case: shares that are not whole squares", {
  Hospitals: 62.5,
  Clinics: 0.4,
  "Home care": 99.7,
});

export const zeroAndMissing = groups("Edge case: nothing, all and no data", {
  Hospitals: 0,
  Clinics: 100,
  "Home care": null,
});

export const oneGroup = groups("Edge case: a single group", { Hospitals: 48 });

export const twentyGroups = groups(
  "Edge case: twenty groups, of which twelve are shown",
  Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`Region ${index + 1}`, 5 + index * 4])),
);

export const longGroups = groups("Edge case: very long names", {
  "Services for the remote monitoring of patients with several chronic diseases at home": 58,
  Arzneimittelversorgungsunterstützungsdienstleistungsunternehmen: 31,
  Clinics: 12,
});

export const arabicGroups: Dataset = {
  ...groups(
    "نسبة المؤسسات التي تستخدم الأجهزة المتصلة",
    { المستشفيات: 62, "الرعاية المنزلية": 41, العيادات: 28 },
    "(illustrative data) نسبة من كل مجموعة",
  ),
  lang: "ar",
};

const FIGURES: Field[] = [
  { key: "id", label: "Id", type: "text" },
  { key: "figure", label: "Figure", type: "category" },
  { key: "value", label: "Value", type: "quantity" },
  { key: "unit", label: "Unit", type: "text" },
  { key: "qualifier", label: "Qualifier", type: "text" },
  { key: "status", label: "Status", type: "status" },
  { key: "year", label: "Year", type: "year" },
];

/** Single figures, each in its own unit. */
export const figures = illustrative({
  title: "Single figures",
  subtitle: "Each in its own unit",
  fields: FIGURES,
  rows: [
    figure("missing", "A figure that was not published", null, "USD billion", null, 2024),
    figure("zero", "A figure of zero", 0, "devices", null, 2024),
    figure("negative", "A loss", -12.5, "USD million", "about", 2023),
    figure("long", "A count whose unit is long", 1250, "measurements per patient per hour of the day", "over", null),
    figure("enormous", "A thousand trillion", 1e15, "bytes", "up to", 2030),
    figure("tiny", "A millionth", 0.000001, "grams", null, 2024),
  ],
});

function figure(
  id: string,
  name: string,
  value: number | null,
  unit: string,
  qualifier: string | null,
  year: number | null,
): Record<string, Cell> {
  return { id, figure: name, value, unit, qualifier, year, status: (year ?? 0) > 2024 ? "projected" : "reported" };
}

export const arabicFigures: Dataset = {
  ...illustrative({
    title: "أرقام رئيسية",
    subtitle: "(illustrative data) لكل رقم وحدته",
    fields: FIGURES,
    rows: [figure("devices", "عدد الأجهزة الطبية المتصلة", 7.5, "billion devices", "over", 2024)],
  }),
  lang: "ar",
};

/** More than the whole of a group. */
export const brokenGroupTable = [
  ["Group", "Share (%)"],
  ["Hospitals", "62"],
  ["Clinics", "120"],
];
