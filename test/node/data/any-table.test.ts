import { NOW } from "../../support/now.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { charts, DatasetError, readDataset, type Dataset } from "../../../src/core.js";
import { measureText } from "../../../src/geometry/measure.js";
import { wordsFor } from "../../../src/charts/all-words.js";
import { compose } from "../../../src/charts/compose.js";
import { draw } from "../../../src/charts/compose.js";

const runs = process.env["CI"] ? 10_000 : 300;

/** What stands in real tables, and what nobody would write. */
const cell = fc.oneof(
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 12 }) },
  { weight: 2, arbitrary: fc.double({ noNaN: true }).map(String) },
  { weight: 3, arbitrary: fc.integer({ min: 1990, max: 2040 }).map(String) },
  { weight: 4, arbitrary: fc.integer({ min: -50, max: 5000 }).map((value) => String(value / 10)) },
  {
    weight: 6,
    arbitrary: fc.constantFrom(
      ...["", "–", "n/a", "0", "-0", "1e308", "1e-308", "(5)", "1.234", "1,5", "12%", "0,5 %", "$1.2bn", "€5", "3 kg"],
      ...["12.4*", "12.4 [1]", "12.4¹", "1;2;3", "1.5 (1.2–1.9)", "2030F", "2024-Q1", "Q2 2024", "2024-03", "Mrz 24"],
      ...["2024-02-30", "2024-03-31", "31/12/2023", "03/04/2024", "2023/24", "2024-W05", "H1 2024F", "forecast"],
      ...["reported", "modelled", "Total", "Insgesamt", "Subtotal", "Other", "__proto__", "constructor", "A", "A", "B"],
      ...["Source: X", "* note", "٢٠٢٤", "١٬٢٣٤٫٥", "<b>&\"'</b>", "\u202eevil", "Wearables · 2", "x".repeat(300)],
    ),
  },
);

const header = fc.oneof(
  cell,
  fc.constantFrom(
    ...[
      "Year",
      "Quarter",
      "Date",
      "Start",
      "End",
      "start",
      "end",
      "startYear",
      "endYear",
      "Status",
      "Segment",
      "Share",
    ],
    ...["Share (%)", "CAGR", "Value (USD billion)", "2022", "2032F", "2024-Q1", "Total", "unit", "id", "decimals"],
    ...["statedRate", "qualifier", "locator", "Umsatz (Mrd. €)"],
  ),
);

/** One kind of thing below each other, with a stranger among them now and then. */
const kinds = fc.constantFrom(
  fc.integer({ min: 2015, max: 2032 }).map(String),
  fc.constantFrom("2023-Q1", "Q2 2023", "2023-Q3F", "2024-01", "Mar 2024", "2024-03-31", "2023/24"),
  fc.double({ noNaN: true }).map(String),
  fc.integer({ min: -500, max: 90_000 }).map((value) => String(value / 100)),
  fc.integer({ min: 0, max: 1000 }).map((value) => `${value / 10}%`),
  fc.constantFrom("$1.2bn", "$800m", "$3bn", "0", ""),
  fc.constantFrom("A", "B", "C", "Other", "Total", "Remote patient monitoring at home", "أ", "<i>"),
  fc.constantFrom("reported", "forecast", "modelled", ""),
);
const plausible = fc
  .tuple(fc.integer({ min: 1, max: 8 }), fc.array(fc.tuple(header, kinds), { minLength: 1, maxLength: 5 }))
  .chain(([height, columns]) =>
    fc
      .tuple(
        ...columns.map(([, kind]) =>
          fc.array(fc.oneof({ weight: 60, arbitrary: kind }, { weight: 1, arbitrary: cell }), {
            minLength: height,
            maxLength: height,
          }),
        ),
      )
      .map((cells) => [
        columns.map(([name]) => name),
        ...Array.from({ length: height }, (_, row) => cells.map((column) => column[row] ?? "")),
      ]),
  );

const even = fc.integer({ min: 1, max: 6 }).chain((width) => {
  const row = fc.array(cell, { minLength: width, maxLength: width });
  const first = fc.array(header, { minLength: width, maxLength: width });
  return fc.tuple(first, fc.array(row, { maxLength: 10 })).map(([names, rows]) => [names, ...rows]);
});
const ragged = fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 8 });
const lang = fc.record({ lang: fc.constantFrom("en", "de", "ar", "xx") });
const hints = fc.record(
  {
    lang: fc.constantFrom("en", "de"),
    unit: fc.constantFrom("%", "USD billion", "?"),
    x: fc.constantFrom("Year", "Segment", "Quarter", "A"),
    y: fc.constantFrom("Share", "Value", "End", "2022"),
    forecastFrom: fc.constantFrom("2024", "2024-Q2", "soon"),
  },
  { requiredKeys: [] },
);
const options = fc.oneof({ weight: 5, arbitrary: lang }, { weight: 1, arbitrary: hints });

/** The dataset, or nothing where reading said clearly what is wrong. */
function read(table: readonly (readonly string[])[], options: object): Dataset | undefined {
  try {
    return readDataset(table, options).dataset;
  } catch (error) {
    expectClear(error);
    const { row, column, code } = error as DatasetError;
    // A role that names no column is about the call, not about a cell.
    if (code === "missing-column" && row === undefined) return undefined;
    expect(row).toBeGreaterThan(0);
    expect(column).not.toBe("");
    expect(column).toBeDefined();
    return undefined;
  }
}

function expectClear(error: unknown): void {
  if (!(error instanceof DatasetError)) throw error;
  expect(error.message).toMatch(/^\S.*\.$/s);
  expect(error.message).not.toMatch(/undefined|NaN|\[object/);
}

test(
  "any table of texts becomes a dataset or an error with row and column, and each chart draws it or says why not",
  { timeout: 600_000 },
  () => {
    let drawn = 0;
    const table = fc.oneof(
      { weight: 8, arbitrary: plausible },
      { weight: 3, arbitrary: even },
      { weight: 1, arbitrary: ragged },
    );
    fc.assert(
      fc.property(table, options, fc.constantFrom(320, 720), (rows, given, width) => {
        const dataset = read(rows, given);
        if (!dataset) return;
        for (const chart of charts) {
          try {
            const figure = compose(chart, dataset, given, wordsFor(chart, "en"), NOW);
            draw(figure, width, measureText);
            drawn += 1;
          } catch (error) {
            expectClear(error);
          }
        }
      }),
      { numRuns: runs },
    );
    expect(drawn).toBeGreaterThan(runs);
  },
);
