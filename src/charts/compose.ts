import type {
  AnyChart,
  Description,
  Frame,
  Measure,
  Model,
  Table,
  TableBody,
  TableCell,
  Words,
} from "../core/chart.js";
import { commonOptions, type CommonValues } from "../core/common-options.js";
import type { Composition, Credit } from "../core/composition.js";
import type { Dataset } from "../core/dataset.js";
import { inGivenRows, isDatasetError } from "../core/errors.js";
import type { Grid } from "../core/grid.js";
import type { Observations } from "../core/observation.js";
import { readOptions } from "../core/options.js";
import type { Scene } from "../core/scene.js";
import { finish, type Steps } from "../core/steps.js";
import { observe } from "../data/observations/observe.js";
import { periodWords } from "./kit/period-words.js";

/**
 * Data and options become a composition: figures are observed, the chart finds what it shows in them, and says it. Options
 * come as attributes, properties or arguments give them, in camelCase. Between two steps a page may take a turn of its own.
 *
 * @param now on an axis of years, such as 2026.9; see `yearsNow`
 * @throws DatasetError when the data cannot be this chart
 */
export function* composing(
  chart: AnyChart,
  dataset: Dataset,
  given: Readonly<Record<string, unknown>>,
  words: Words<unknown>,
  now: number,
): Steps<Composition> {
  const options = readOptions({ ...commonOptions, ...chart.options }, given);
  try {
    const observations = yield* observe(dataset, options, chart, now);
    const model = yield* chart.model(observations, options);
    yield;
    return compositionOf(chart, observations, model, options, words);
  } catch (error) {
    throw isDatasetError(error) ? inGivenRows(error, dataset) : error;
  }
}

/** The same at once, for those who cannot wait. */
export const compose = (...given: Parameters<typeof composing>): Composition => finish(composing(...given));

function compositionOf(
  chart: AnyChart,
  observations: Observations,
  model: Model,
  options: CommonValues,
  spoken: Words<unknown>,
): Composition {
  const { dataset } = observations;
  const { words, prose, table: withPeriods } = periodWords(spoken, observations);
  const titles = { title: dataset.title, subtitle: dataset.subtitle ?? "" };
  const said = chart.describe(model, prose, titles);
  let table: Table | undefined;
  return {
    chart,
    dataset,
    model,
    words,
    credit: credit(dataset, options, words),
    description: edited({ ...said, notes: [...said.notes, ...dataset.notes] }, options, words),
    get table() {
      return (table ??= completed(withPeriods(chart.table(model, words, titles)), said.heading));
    },
    warnings: observations.warnings,
  };
}

function completed(body: TableBody, heading: string): Table {
  const made: (readonly TableCell[])[] = [];
  const row = (index: number): readonly TableCell[] => (made[index] ??= body.row(index));
  return {
    ...{ ...body, caption: body.caption ?? heading, row },
    get rows() {
      return Array.from({ length: body.size }, (_, index) => row(index));
    },
  };
}

/** The author's own texts go before generated ones. */
function edited(description: Description, options: CommonValues, { format }: Words<unknown>): Description {
  const subheading = options.subheading || description.subheading;
  const scale = description.scale ?? "";
  const named = !scale || subheading.toLowerCase().includes(scale.toLowerCase());
  return {
    ...description,
    heading: options.heading || description.heading,
    subheading: named ? subheading : format.aside(subheading, scale),
    summary: options.summary || description.summary,
    notes: options.note ? [...description.notes, options.note] : description.notes,
  };
}

/** Who published the figures: the author's word, else the data's. */
export function credit(dataset: Dataset | undefined, options: CommonValues, { format }: Words<unknown>): Credit {
  const { source, edition } = dataset ?? {};
  const own = format.line([source?.publisher ?? "", source?.title ?? ""]);
  const text = format.line([options.source || own, options.edition || (edition ? format.month(edition) : "")]);
  return {
    text,
    own: options.source ? "" : own,
    href: safeAddress(options.sourceHref || (options.source ? "" : (source?.url ?? ""))),
  };
}

/** The address if a reader can be sent there: http, https or mailto; else empty. */
export function safeAddress(address: string): string {
  return /^(https?:\/\/|mailto:)[^\s<>"]+$/i.test(address.trim()) ? address.trim() : "";
}

/** The plot at a width: always from left to right; whoever shows it mirrors it for a right-to-left page. */
export const draw = (figure: Composition, width: number, measure: Measure): Scene =>
  figure.chart.layout(figure.model, frameOf(figure, width, measure));

/** What is read in place of the plot; undefined for a chart that is seen. */
export const gridOf = (figure: Composition, width: number, measure: Measure): Grid | undefined =>
  figure.chart.grid?.(figure.model, frameOf(figure, width, measure));

const frameOf = ({ words }: Composition, width: number, measure: Measure): Frame<unknown> => ({
  ...{ width: Math.max(200, Math.floor(width)), words, measure },
});
