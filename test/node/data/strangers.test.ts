import { describe, expect, test } from "vitest";
import { charts, DatasetError, readDataset, render } from "../../../src/core.js";

/** Names that every plain object knows, although nobody has put them there; and as many letters that none knows. */
const STRANGERS = [
  ["constructor", "konstruktor"],
  ["__proto__", "__proko__"],
  ["toString", "toStrang"],
  ["hasOwnProperty", "hasOwnProkerty"],
] as const;

type Options = Readonly<Record<string, unknown>>;

/** What somebody may give, with the word somewhere in it. */
interface Given {
  readonly data: unknown;
  readonly options?: Options;
}

const HEADER = ["Segment", "Year", "Value (USD billion)", "Share (%)", "Status", "Quarter"];
const ROWS = [
  ["Wearables", "2022", "12.5", "40%", "reported", "2022-Q1"],
  ["Homes", "2022", "20.25", "60%", "reported", "2022-Q2"],
  ["Wearables", "2032", "50", "35%", "projected", "2032-Q1"],
  ["Homes", "2032", "60", "65%", "projected", "2032-Q2"],
];
const SPANS = [
  ["Market", "2022", "2032", "CAGR (%)"],
  ["Wearables", "10", "40", "14.9%"],
  ["Homes", "20", "60", "11.6%"],
];

const table = (header = HEADER, rows: readonly (readonly string[])[] = ROWS): string[][] =>
  [header, ...rows].map((row) => [...row]);

const withCell = (rows: readonly (readonly string[])[], row: number, column: number, text: string): string[][] =>
  rows.map((cells, at) => cells.map((cell, place) => (at === row && place === column ? text : cell)));

/** Own keys, of whatever name. */
const record = (pairs: readonly (readonly [string, unknown])[]): object => Object.fromEntries(pairs);

const records = ([header = [], ...rows]: readonly (readonly string[])[]): object[] =>
  rows.map((row) => record(header.map((key, at) => [key, row[at] ?? ""])));

const csv = (rows: readonly (readonly string[])[]): string => rows.map((row) => row.join(",")).join("\n");

/** A dataset that has nearly everything, the word in one of its places. */
function dataset(change: Options = {}, key = "share", row: Options = {}): Given {
  const fields = [
    { key: "segment", label: "Segment", type: "category" },
    { key: "year", label: "Year", type: "year" },
    { key, label: "Share", type: "share", decimals: 0 },
    { key: "qualifier", label: "Qualifier", type: "text" },
    { key: "status", label: "Status", type: "status" },
  ];
  const rowOf = (segment: string, year: number, value: number): object =>
    record([
      ["segment", segment],
      ["year", year],
      [key, value],
      ["qualifier", "about"],
      ["status", "reported"],
      ...Object.entries(row),
    ]);
  const rows = [rowOf("Wearables", 2022, 0.4), rowOf("Homes", 2022, 0.6)];
  return { data: { id: "own", title: "Own", fields, rows, ...change } };
}

const field = (change: Options): Options => ({
  fields: [
    { key: "segment", label: "Segment", type: "category" },
    { key: "value", label: "Value", type: "quantity", ...change },
  ],
  rows: [
    { segment: "Wearables", value: 12 },
    { segment: "Homes", value: 20 },
  ],
});

const pack = (change: Options = {}, resource: Options = {}): unknown => ({
  name: "own",
  resources: [{ name: "data", data: records(table()), schema: { fields: [] }, ...resource }],
  ...change,
});

const CELLS = HEADER.map((header, column): [string, (word: string) => Given] => [
  `a cell under “${header}”`,
  (word) => ({ data: table(HEADER, withCell(ROWS, 1, column, word)) }),
]);
const HEADERS = HEADER.map((header, column): [string, (word: string) => Given] => [
  `a header in the place of “${header}”`,
  (word) => ({ data: table(HEADER.map((one, at) => (at === column ? word : one))) }),
]);
const ROLES = ["x", "y", "series", "status", "start", "end", "startYear", "endYear", "rate"] as const;
const NO_COLUMN = ROLES.map((role): [string, (word: string) => Given] => [
  `the name of a column that is not there, as ${role}`,
  (word) => ({ data: table(), options: { [role]: word } }),
]);
const COLUMN = ROLES.map((role, at): [string, (word: string) => Given] => [
  `the name of a column, as ${role}`,
  (word) => {
    const place = [1, 2, 0, 4, 2, 2, 1, 1, 3][at] ?? 0;
    return { data: table(HEADER.map((one, column) => (column === place ? word : one))), options: { [role]: word } };
  },
]);
const OPTIONS = ["caption", "unit", "forecastFrom", "lang", "id", "resource"].map(
  (option): [string, (word: string) => Given] => [
    `the option ${option}`,
    (word) => ({ data: table(), options: { [option]: word } }),
  ],
);
const FORMS: [string, (word: string) => Given][] = [
  ["every name in a list of records", (word) => ({ data: records(withCell(table(), 0, 2, word)) })],
  [
    "a name beside others in records",
    (word) => ({ data: records(withCell(withCell(table(), 0, 0, word), 1, 0, word)) }),
  ],
  ["a header and a cell in CSV", (word) => ({ data: csv(withCell(withCell(table(), 0, 0, word), 2, 0, word)) })],
  ["a key in JSON", (word) => ({ data: `[{"${word}": "A", "Value": 3}, {"${word}": "B", "Value": 4}]` })],
  ["a unit in a header", (word) => ({ data: table(["Segment", "Year", `Value (${word})`, ...HEADER.slice(3)]) })],
  [
    "a unit beside each number",
    (word) => ({
      data: [
        ["Segment", "Size"],
        ["A", `5 ${word}`],
        ["B", `7 ${word}`],
      ],
    }),
  ],
  [
    "a header over a sum",
    (word) => ({
      data: [
        ["Segment", word],
        ["A", "5"],
        ["B", "7"],
        ["Total", "12"],
      ],
    }),
  ],
  [
    "all names of things",
    (word) => ({
      data: [
        ["Segment", "Size"],
        [word, "5"],
        [word, "7"],
        [`${word} (2)`, "7"],
      ],
    }),
  ],
  ["a line above the header", (word) => ({ data: [[word], ...table()] })],
  ["a source under the table", (word) => ({ data: [...table(), [`Source: ${word}`], [`Note: ${word}`]] })],
  [
    "a header over times",
    (word) => ({
      data: [
        [word, "2022", "2023"],
        ["A", "5", "7"],
        ["B", "6", "8"],
      ],
    }),
  ],
  [
    "a part of a year",
    (word) => ({
      data: [
        ["Year", "Quarter", "Size"],
        ["2022", word, "5"],
        ["2022", "Q2", "7"],
      ],
    }),
  ],
  ["a name among spans", (word) => ({ data: withCell(SPANS, 1, 0, word) })],
  ["a header among spans", (word) => ({ data: withCell(SPANS, 0, 3, word) })],
  [
    "a qualifier in a table",
    (word) => ({
      data: [
        ["Segment", "Share (%)", "qualifier"],
        ["A", "40%", word],
        ["B", "60%", ""],
      ],
    }),
  ],
];
const DATASETS: [string, (word: string) => Given][] = [
  ["the key of a field", (word) => dataset({}, word)],
  ["the label of a field", (word) => ({ data: { id: "", title: "", ...field({ label: word }) } })],
  ["the type of a field", (word) => ({ data: { id: "", title: "", ...field({ type: word }) } })],
  ["the name of a unit", (word) => ({ data: { id: "", title: "", ...field({ unit: { name: word } }) } })],
  ["the currency of a unit", (word) => ({ data: { id: "", title: "", ...field({ unit: { currency: word } }) } })],
  ["a key of a unit", (word) => ({ data: { id: "", title: "", ...field({ unit: record([[word, 1]]) }) } })],
  ["a name of a thing", (word) => dataset({}, "share", { segment: word })],
  ["a status", (word) => dataset({}, "share", { status: word })],
  ["a qualifier", (word) => dataset({}, "share", { qualifier: word })],
  ["a key in a row that no field has", (word) => dataset({}, "share", record([[word, "A"]]) as Options)],
  ["an id", (word) => dataset({ id: word })],
  ["a title", (word) => dataset({ title: word, subtitle: word, description: word, license: word })],
  ["a language", (word) => dataset({ lang: word })],
  ["an edition", (word) => dataset({ edition: word })],
  ["a sum", (word) => dataset({ totals: [word] }, "share", { segment: word })],
  ["a remainder", (word) => dataset({ remainder: word })],
  ["notes", (word) => dataset({ notes: [word] })],
  [
    "a source",
    (word) =>
      dataset({
        source: record([
          ["publisher", word],
          [word, word],
        ]),
      }),
  ],
  ["an annotation", (word) => dataset({ annotations: [{ year: 2022, text: word }] })],
  ["a key of a dataset", (word) => ({ data: record([...Object.entries(dataset().data as object), [word, "A"]]) })],
];
const PACKAGES: [string, (word: string) => Given][] = [
  ["a key of a package", (word) => ({ data: record([...Object.entries(pack() as object), [word, "A"]]) })],
  ["a resource", (word) => ({ data: pack({}, { name: word }), options: { resource: word } })],
  ["a resource that is not there", (word) => ({ data: pack(), options: { resource: word } })],
  ["the title and licence of a package", (word) => ({ data: pack({ title: word, licenses: [{ name: word }] }) })],
  ["a source of a package", (word) => ({ data: pack({ sources: [{ title: word, path: word }] }) })],
  [
    "a field of a package",
    (word) => ({ data: pack({}, { schema: { fields: [{ name: word, type: word, title: word }] } }) }),
  ],
  [
    "the type of a field of a package",
    (word) => ({ data: pack({}, { schema: { fields: [{ name: "Year", type: word }] } }) }),
  ],
  ["a missing value", (word) => ({ data: pack({}, { schema: { fields: [], missingValues: [word] } }) })],
  ["a file that is not given", (word) => ({ data: pack({}, { data: undefined, path: word }), options: { files: {} } })],
  [
    "a file that is given",
    (word) => ({
      data: { resources: [{ name: "a", path: word, schema: { fields: [] } }] },
      options: { files: record([[word, csv(table())]]) },
    }),
  ],
  [
    "a file of a package of our own",
    (word) => {
      const fields = [{ name: word, title: word, "report-charts": { type: "category" } }];
      return { data: { resources: [{ name: "a", data: [[word], [word]], schema: { fields } }] } };
    },
  ],
];

const PLACES = [...CELLS, ...HEADERS, ...NO_COLUMN, ...COLUMN, ...OPTIONS, ...FORMS, ...DATASETS, ...PACKAGES];

/** What comes of it, with the word made the same, or a clear error. */
function outcome<T>(word: string, work: () => T): T | string {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    return `${error.code}: ${same(word, error.message)}`;
  }
}

/** The same text for either word; a unit is read without the lines around it. */
const same = (word: string, text: string): string => text.replaceAll(word.replaceAll("_", ""), "WORD");

const plain = (word: string, value: unknown): string => same(word, JSON.stringify(value));

/** Lines in any order, since words sort by their letters. */
const lines = (word: string, text: string): string[] => same(word, text).split("\r\n").sort();

/** All that is made of it: what is read, and what each chart says, or why not. */
function all(word: string, { data, options = {} }: Given): { read: unknown; drawn: unknown[] } {
  const read = outcome(word, () => readDataset(data, options));
  if (typeof read === "string") return { read, drawn: [] };
  const { files: _, ...drawing } = options;
  const drawn = charts.map(({ tag }) =>
    outcome(word, () => {
      const { svg, html, csv: rows, description } = render(tag, read.dataset, drawing);
      for (const text of [svg, html, rows, description]) expect(text).not.toMatch(/undefined|NaN|\[object|native code/);
      return lines(word, rows);
    }),
  );
  return { read: plain(word, read), drawn };
}

describe.each(STRANGERS)("“%s” is a word like any other", (stranger, ordinary) => {
  test.each(PLACES)("as %s", (_, place) => {
    const found = all(stranger, place(stranger));
    const usual = all(ordinary, place(ordinary));
    expect(found).toEqual(usual);
  });

  test("as an option of a chart, in any kind of option", () => {
    const { dataset: read } = readDataset(table());
    for (const { tag, options } of charts) {
      for (const option of Object.keys(options)) {
        const given = (word: string): unknown =>
          outcome(word, () => lines(word, render(tag, read, { [option]: word }).csv));
        expect([tag, option, given(stranger)]).toEqual([tag, option, given(ordinary)]);
      }
      expect(() => render(tag, read, record([[stranger, "A"]]) as Options)).not.toThrow(TypeError);
    }
  });

  test("as the tag of a chart and the id of a dataset, which are not there", () => {
    expect(() => render(stranger, "iomt-market-size")).toThrow("is not a chart");
    expect(() => render("market-growth-chart", stranger)).toThrow(DatasetError);
  });
});
