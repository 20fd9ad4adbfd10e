import type { AnyChart, Words } from "../core/chart.js";
import type { Dataset } from "../core/dataset.js";
import { finish } from "../core/steps.js";
import { composing, type Figure } from "./figure.js";

/**
 * A figure at once, for those who cannot wait and have brought all parts of the chart along; as {@link composing}.
 *
 * @throws DatasetError when the data cannot be this chart
 */
export const compose = (
  chart: AnyChart,
  dataset: Dataset,
  given: Readonly<Record<string, unknown>>,
  words: Words<unknown>,
): Figure => finish(composing(chart, dataset, given, words));
