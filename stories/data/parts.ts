import type { Dataset } from "../../src/core/dataset.js";
import { yearlySeries } from "./illustrative.js";

type Values = readonly (number | null)[];

/** Parts of one whole, a value for each year from 2020 on; projected from 2024. */
function parts(
  title: string,
  values: Readonly<Record<string, Values>>,
  subtitle = "Market size, USD billion",
): Dataset {
  const years = Math.max(...Object.values(values).map(({ length }) => length));
  const series = Object.fromEntries(
    Object.entries(values).map(([name, all]) => [
      name,
      all.map((value, index) => [2020 + index, value, index < 4 ? "reported" : "projected"] as const),
    ]),
  );
  return yearlySeries({ title, subtitle: `${subtitle}, 2020–${2019 + years}`, decimals: 1 }, series);
}

export const careParts = parts("Wearables take the lead from stationary devices", {
  "Stationary devices": [9.3, 9.6, 9.9, 10.1, 10.2, 10.3, 10.4],
  "Wearable devices": [4.1, 5.6, 7.9, 10.4, 13.8, 16.7, 20.1],
  Implants: [6.2, 6.5, 6.9, 7.2, 7.6, 8, 8.4],
  Software: [1.2, 1.9, 2.7, 3.6, 4.9, 6.2, 7.7],
  Connectivity: [2.1, 2.4, 2.6, 2.9, 3.1, 3.4, 3.6],
  Services: [1.1, 1.2, 1.3, 1.5, 1.6, 1.8, 1.9],
  Training: [0.4, 0.4, 0.5, 0.5, 0.6, 0.6, 0.7],
});

export const negativeParts = parts(
  "Edge case: parts below zero",
  { Devices: [4, 6, -3, 8], Services: [2, -2, -4, 3], Software: [1, 1.5, 2, 4] },
  "Operating profit, USD billion",
);

export const missingPart = parts("Edge case: a part is missing in one year", {
  Hospitals: [10, 12, 13, 15, 18],
  Clinics: [6, 6.5, null, 7, 8],
  "Home care": [3, 4.5, 6, 8, 11],
});

export const oneYear = parts("Edge case: one year", { Hospitals: [10], Clinics: [6], "Home care": [3] });

export const manyParts = parts(
  "Edge case: twenty parts become five and “Other”",
  Object.fromEntries(
    Array.from({ length: 20 }, (_, index) => [`Part ${index + 1}`, [20 - index, 21 - index, 22 - index]]),
  ),
);

export const longNames = parts("Edge case: very long names", {
  "Services for the remote monitoring of patients with several chronic diseases at home": [14, 20, 31, 40, 56.6],
  Arzneimittelversorgungsunterstützungsdienstleistungsunternehmen: [8, 9, 12, 15, 18.9],
});

export const ties = parts("Edge case: all parts are equal", { North: [5, 5, 5], East: [5, 5, 5], South: [5, 5, 5] });

export const arabicParts: Dataset = {
  ...parts("سوق الرعاية حسب مكانها", {
    المستشفيات: [12, 14, 15, 17, 19],
    العيادات: [7, 7.5, 8, 8.5, 9],
    "الرعاية المنزلية": [3, 5, 8, 12, 17],
  }),
  subtitle: "بيانات توضيحية (illustrative data). مليار دولار أمريكي، 2020–2024",
  lang: "ar",
};

/** The second value of the clinics is not a number. */
export const brokenPartTable = [
  ["Place", "2020 (USD billion)", "2021 (USD billion)"],
  ["Hospitals", "10", "12"],
  ["Clinics", "6", "to be announced"],
  ["Home care", "3", "4"],
];
