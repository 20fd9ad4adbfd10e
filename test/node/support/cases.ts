import type { Dataset, Field, Row, Status } from "../../../src/core/dataset.js";
import { validateDataset } from "../../../src/data/validate.js";

/** One thing with a value, from which every shape of dataset is made. */
export interface Item {
  readonly label: string;
  readonly value: number | null;
  readonly status: Status;
}

const item = (label: string, value: number | null, status: Status = "reported"): Item => ({ label, value, status });

/** Things named by letters; the last is a projection, so that every case has two statuses. */
const items = (values: readonly (number | null)[]): Item[] =>
  values.map((value, index) =>
    item(`Part ${index + 1}`, value, index > 0 && index === values.length - 1 ? "projected" : "reported"),
  );

const LONG = "Remote monitoring of patients with chronic conditions at home";
const RIGHT_TO_LEFT = ["إنترنت الأشياء الطبية", "التطبيب عن بعد", "الرعاية الصحية المنزلية"];

/** What data may be like, and what a chart has to answer for. */
export const CASES: Readonly<Record<string, readonly Item[]>> = {
  empty: [],
  "one row": items([48.7]),
  "two rows": items([48.7, 370.9]),
  zero: items([12.5, 0, 30]),
  "only zeros": items([0, 0, 0]),
  negative: items([12.5, -7.25, 30, -2]),
  "only negative": items([-12.5, -7.25]),
  missing: items([12.5, null, 30, null, 45]),
  "only missing": items([null, null]),
  falling: items([90.5, 60, 20.25]),
  "as small as 1e-6": items([1e-6, 2.5e-6, 4e-6]),
  "as large as 1e15": items([1e15, 2.5e15, 9.9e15]),
  "from 1e-6 to 1e15": items([1e-6, 1, 1e15]),
  "40 rows": items(Array.from({ length: 40 }, (_, index) => 10 + ((index * 37) % 23) + index / 8)),
  "60-character labels": [1, 2, 3].map((index) => item(`${LONG.slice(0, 58)} ${index}`, 20 * index)),
  "one word of 60 characters": [1, 2, 3].map((index) =>
    item(`${"Telemonitoringgeraet".repeat(3).slice(0, 59)}${index}`, 7 * index),
  ),
  "right-to-left labels": RIGHT_TO_LEFT.map((label, index) => item(label, 15 + 12.5 * index)),
  "markup in labels": ["<b>&\"'</b>", "</text><script>", "a & b"].map((label, index) => item(label, 10 + index)),
  ties: items([20, 35.5, 20, 35.5]),
  "all equal": items([25, 25, 25]),
};

const USD = { currency: "USD", scale: 1e9 };
const quantity = (key: string, label: string): Field => ({ key, label, type: "quantity", unit: USD });
const plain = (key: string, label: string, type: Field["type"]): Field => ({ key, label, type });

function dataset(title: string, fields: readonly Field[], rows: readonly Row[]): Dataset {
  const source = { publisher: "Made for a test" };
  return validateDataset({ id: "", title, fields, rows, rates: [], annotations: [], notes: [], source });
}

const STATUS = plain("status", "Status", "status");

/** The same case as each kind of data that charts are made for. */
export const SHAPES: Readonly<Record<string, (given: readonly Item[]) => Dataset>> = {
  "a series": (given) =>
    dataset(
      "Made series",
      [plain("year", "Year", "year"), quantity("value", "Size"), STATUS],
      given.map(({ value, status }, index) => ({ year: 2020 + index, value, status })),
    ),
  "a series with gaps": (given) =>
    dataset(
      "Made series at uneven years",
      [plain("year", "Year", "year"), quantity("value", "Size"), STATUS],
      given
        .map(({ value, status }, index) => ({ year: 2000 + index + ((index * index) % 5), value, status }))
        .filter(({ year }, index, all) => all.findIndex((other) => other.year === year) === index),
    ),
  "several series": (given) =>
    dataset(
      "Made series side by side",
      [plain("name", "Market", "category"), plain("year", "Year", "year"), quantity("value", "Size"), STATUS],
      given.flatMap(({ label, value, status }) =>
        [0, 1, 5].map((passed) => ({
          name: label,
          year: 2022 + passed,
          value: value === null && passed > 0 ? 5 : value === null ? null : value * (1 + passed / 10),
          status: passed === 5 ? "projected" : status,
        })),
      ),
    ),
  shares: (given) =>
    dataset(
      "Made shares",
      [plain("segment", "Segment", "category"), plain("share", "Share", "share"), STATUS],
      given.map(({ label, value, status }) => ({ segment: label, share: value === null ? null : value / 100, status })),
    ),
  amounts: (given) =>
    dataset(
      "Made amounts",
      [plain("segment", "Segment", "category"), quantity("value", "Size"), STATUS],
      given.map(({ label, value, status }) => ({ segment: label, value, status })),
    ),
  spans: (given) =>
    dataset(
      "Made spans",
      [
        plain("market", "Market", "category"),
        quantity("start", "First size"),
        plain("startYear", "First year", "year"),
        quantity("end", "Last size"),
        plain("endYear", "Last year", "year"),
      ],
      given.map(({ label, value }, index) => ({
        market: label,
        start: value,
        startYear: 2022,
        end: value === null ? 10 : value * (index % 3 === 2 ? 0.5 : 2.5),
        endYear: 2032,
      })),
    ),
  "stated rates": (given) =>
    dataset(
      "Made rates",
      [
        plain("firm", "Firm", "category"),
        quantity("start", "First size"),
        plain("startYear", "First year", "year"),
        quantity("end", "Last size"),
        plain("endYear", "Last year", "year"),
        { ...plain("statedRate", "Stated growth", "rate"), decimals: 1 },
      ],
      given.map(({ label, value }, index) => ({
        firm: label,
        start: index % 4 === 3 ? null : 20,
        startYear: 2022 + (index % 2),
        end: value,
        endYear: 2032,
        statedRate: value === null || index % 5 === 4 ? null : ([0.1, 0.0959, -0.021][index % 3] ?? null),
      })),
    ),
};
