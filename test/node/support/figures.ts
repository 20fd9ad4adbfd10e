import { NOW } from "../../support/now.js";
import type { AnyChart } from "../../../src/core/chart.js";
import { DatasetError } from "../../../src/core/errors.js";
import type { Dataset } from "../../../src/core/dataset.js";
import type { Scene } from "../../../src/core/scene.js";
import { completeScene, completeSvg } from "../../../src/export/kit.js";
import { lookOf } from "../../../src/render/look.js";
import { measureText } from "../../../src/geometry/measure.js";
import { wordsFor } from "../../../src/charts/all-words.js";
import { compose } from "../../../src/charts/compose.js";
import { draw } from "../../../src/charts/compose.js";
import type { Composition } from "../../../src/core/composition.js";
import { htmlString } from "../../../src/render/html-string.js";
import { padding } from "../../../src/render/tokens.js";
import { htmlProblems, svgProblems } from "./markup-checks.js";
import { pointingProblems } from "./pointing-checks.js";
import { sceneProblems, targetProblems } from "./scene-checks.js";
import { descriptionProblems, tableProblems } from "./word-checks.js";

/** Outer widths in CSS pixels. */
export const WIDTHS = [240, 320, 480, 720, 960, 1280, 1600] as const;

export type Options = Readonly<Record<string, unknown>>;

/** The figure, frozen through and through: whoever writes to it throws. */
export function frozenFigure(chart: AnyChart, dataset: Dataset, options: Options = {}): Composition {
  const figure = compose(chart, deepFreeze(dataset), deepFreeze(options), wordsFor(chart, "en"), NOW);
  deepFreeze(figure.model);
  return figure;
}

export const sceneAt = (figure: Composition, width: number): Scene =>
  draw(figure, width - 2 * padding(width), measureText);

/** All that is wrong with a chart of this data, at every width; the error where the data is refused. */
export function chartProblems(
  chart: AnyChart,
  make: () => Dataset,
  options: Options = {},
  widths: readonly number[] = WIDTHS,
): string[] | DatasetError {
  let dataset: Dataset;
  let figure: Composition;
  try {
    dataset = make();
    figure = frozenFigure(chart, dataset, options);
  } catch (error) {
    if (error instanceof DatasetError) return error;
    throw error;
  }
  const again = frozenFigure(chart, dataset, options);
  return [
    ...descriptionProblems(figure.description, figure.model),
    ...tableProblems(figure.table, figure.model),
    ...changed([figure.model, figure.description, figure.table], [again.model, again.description, again.table]),
    ...widths.flatMap((width) => widthProblems(figure, again, width).map((problem) => `${width} px: ${problem}`)),
    ...markupProblems(figure, options),
  ];
}

function widthProblems(figure: Composition, again: Composition, width: number): string[] {
  const scene = sceneAt(figure, width);
  const pictured = width < 1000 ? completeScene(figure, { width, rightToLeft: width === 320 }) : null;
  return [
    ...(scene.width === width - 2 * padding(width) ? [] : [`the scene is ${scene.width} px wide`]),
    ...sceneProblems(scene),
    ...targetProblems(scene, figure.model),
    ...pointingProblems(scene),
    ...(pictured ? sceneProblems(pictured) : []).map((problem) => `in the picture, ${problem}`),
    ...changed(scene, sceneAt(again, width)),
  ];
}

function markupProblems(figure: Composition, options: Options): string[] {
  const svg = completeSvg(figure, { width: 720, look: lookOf("dark"), rightToLeft: false });
  return [...svgProblems(svg), ...htmlProblems(htmlString(figure, svg, options))];
}

const WIDEST_PICTURE = 1000;

/** What is drawn over something else, cut off or crossed at a width; null where the chart refuses the data. */
export function drawnProblems(
  chart: AnyChart,
  make: () => Dataset,
  width: number,
  options: Options = {},
): string[] | null {
  try {
    const figure = frozenFigure(chart, make(), options);
    const scene = sceneAt(figure, width);
    const picture = width < WIDEST_PICTURE ? completeScene(figure, { width, rightToLeft: false }) : null;
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

const changed = (first: unknown, second: unknown): string[] =>
  JSON.stringify(first) === JSON.stringify(second) ? [] : ["the same input gave something else"];

export function deepFreeze<T>(value: T): T {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return value;
}
