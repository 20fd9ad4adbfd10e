import { describe, expect, it } from "vitest";
import fc from "fast-check";
import { NOW } from "../../support/now.js";
import { wordsFor } from "../../../src/charts/all-words.js";
import { compose } from "../../../src/charts/compose.js";
import { charts, readDataset, type Dataset } from "../../../src/core.js";
import { isDatasetError } from "../../../src/core/errors.js";
import { sceneAt } from "../support/figures.js";
import { pointingProblems } from "../support/pointing-checks.js";

const WIDTHS = [320, 480, 640, 960];

/** Series over years as a CSV: amounts of any size, some missing, some forecast. */
const series = fc
  .record({
    things: fc.integer({ min: 2, max: 12 }),
    years: fc.integer({ min: 2, max: 60 }),
    seed: fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
  })
  .map(({ things, years, seed }) => {
    const next = (): number => Number(seed.next().value ?? 0.5);
    const names = Array.from({ length: things }, (_, index) => `Part ${String.fromCharCode(65 + index)}`);
    const rows = Array.from({ length: years }, (_, index) => {
      const year = 1990 + index;
      const cells = names.map(() => (next() < 0.03 ? "" : (10 ** (4 * next())).toFixed(1)));
      return [year > 2026 ? `${year} (forecast)` : year, ...cells].join(",");
    });
    return [["Year", ...names.map((name) => `${name} (USD million)`)].join(","), ...rows].join("\n");
  });

/** Things with a start, an end and a share: what charts of rows and points are for. */
const things = fc
  .array(fc.tuple(fc.double({ min: 1, max: 9, noNaN: true }), fc.double({ min: 1, max: 9, noNaN: true })), {
    minLength: 2,
    maxLength: 60,
  })
  .map((rows) =>
    [
      "Market,2023 (USD billion),2030 (USD billion)",
      ...rows.map(([a, b], index) => `Market ${index},${(10 ** (a / 3)).toFixed(1)},${(10 ** (b / 3)).toFixed(1)}`),
    ].join("\n"),
  );

const shares = fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 2, maxLength: 12 }).map((parts) => {
  const sum = parts.reduce((all, one) => all + one, 0);
  return ["Part,Share (%)", ...parts.map((one, index) => `Part ${index},${((100 * one) / sum).toFixed(2)}`)].join("\n");
});

const VARIANTS: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  "market-growth-chart": [{}, { variant: "line" }, { variant: "area", scale: "index" }],
  "segment-stack": [{}, { variant: "percent" }],
};

/** Of 200 tables, as many for each chart as it has forms. */
const RUNS = process.env["CI"] ? 200 : 30;

describe("what a pointer on the middle of a mark means", () => {
  it.each(charts)("is the mark's own datum, for <$tag> over random data", (chart) => {
    let drawn = 0;
    fc.assert(
      fc.property(fc.oneof(series, things, shares), fc.nat(), (csv, pick) => {
        const forms = VARIANTS[chart.tag] ?? [{}];
        let dataset: Dataset;
        try {
          ({ dataset } = readDataset(csv));
          const figure = compose(chart, dataset, forms[pick % forms.length] ?? {}, wordsFor(chart, "en"), NOW);
          drawn++;
          const problems = WIDTHS.flatMap((width) =>
            pointingProblems(sceneAt(figure, width)).map((problem) => `${width} px: ${problem}`),
          );
          expect(problems).toEqual([]);
        } catch (error) {
          if (!isDatasetError(error)) throw error;
        }
      }),
      { numRuns: RUNS },
    );
    expect(drawn).toBeGreaterThan(RUNS / 10);
  });
});
