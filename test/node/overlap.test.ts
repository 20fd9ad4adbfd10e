import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { charts } from "../../src/charts/index.js";
import type { AnyChart } from "../../src/core/chart.js";
import { DatasetError } from "../../src/core/errors.js";
import { completeScene } from "../../src/export/kit.js";
import { SHAPES, type Item } from "./support/cases.js";
import { frozenFigure, sceneAt } from "./support/figures.js";
import { FITTING } from "./support/fitting.js";
import { OVERLAP_CASES } from "./support/overlap-cases.js";
import { manyItems, randomOptions } from "./support/random.js";
import { sceneProblems, targetProblems } from "./support/scene-checks.js";

/** Together at least 2,000 random figures. */
const RUNS = Math.ceil(2_000 / charts.length);
const WIDEST_PICTURE = 1000;

type Options = Readonly<Record<string, unknown>>;

/** What is drawn over something else, cut off or crossed; null where the chart refuses the data. */
function drawnProblems(
  chart: AnyChart,
  shape: string,
  items: readonly Item[],
  width: number,
  options: Options = {},
): string[] | null {
  try {
    const figure = frozenFigure(chart, SHAPES[shape]!(items), options);
    const scene = sceneAt(figure, width);
    const picture =
      width < WIDEST_PICTURE ? completeScene(figure, { width, theme: "light", rightToLeft: false }) : null;
    return [
      ...sceneProblems(scene),
      ...targetProblems(scene, figure.model),
      ...(picture ? sceneProblems(picture) : []).map((problem) => `in the picture, ${problem}`),
    ];
  } catch (error) {
    if (error instanceof DatasetError) return null;
    throw error;
  }
}

describe.each(charts.map((chart) => [chart.tag, chart] as const))("%s at any width", (tag, chart) => {
  it(
    "draws no text over another, nothing out of the picture and no gridline through a digit",
    { timeout: 60_000 },
    () => {
      let drawn = 0;
      const shape = fc.constantFrom(...FITTING[tag]!.shapes);
      const width = fc.integer({ min: 240, max: 1600 });
      fc.assert(
        fc.property(shape, manyItems, width, randomOptions(chart.options), (name, items, wide, options) => {
          const problems = drawnProblems(chart, name, items, wide, options);
          if (problems !== null) drawn += 1;
          expect(problems ?? []).toEqual([]);
        }),
        { numRuns: RUNS, seed: 1602 },
      );
      expect(drawn).toBeGreaterThan(RUNS / 10);
    },
  );
});

const cases = Object.entries(OVERLAP_CASES);

it.each(cases)("stays right: %s", (_name, { tag, shape, items, width, options }) => {
  const chart = charts.find((one) => one.tag === tag);
  expect(chart && drawnProblems(chart, shape, items, width, options)).toEqual([]);
});
