import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { charts } from "../../src/charts/index.js";
import type { AnyChart } from "../../src/core/chart.js";
import { DatasetError } from "../../src/core/errors.js";
import type { OptionSpec } from "../../src/core/options.js";
import { bundledDatasets } from "../../src/data/bundled.js";
import { CASES, SHAPES } from "./support/cases.js";
import { chartProblems } from "./support/figures.js";
import { FITTING } from "./support/fitting.js";
import { randomItems } from "./support/random.js";

const datasets = bundledDatasets();

it("says of every chart which data fits it", () => {
  expect(charts.map(({ tag }) => tag).filter((tag) => !FITTING[tag])).toEqual([]);
  const named = charts.filter(({ tag }) => FITTING[tag]?.bundled);
  expect(named.filter(({ tag }) => !datasets.some(({ id }) => FITTING[tag]?.bundled?.test(id)))).toEqual([]);
});

/** A chart may refuse data that is not for it, and then says why. */
function expectRefusal(error: DatasetError): void {
  expect(error.code).toMatch(/^[a-z-]+$/);
  expect(error.message).toMatch(/^\S.*\.$/s);
  expect(error.message).not.toMatch(/undefined|NaN|\[object/);
}

describe.each(charts.map((chart) => [chart.tag, chart] as const))("%s", (tag, chart) => {
  const fit = FITTING[tag]!;

  it.each(datasets.map((dataset) => [dataset.id, dataset] as const))("holds for %s, or refuses it", (id, dataset) => {
    const found = chartProblems(chart, () => dataset);
    if (found instanceof DatasetError) {
      expect(fit.bundled?.test(id) ?? false, found.message).toBe(false);
      expectRefusal(found);
    } else expect(found).toEqual([]);
  });

  const made = Object.keys(SHAPES).flatMap((shape) => Object.keys(CASES).map((name) => [shape, name] as const));

  it.each(made)("holds for %s: %s, or refuses it", (shape, name) => {
    const found = chartProblems(chart, () => SHAPES[shape]!(CASES[name]!));
    const code = fit.refuses?.[name];
    const fits = fit.shapes.includes(shape);
    if (found instanceof DatasetError) {
      expect(found.code, found.message).toBe(fits ? code : found.code);
      expectRefusal(found);
    } else {
      expect(found).toEqual([]);
      expect(fits && code ? `expected to be refused with ${code}` : "drawn").toBe("drawn");
    }
  });

  it.each(optionsOf(chart))("holds with %s", (_name, options) => {
    const bundled = datasets.filter(({ id }) => fit.bundled?.test(id)).slice(0, 2);
    const cases = ["two rows", "missing", "negative", "40 rows", "60-character labels", "all equal"];
    const more = fit.shapes.flatMap((shape) => cases.map((name) => () => SHAPES[shape]!(CASES[name]!)));
    for (const make of [...bundled.map((dataset) => () => dataset), ...more]) {
      const found = chartProblems(chart, make, options, [240, 480, 720]);
      if (found instanceof DatasetError) expectRefusal(found);
      else expect(found, make().title).toEqual([]);
    }
  });

  it("holds for whatever values there are", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fit.shapes),
        randomItems(),
        fc.constantFrom(240, 320, 480, 720),
        (shape, items, width) => {
          const found = chartProblems(chart, () => SHAPES[shape]!(items), {}, [width]);
          if (found instanceof DatasetError) expectRefusal(found);
          else expect(found).toEqual([]);
        },
      ),
      { numRuns: 100, seed: 2032 },
    );
  });
});

/** Each value of each option, alone. */
function optionsOf({ options }: AnyChart): [string, Record<string, unknown>][] {
  const values = (spec: OptionSpec): unknown[] => {
    if (spec.kind === "choice") return spec.values.filter((value) => value !== spec.default);
    if (spec.kind === "flag") return [true];
    return spec.kind === "number" ? [spec.min, 3] : ["Something said by the author"];
  };
  return Object.entries(options).flatMap(([name, spec]) =>
    values(spec).map((value): [string, Record<string, unknown>] => [`${name} = ${String(value)}`, { [name]: value }]),
  );
}
