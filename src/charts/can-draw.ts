import type { AnyChart } from "../core/chart.js";
import type { Dataset } from "../core/dataset.js";
import { DatasetError } from "../core/errors.js";
import { wordsFor } from "./all-words.js";
import { compose } from "./compose.js";

/**
 * Why a chart cannot show the data, as a sentence; empty where it can.
 *
 * @param options of the chart and the names of columns, in camelCase
 * @param now on an axis of years
 */
export function whyNotDrawn(
  chart: AnyChart,
  dataset: Dataset,
  options: Readonly<Record<string, unknown>>,
  now: number,
): string {
  try {
    const { model } = compose(chart, dataset, options, wordsFor(chart, "en"), now);
    return model.data.length > 0 ? "" : "There is nothing to draw.";
  } catch (error) {
    if (error instanceof DatasetError) return error.message;
    throw error;
  }
}
