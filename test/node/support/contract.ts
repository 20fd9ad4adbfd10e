import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { charts } from "../../../src/charts/index.js";
import type { AnyChart } from "../../../src/core/chart.js";
import { DatasetError } from "../../../src/core/errors.js";
import type { OptionSpec } from "../../../src/core/options.js";
import { bundledDatasets } from "../../../src/data/bundled/index.js";
import { CASES, SHAPES, type Item } from "./cases.js";
import { chartProblems, drawnProblems, frozenFigure, type Options } from "./figures.js";
import { formsOf } from "./forms.js";
import { approved, transcript } from "./goldens.js";
import { manyItems, randomItems, randomOptions } from "./random.js";

/** What a chart is for, and what is known of its past. */
export interface Fit {
  /** Which of the bundled datasets the chart is for; absent where it is for none of them. */
  readonly bundled?: RegExp;
  /** Shapes of data that the chart draws, whatever the case. */
  readonly shapes: readonly string[];
  /** Cases that it refuses none the less, with the code of the error. */
  readonly refuses?: Readonly<Record<string, string>>;
  /** False where marks stand for something else than figures of a status. */
  readonly showsStatus?: boolean;
  /** Data at a width that once drew something over something else, out of the picture, or not at all. */
  readonly past?: Readonly<Record<string, PastCase>>;
}

export interface PastCase {
  /** A key of SHAPES. */
  readonly shape: string;
  readonly items: readonly Item[];
  /** Outer width, CSS pixels. */
  readonly width: number;
  readonly options?: Options;
}

/** Of all charts together at least 2,000 random figures are looked at for overlaps. */
const OVERLAP_RUNS = Math.ceil(2_000 / charts.length);

/** What every chart promises, as tests: to be called once, in the test file of the chart. */
export function contract(chart: AnyChart, fit: Fit): void {
  describe("the contract of all charts", () => {
    drawsOrRefuses(chart, fit);
    takesOptions(chart, fit);
    keepsClear(chart, fit);
    tellsStatuses(chart, fit);
    saysWhatWasApproved(chart, fit);
  });
}

const datasets = bundledDatasets();

/** A chart may refuse data that is not for it, and then says why. */
function expectRefusal(error: DatasetError): void {
  expect(error.code).toMatch(/^[a-z-]+$/);
  expect(error.message).toMatch(/^\S.*\.$/s);
  expect(error.message).not.toMatch(/undefined|NaN|\[object/);
}

function drawsOrRefuses(chart: AnyChart, fit: Fit): void {
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
}

function takesOptions(chart: AnyChart, fit: Fit): void {
  const options = optionsOf(chart);
  if (options.length === 0) return;
  it.each(options)("holds with %s", (_name, given) => {
    const bundled = datasets.filter(({ id }) => fit.bundled?.test(id)).slice(0, 2);
    const cases = ["two rows", "missing", "negative", "40 rows", "60-character labels", "all equal"];
    const more = fit.shapes.flatMap((shape) => cases.map((name) => () => SHAPES[shape]!(CASES[name]!)));
    for (const make of [...bundled.map((dataset) => () => dataset), ...more]) {
      const found = chartProblems(chart, make, given, [240, 480, 720]);
      if (found instanceof DatasetError) expectRefusal(found);
      else expect(found, make().title).toEqual([]);
    }
  });
}

/** Each value of each option, alone. */
function optionsOf({ options }: AnyChart): [string, Options][] {
  const values = (spec: OptionSpec): unknown[] => {
    if (spec.kind === "choice") return spec.values.filter((value) => value !== spec.default);
    if (spec.kind === "flag") return [true];
    return spec.kind === "number" ? [spec.min, spec.max ?? 3] : ["Something said by the author"];
  };
  return Object.entries(options).flatMap(([name, spec]) =>
    values(spec).map((value): [string, Options] => [`${name} = ${String(value)}`, { [name]: value }]),
  );
}

function keepsClear(chart: AnyChart, fit: Fit): void {
  it(
    "draws no text over another, nothing out of the picture and no gridline through a digit, at any width",
    { timeout: 60_000 },
    () => {
      let drawn = 0;
      const shape = fc.constantFrom(...fit.shapes);
      const width = fc.integer({ min: 240, max: 1600 });
      fc.assert(
        fc.property(shape, manyItems, width, randomOptions(chart.options), (name, items, wide, options) => {
          const problems = drawnProblems(chart, () => SHAPES[name]!(items), wide, options);
          if (problems !== null) drawn += 1;
          expect(problems ?? []).toEqual([]);
        }),
        { numRuns: OVERLAP_RUNS, seed: 1602 },
      );
      expect(drawn).toBeGreaterThan(OVERLAP_RUNS / 10);
    },
  );

  const past = Object.entries(fit.past ?? {});
  if (past.length === 0) return;
  it.each(past)("stays right: %s", (_name, { shape, items, width, options = {} }) => {
    expect(drawnProblems(chart, () => SHAPES[shape]!(items), width, options)).toEqual([]);
  });
}

/** With every ink the same grey, a picture of figures of one status must not look like that of another. */
function tellsStatuses(chart: AnyChart, { shapes, showsStatus = true }: Fit): void {
  if (!showsStatus) return;
  it("tells reported, projected and modelled apart without colour", () => {
    const looks = shapes.flatMap((shape) => {
      const forms = formsOf(chart, shape);
      return forms && new Set(forms).size === 3 ? [shape] : [];
    });
    expect(looks, JSON.stringify(shapes.map((shape) => formsOf(chart, shape)))).not.toEqual([]);
  });
}

function saysWhatWasApproved(chart: AnyChart, fit: Fit): void {
  const fitting = datasets.filter(({ id }) => fit.bundled?.test(id));
  if (!fit.bundled) return;
  it("is for some of the bundled data", () => expect(fitting).not.toEqual([]));
  it.each(fitting.map((dataset) => [dataset.id, dataset] as const))("says what was approved of %s", (id, dataset) => {
    const current = transcript(frozenFigure(chart, dataset).description);
    expect(current).toBe(approved(`${chart.tag}.${id}`, current));
  });
}
