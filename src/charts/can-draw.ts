import type { AnyChart } from "../core/chart.js";
import type { Composition } from "../core/composition.js";
import type { Dataset } from "../core/dataset.js";
import { DatasetError, type Warning } from "../core/errors.js";
import { wordsFor } from "./all-words.js";
import { compose } from "./compose.js";
import { unknownHighlight } from "./unknown-highlight.js";

/** How a chart takes a dataset. */
export interface Trial {
  /** Why it cannot show the data, as a sentence; empty where it can. */
  readonly reason: string;
  /** What the author should look at beside what reading the data has found. */
  readonly warnings: readonly Warning[];
  /** Where it can. */
  readonly figure?: Composition;
}

/**
 * What comes of showing the data as a chart, without drawing it.
 *
 * @param options of the chart and the names of columns, in camelCase
 * @param now on an axis of years
 */
export function tryChart(
  chart: AnyChart,
  dataset: Dataset,
  options: Readonly<Record<string, unknown>>,
  now: number,
): Trial {
  try {
    const figure = compose(chart, dataset, options, wordsFor(chart, "en"), now);
    const { model } = figure;
    const warnings = [...figure.warnings, ...unknownHighlight(figure, String(options["highlight"] ?? ""))];
    return { reason: model.data.length > 0 ? "" : "There is nothing to draw.", warnings, figure };
  } catch (error) {
    if (error instanceof DatasetError) return { reason: error.message, warnings: [] };
    throw error;
  }
}

/** Why a chart cannot show the data, as a sentence; empty where it can. */
export const whyNotDrawn = (...given: Parameters<typeof tryChart>): string => tryChart(...given).reason;
