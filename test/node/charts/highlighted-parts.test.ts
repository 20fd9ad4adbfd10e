/** A part that an author highlights has a place of its own, and nothing said of the parts changes by it. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { segmentShareDonut } from "../../../src/charts/segment-share-donut/chart.js";
import type { DonutModel } from "../../../src/charts/segment-share-donut/model.js";
import { segmentStack } from "../../../src/charts/segment-stack/chart.js";
import type { StackModel } from "../../../src/charts/segment-stack/model.js";
import type { AnyChart } from "../../../src/core/chart.js";
import type { Dataset } from "../../../src/core/dataset.js";
import { readDataset } from "../../../src/data/read.js";
import { chartProblems, frozenFigure } from "../support/figures.js";

/** Different numbers, so that the order of parts is certain. */
const amounts = fc.uniqueArray(fc.integer({ min: 1, max: 9999 }), { minLength: 2, maxLength: 14 });
const nameAt = (index: number): string => `Part ${String.fromCharCode(65 + index)}`;

const donutData = (values: readonly number[]): Dataset =>
  readDataset(["Segment,Revenue", ...values.map((value, at) => `${nameAt(at)},${value}`)].join("\n"), {
    unit: "USD million",
  }).dataset;
const stackData = (values: readonly number[]): Dataset =>
  readDataset(
    [
      ["Year", ...values.map((_, at) => nameAt(at))].join(),
      ...[2020, 2021].map((year) => [year, ...values].join()),
    ].join("\n"),
    { unit: "USD million" },
  ).dataset;

const CASES = [
  ["donut", segmentShareDonut as AnyChart, donutData, 7],
  ["stack", segmentStack as AnyChart, stackData, 5],
] as const;

const partsOf = (model: unknown): { name: string; kind: string; ink: string }[] =>
  "parts" in (model as object) ? [...(model as StackModel).parts] : [...(model as DonutModel).data];

describe.each(CASES)("the highlighted part of a %s", (_, chart, make, usual) => {
  it("stands by itself with the largest before it, in seven hues at most, “Other” last", () => {
    fc.assert(
      fc.property(amounts, fc.nat(13), fc.option(fc.integer({ min: 2, max: 7 })), (values, pick, maxSegments) => {
        const at = pick % values.length;
        const highlight = nameAt(at);
        expect(chartProblems(chart, () => make(values), { highlight, maxSegments }, [320, 720])).toEqual([]);
        const { model, description } = frozenFigure(chart, make(values), { highlight, maxSegments });
        const drawn = partsOf(model);
        const own = drawn.filter(({ kind }) => kind === "part").map(({ name }) => name);
        // The oracle: sort, cut, and let the highlighted one have the last place if it is beyond.
        const order = [...values.keys()].sort((a, b) => values[b]! - values[a]!).map(nameAt);
        const most = maxSegments ?? usual;
        // “Other” is one of a donut's parts, and one beside those of a stack; it is never made of one part alone.
        const places = chart.tag === "segment-stack" ? most : most - 1;
        const folds = values.length > places + 1;
        const first = order.slice(0, places);
        const kept = first.includes(highlight) ? first : [...order.slice(0, places - 1), highlight];
        expect(own).toEqual(folds ? kept : order);
        expect(drawn.findIndex(({ kind }) => kind === "other")).toBe(folds ? drawn.length - 1 : -1);
        const hues = drawn.map(({ ink }) => ink).filter((ink) => ink !== "cat-other");
        expect(hues).toEqual(hues.map((_, index) => `cat-${index + 1}`));
        expect(hues.length).toBeLessThanOrEqual(7);
        const { description: plain } = frozenFigure(chart, make(values), { maxSegments });
        expect(description.summary).toBe(plain.summary);
        // A small part that is drawn gives all percentages a decimal.
        const claims = (details: readonly string[]) => details.map((one) => one.replace(/[\d.]+%/g, "%"));
        expect(claims(description.details)).toEqual(claims(plain.details));
      }),
      { numRuns: 80 },
    );
  });
});

describe("a bracket of a donut", () => {
  it("spans the largest parts alone: never a highlighted one that has come before larger ones", () => {
    const values = [90, 80, 70, 60, 50, 40, 30, 20, 10];
    const model = (given: Record<string, unknown>): DonutModel =>
      frozenFigure(segmentShareDonut, donutData(values), given).model as DonutModel;
    expect(model({ bracket: 6 }).bracket).toBe(6);
    expect(model({ bracket: 6, highlight: "Part I" }).bracket).toBe(5);
    expect(model({ bracket: 3, highlight: "Part I" }).bracket).toBe(3);
  });
});
