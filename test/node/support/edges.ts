import { readDataset } from "../../../src/core.js";
import type { Dataset, Field, FieldType, Rate, Row, Status, Unit } from "../../../src/core/dataset.js";
import { validateDataset } from "../../../src/data/validate.js";

/** Data at the edge of what a chart is for, as a reader could meet it. */
export interface Edge {
  readonly tag: string;
  readonly name: string;
  readonly data: Dataset;
  readonly options?: Readonly<Record<string, unknown>>;
}

type Values = readonly (number | null)[];

const USD: Unit = { currency: "USD", scale: 1e9 };

/** Names that no sentence can agree with: plural, feminine, with an article, of another script. */
const NAMES = ["Wearables", "La télémédecine", "遠隔医療", "Software", "التطبيب عن بعد", "IoT", "Die Klinik"] as const;
const [WEARABLES, TELE, REMOTE, SOFTWARE, ARABIC, IOT, CLINIC] = NAMES;

const field = (key: string, label: string, type: FieldType, more: Partial<Field> = {}): Field => ({
  key,
  label,
  type,
  ...more,
});

function dataset(fields: readonly Field[], rows: readonly Row[], rates: readonly Rate[] = []): Dataset {
  return validateDataset({ id: "", title: "Edge", fields, rows, rates, annotations: [], notes: [] });
}

const YEAR = field("year", "Year", "year");
const STATUS = field("status", "Status", "status");
const size = (unit = USD, decimals = 1): Field => field("value", "Size", "quantity", { unit, decimals });

interface SeriesOptions {
  /** First projected year. */
  readonly from?: number;
  readonly unit?: Unit;
  readonly rates?: readonly Rate[];
}

/** One series: values by year. */
function series(values: Readonly<Record<number, number | null>>, { from, unit, rates }: SeriesOptions = {}): Dataset {
  const rows = Object.entries(values).map(([year, value]) => ({
    year: Number(year),
    value,
    status: ahead(year, from),
  }));
  return dataset([YEAR, size(unit), STATUS], rows, rates);
}

const ahead = (year: number | string, from = Infinity): Status => (Number(year) >= from ? "projected" : "reported");

/** Several series, or parts of one whole, over the same years. */
function parts(
  years: readonly number[],
  values: Readonly<Record<string, Values>>,
  from?: number,
  share = false,
): Dataset {
  const measure = share ? field("value", "Share", "share") : size();
  const rows = Object.entries(values).flatMap(([name, all]) =>
    years.map((year, index) => ({ name, year, value: all[index] ?? null, status: ahead(year, from) })),
  );
  return dataset([field("name", "Part", "category"), YEAR, measure, STATUS], rows);
}

/** Shares as fractions, or amounts, by name. */
function shares(values: Readonly<Record<string, number | null>>, measure = field("share", "Share", "share")): Dataset {
  const rows = Object.entries(values).map(([name, value]) => ({ name, [measure.key]: value, status: "reported" }));
  return dataset([field("name", "Part", "category"), measure, STATUS], rows);
}

type Span = readonly [
  start: number | null,
  end: number | null,
  stated?: number | null,
  years?: readonly [number, number],
];

/** First and last value of things, with the growth that is stated for them. */
function spans(values: Readonly<Record<string, Span>>, dated = true): Dataset {
  const quantity = { unit: USD, decimals: 1 };
  const dates = [field("startYear", "First year", "year"), field("endYear", "Last year", "year")];
  const rows = Object.entries(values).map(([name, [start, end, stated = null, [from, to] = [2022, 2032]]]) => ({
    name,
    start,
    end,
    statedRate: stated,
    ...(dated && { startYear: from, endYear: to }),
  }));
  const fields = [
    field("name", "Market", "category"),
    field("start", "First size", "quantity", quantity),
    field("end", "Last size", "quantity", quantity),
    field("statedRate", "Stated growth", "rate", { decimals: 1 }),
    ...(dated ? dates : []),
  ];
  const made = dataset(fields, rows);
  return dated ? validateDataset({ ...made, edition: "2024-06-03" }) : made;
}

/** Single figures with what stands before them. */
function figures(
  rows: readonly Readonly<{ name: string; value: number | null; qualifier?: string; year?: number; status?: Status }>[],
  measure: Field = field("value", "Share", "share"),
): Dataset {
  const fields = [
    field("name", "Group", "category"),
    { ...measure, key: "value" },
    field("qualifier", "Qualifier", "text"),
    YEAR,
    STATUS,
  ];
  return dataset(
    fields,
    rows.map((row) => ({ status: "reported", ...row })),
  );
}

/** As an author's file has it. */
const read = (csv: string): Dataset => readDataset(csv).dataset;

const stated = (value: number, from: number | null, to: number | null): Rate[] => [
  { value, from, to, basis: "stated" },
];
const many = (count: number): Record<string, number> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`Part ${index + 1}`, 40 - index]));

const IOMT = { 2022: 48.7, 2032: 370.9 };

const growth: Record<string, Dataset | [Dataset, Record<string, unknown>]> = {
  "two years, one projected": series(IOMT, { from: 2023 }),
  "a stated rate that fits other years": [
    series(IOMT, { from: 2023, rates: stated(0.2315, 2023, 2032) }),
    { noModelled: true },
  ],
  "a stated rate without years": [
    series(IOMT, { from: 2023, rates: stated(0.2315, null, null) }),
    { noModelled: true },
  ],
  "a stated rate for the published years": [
    series(IOMT, { from: 2023, rates: stated(0.2315, 2022, 2032) }),
    { noModelled: true },
  ],
  "a stated rate that matches": [series(IOMT, { from: 2023, rates: stated(0.225, 2022, 2032) }), { noModelled: true }],
  "one value": series({ 2024: 12.5 }),
  "one projected value": series({ 2030: 12.5 }, { from: 2025 }),
  "next year": series({ 2023: 10, 2024: 12.5 }),
  "a fall": series({ 2020: 90.5, 2021: 60, 2022: 20.2 }),
  "a fall in one year, projected": series({ 2024: 90.5, 2025: 20.2 }, { from: 2025 }),
  "a rise from zero": series({ 2020: 0, 2021: 4, 2022: 12.5 }, { from: 2022 }),
  "below zero": series({ 2020: -7.2, 2021: 30, 2022: -12.5 }),
  "all equal": series({ 2020: 25, 2021: 25, 2022: 25 }),
  "one year between": series({ 2020: 10, 2022: 14.4 }),
  "years between several": series({ 2020: 10, 2022: 14.4, 2025: 12 }),
  "a missing year, ups and downs": series({ 2019: 10, 2020: 14.4, 2021: null, 2022: 12.1, 2023: 11.9 }, { from: 2023 }),
  "devices, thousands": series({ 2022: 12345, 2024: 500000 }, { unit: { name: "devices" } }),
  "devices, millions": series({ 2022: 1, 2024: 2.5 }, { unit: { name: "devices", scale: 1e6 } }),
  "a million euros": series({ 2022: 1, 2024: 1.5 }, { unit: { currency: "EUR", scale: 1e6 } }),
  "from tiny to huge": series({ 2022: 1e-6, 2024: 1e3 }),
  "two series": [
    parts([2022, 2032], { [WEARABLES]: [34.9, 156], [ARABIC]: [63.5, 590.9] }, 2023),
    { noModelled: true },
  ],
  "thirteen series": [
    parts(
      [2022, 2032],
      Object.fromEntries(Object.entries(many(13)).map(([name, value]) => [name, [value, value * 1.5]])),
      2023,
    ),
    { noModelled: true },
  ],
  "a log scale refused": [series({ 2020: 0, 2021: 4 }), { scale: "log" }],
  quarters: read("Quarter,Sales (USD million)\nQ1 2022,10\nQ2 2022,12\nQ4 2022,9\nQ2 2023F,16"),
  "two quarters": read("Quarter,Sales (USD million)\nQ1 2022,10\nQ3 2022,16"),
  "two days": read("Day,Sales (USD million)\n2023-03-01,10\n2023-03-31,16"),
  months: read("Month,Sales (USD million)\nMar 2023,10\nApr 2024,16\nOct 2024F,12"),
  "days of two years": read("Day,Sales (USD million)\n2023-03-31,10\n2024-12-01,16"),
  "halves and weeks": read("When,Sales (USD million)\nH1 2022,10\n2023-W12,16"),
  "years that begin in summer": read("Season,Sales (USD million)\n2022/23,10\n2024/25,16"),
  "an index": [series({ 2020: 10, 2021: 14 }), { scale: "index" }],
};

const AMOUNTS = size();

const donut: Record<string, Dataset | [Dataset, Record<string, unknown>]> = {
  "a whole": shares({ [WEARABLES]: 0.45, [TELE]: 0.3, [REMOTE]: 0.25 }),
  "rounded to 101%": shares({ [WEARABLES]: 0.45, [TELE]: 0.31, [REMOTE]: 0.25 }),
  "a remainder": [shares({ [WEARABLES]: 0.45 }), { remainder: "All other devices" }],
  "a remainder of several": [shares({ [WEARABLES]: 0.45, [TELE]: 0.12 }), { remainder: "All other devices" }],
  "Other combined": shares(many(9), AMOUNTS),
  "less than a whole": shares({ [WEARABLES]: 0.45, [TELE]: 0.12 }),
  "more than a whole": shares({ [WEARABLES]: 0.8, [TELE]: 0.7, [IOT]: 0.6 }),
  "the largest tied": shares({ [WEARABLES]: 0.4, [TELE]: 0.4, [REMOTE]: 0.2 }),
  "the second tied": shares({ [WEARABLES]: 0.5, [TELE]: 0.25, [REMOTE]: 0.25 }),
  "two alike": shares({ [WEARABLES]: 0.5, [TELE]: 0.5 }),
  "three alike": shares({ [WEARABLES]: 10, [TELE]: 10, [REMOTE]: 10 }, AMOUNTS),
  "one part": shares({ [TELE]: 1 }),
  "one amount": shares({ [TELE]: 1.5 }, AMOUNTS),
  "missing and tiny": shares({ [WEARABLES]: 0.9996, [TELE]: 0.0001, [ARABIC]: null }),
  "only zeros": shares({ [WEARABLES]: 0, [TELE]: 0 }),
};

const dumbbell: Record<string, Dataset | [Dataset, Record<string, unknown>]> = {
  "up, down and the same": spans({ [WEARABLES]: [10, 40], [TELE]: [30, 15], [REMOTE]: [20, 20], [IOT]: [12.5, 60] }),
  "all rise, and overtake": spans({ [WEARABLES]: [10, 90], [TELE]: [30, 45], [REMOTE]: [20, 60] }),
  "two fall": spans({ [WEARABLES]: [40, 10], [TELE]: [30, 15] }),
  "one row": spans({ [TELE]: [6.7, 78.4] }),
  "one row that falls": spans({ [TELE]: [78.4, 6.7] }),
  "the same at both ends": spans({ [WEARABLES]: [40, 40], [TELE]: [30, 30], [IOT]: [7, 7] }),
  "one multiple for all": spans({ [WEARABLES]: [10, 20], [TELE]: [30, 60] }),
  "missing ends": spans({ [WEARABLES]: [10, null], [TELE]: [null, 15], [ARABIC]: [20, 60], [IOT]: [null, null] }),
  "below zero": spans({ [WEARABLES]: [-5, 10], [TELE]: [30, 15], [REMOTE]: [0, 20] }),
  "no multiple at all": spans({ [WEARABLES]: [-5, 10], [TELE]: [0, 15] }),
  "a single value": spans({ [TELE]: [null, 15] }),
  "no years": spans({ [WEARABLES]: [10, 40], [TELE]: [30, null] }, false),
  quarters: read("Market,2023-Q1,2024-Q3F\nA,1,3\nB,4,"),
  "some left out": [spans({ [WEARABLES]: [10, 40], [TELE]: [30, 60], [IOT]: [1, 7] }), { limit: 2 }],
};

/** With the growth that its values give, and so many points more. */
const rate = (start: number, end: number, more: number): Span => [
  start,
  end,
  Number(((end / start) ** 0.1 - 1 + more).toFixed(3)),
];

const rates: Record<string, Dataset | [Dataset, Record<string, unknown>]> = {
  "all match": spans({ [WEARABLES]: rate(20, 40, 0), [TELE]: rate(10, 80, 0), [IOT]: rate(5, 9, 0) }),
  "both match": spans({ [WEARABLES]: rate(20, 40, 0), [TELE]: rate(10, 80, 0) }),
  "none of two matches": spans({ [WEARABLES]: rate(20, 40, 0.03), [TELE]: rate(10, 80, 0.02) }),
  "none of three, both ways": spans({
    [WEARABLES]: rate(20, 40, 0.03),
    [TELE]: rate(10, 80, -0.02),
    [IOT]: rate(5, 9, -0.01),
  }),
  "two of three match": spans({ [WEARABLES]: rate(20, 40, 0), [TELE]: rate(10, 80, 0), [IOT]: rate(5, 9, -0.01) }),
  "one of four matches, both ways": spans({
    [WEARABLES]: rate(20, 40, 0),
    [TELE]: rate(10, 80, 0.02),
    [REMOTE]: rate(10, 60, 0.02),
    [IOT]: rate(5, 9, -0.01),
  }),
  "one matches": spans({ [TELE]: rate(20, 40, 0) }),
  "one is higher": spans({ [TELE]: rate(20, 40, 0.01) }),
  "one is lower": spans({ [TELE]: rate(20, 40, -0.01) }),
  "a later start explains": spans({
    [WEARABLES]: [48.7, 370.9, 0.2315],
    [TELE]: [6.7, 78.4, 0.287],
    [CLINIC]: [60.4, 361.7, 0.196, [2023, 2033]],
  }),
  "not stated, not to be calculated": spans({
    [WEARABLES]: [20, 40],
    [TELE]: [null, 80, 0.12],
    [REMOTE]: [null, null],
    [IOT]: rate(5, 9, 0),
  }),
  "nothing to compare": spans({ [WEARABLES]: [20, 40], [TELE]: [null, 80, 0.12] }),
};

const value = (decimals = 0): Field => field("value", "Size", "quantity", { unit: USD, decimals });

const ranking: Record<string, Dataset | [Dataset, Record<string, unknown>]> = {
  "first and last": figures(
    [
      { name: WEARABLES, value: 797.8, year: 2032, status: "projected" },
      { name: TELE, value: 590.9, year: 2032, status: "projected" },
      { name: ARABIC, value: 36, year: 2033, status: "projected" },
    ],
    value(1),
  ),
  "ties everywhere": figures(
    NAMES.map((name, index) => ({ name, value: [50, 50, 40, 40, 30, 10, 10][index] ?? 0 })),
    value(),
  ),
  "two alike": figures(
    [WEARABLES, TELE].map((name) => ({ name, value: 20, year: 2024 })),
    value(),
  ),
  "three alike": figures(
    [WEARABLES, TELE, IOT].map((name) => ({ name, value: 20 })),
    value(),
  ),
  "one value": figures([{ name: TELE, value: 20, year: 2024 }], value()),
  "one of two is missing": figures(
    [
      { name: WEARABLES, value: 20 },
      { name: TELE, value: null, year: 2024 },
    ],
    value(),
  ),
  none: figures([{ name: TELE, value: null }], value()),
  qualifiers: figures([
    { name: WEARABLES, value: 0.8, qualifier: "over", year: 2025, status: "projected" },
    { name: TELE, value: 0.75, qualifier: "about" },
    { name: SOFTWARE, value: 0.6, qualifier: "as many as" },
  ]),
  days: read("Market,2023-03-31,2024-12-01F\nA,1,3\nB,4,8"),
  "one of three shown": [
    figures(
      [WEARABLES, TELE, IOT].map((name, index) => ({ name, value: 20 - index })),
      value(),
    ),
    { limit: 1 },
  ],
};

const stack: Record<string, Dataset | [Dataset, Record<string, unknown>]> = {
  "a rise": parts([2022, 2028], { [WEARABLES]: [4.1, 29.4], [TELE]: [9.3, 10.5], [SOFTWARE]: [1.2, 11.8] }, 2024),
  "a fall": parts([2020, 2022], { [WEARABLES]: [40, 10], [TELE]: [20, 15] }),
  "the same total": parts([2020, 2022], { [WEARABLES]: [40, 30], [TELE]: [20, 30] }),
  "in percent": [parts([2020, 2022], { [WEARABLES]: [40, 30], [TELE]: [20, 30] }), { variant: "percent" }],
  "shares that stay": parts([2020, 2022], { [WEARABLES]: [0.6, 0.6], [TELE]: [0.4, 0.4] }, undefined, true),
  "shares that are no whole": parts([2020, 2022], { [WEARABLES]: [0.6, 0.5], [TELE]: [0.3, 0.4] }, undefined, true),
  "one year": parts([2024], { [WEARABLES]: [40], [ARABIC]: [60] }),
  "one part in one year": parts([2024], { [TELE]: [40] }),
  "missing values": parts([2020, 2021, 2022], { [WEARABLES]: [4, null, 6], [TELE]: [2, 3, null] }),
  "a total from below zero": parts([2020, 2022], { [WEARABLES]: [-9, 12], [TELE]: [2, 3] }, 2022),
  months: read("Month,Group,Share (%)\nJan 2024,A,40\nFeb 2024,A,45\nJan 2024,B,60\nFeb 2024,B,55"),
  "Other combined": parts(
    [2020, 2022],
    Object.fromEntries(NAMES.map((name, index) => [name, [10 + index, 20 - index]])),
  ),
};

const waffle: Record<string, Dataset | [Dataset, Record<string, unknown>]> = {
  "three, qualified": figures([
    { name: WEARABLES, value: 0.8, qualifier: "over", year: 2025, status: "projected" },
    { name: TELE, value: 0.75, qualifier: "nearly" },
    { name: ARABIC, value: 0.6, qualifier: "up to", year: 2025 },
  ]),
  "other qualifiers": figures([
    { name: WEARABLES, value: 0.8, qualifier: "At least" },
    { name: TELE, value: 0.75, qualifier: "under" },
    { name: IOT, value: 0.7, qualifier: "approximately" },
    { name: CLINIC, value: 0.6, qualifier: "just over" },
    { name: SOFTWARE, value: 0.5, qualifier: "gut" },
  ]),
  one: figures([{ name: TELE, value: 0.625, year: 2024 }]),
  "two alike": figures([WEARABLES, TELE].map((name) => ({ name, value: 0.5 }))),
  ties: figures([0.6, 0.6, 0.5, 0.3, 0.3].map((share, index) => ({ name: NAMES[index] ?? "", value: share }))),
  "near nothing and near all": figures([
    { name: WEARABLES, value: 0.996 },
    { name: TELE, value: 0.003 },
    { name: ARABIC, value: null },
  ]),
  "two of three shown": [
    figures([0.61, 0.505, 0.33].map((share, index) => ({ name: NAMES[index] ?? "", value: share }))),
    { limit: 2 },
  ],
  none: figures([{ name: TELE, value: null }]),
};

const scatter: Record<string, Dataset | [Dataset, Record<string, unknown>]> = {
  "the largest is not the fastest": spans({
    [WEARABLES]: [34.9, 156],
    [TELE]: [6.7, 78.4],
    [REMOTE]: [163.1, 253.3],
    [SOFTWARE]: [369.3, 797.8],
    [ARABIC]: [10.8, 36],
    [IOT]: [48.7, 370.9],
  }),
  "the largest is the fastest": spans({ [WEARABLES]: [60, 300], [TELE]: [20, 30] }),
  "one point": spans({ [TELE]: [6.7, 78.4] }),
  "one that shrinks": spans({ [TELE]: [78.4, 6.7] }),
  "all alike": spans({ [WEARABLES]: [10, 20], [TELE]: [10, 20] }),
  "ties and falls": spans({ [WEARABLES]: [50, 60], [TELE]: [50, 60], [REMOTE]: [20, 10], [IOT]: [30, 15] }),
  "some without a rate": spans({ [WEARABLES]: [50, 60], [TELE]: [0, 60], [ARABIC]: [null, 10], [IOT]: [30, 45] }),
};

const inUnit = (text: string, given: Row): Dataset =>
  dataset(
    [
      field("name", "Figure", "category"),
      field("value", "Value", "quantity", { decimals: 0 }),
      field("unit", "Unit", "text"),
      field("qualifier", "Qualifier", "text"),
      STATUS,
      YEAR,
    ],
    [{ status: "reported", unit: text, ...given }],
  );

const single: Record<string, Dataset | [Dataset, Record<string, unknown>]> = {
  money: inUnit("USD billion", { name: TELE, value: 305, qualifier: "about", status: "projected" }),
  "money of a year": inUnit("USD billion", { name: WEARABLES, value: 8.7, year: 2023, status: "projected" }),
  "a million": inUnit("USD million a year", { name: WEARABLES, value: 1.5, qualifier: "up to" }),
  "a count": inUnit("device types", { name: ARABIC, value: 500000, qualifier: "over", year: 2022 }),
  billions: inUnit("billion devices", { name: IOT, value: 7, qualifier: "over" }),
  "a share": figures([{ name: TELE, value: 0.6, qualifier: "more than", year: 2024 }]),
  "no value": inUnit("USD billion", { name: TELE, value: null }),
};

const table: Record<string, Dataset | [Dataset, Record<string, unknown>]> = {
  "all that a table has": spans({ [WEARABLES]: [48.7, 370.9, 0.2315], [TELE]: [6.7, null, 0.287], [ARABIC]: [10, 36] }),
  sorted: [spans({ [WEARABLES]: [48.7, 370.9], [TELE]: [6.7, 78.4], [IOT]: [1, 2] }), { sort: "-end", limit: 2 }],
  "all equal": shares({ [WEARABLES]: 0.5, [TELE]: 0.5 }),
  "one row": shares({ [TELE]: 0.5 }),
};

const ALL: Readonly<Record<string, Record<string, Dataset | [Dataset, Record<string, unknown>]>>> = {
  "market-growth-chart": growth,
  "segment-share-donut": donut,
  "growth-dumbbell": dumbbell,
  "cagr-comparison": rates,
  "market-ranking": ranking,
  "segment-stack": stack,
  "adoption-waffle": waffle,
  "size-growth-scatter": scatter,
  "key-figure": single,
  "market-data-table": table,
};

/** Chart by chart. */
export const EDGES: readonly Edge[] = Object.entries(ALL).flatMap(([tag, cases]) =>
  Object.entries(cases).map(([name, given]): Edge => {
    if (!Array.isArray(given)) return { tag, name, data: given };
    const [data, options] = given;
    return { tag, name, data, options };
  }),
);
