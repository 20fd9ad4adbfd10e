import type { AnyChart, Description, Dress, Frame, Measure, Model, Table, Words } from "../core/chart.js";
import type { CommonValues } from "../core/common-options.js";
import type { Dataset } from "../core/dataset.js";
import { inGivenRows, isDatasetError } from "../core/errors.js";
import { readOptions } from "../core/options.js";
import { commonOptions } from "../core/common-options.js";
import type { Steps } from "../core/steps.js";
import type { Scene } from "../core/scene.js";

/** A chart with everything but its width: what it found, in words and as a table. */
export interface Figure {
  readonly chart: AnyChart;
  readonly dataset: Dataset;
  readonly model: Model;
  readonly words: Words<unknown>;
  readonly description: Description;
  /** Made when it is first asked for. */
  readonly table: Table;
  readonly credit: Credit;
}

/** Who published the figures. */
export interface Credit {
  /** "Media, Internet of Medical Things report, June 2024"; empty when nobody is named. */
  readonly text: string;
  /** http, https or mailto; empty without a safe address. */
  readonly href: string;
  /** The part of the text that the data has written itself; empty where there is none. */
  readonly own: string;
}

type DressFor = (words: Words<unknown>, dataset: Dataset) => Dress | undefined;

let dressFor: DressFor | undefined;

/** Brings along how periods are written, which no bundled dataset holds: whoever reads other data calls this first. */
export function withPeriods(dress: DressFor): void {
  dressFor = dress;
}

/**
 * Data and options become a figure. Options come as attributes, properties or arguments give them, in camelCase. Between
 * two steps a page may take a turn of its own; where a step gives a promise, the next one has to wait for it.
 *
 * @throws DatasetError when the data cannot be this chart
 */
export function* composing(
  chart: AnyChart,
  dataset: Dataset,
  given: Readonly<Record<string, unknown>>,
  words: Words<unknown>,
): Generator<Promise<unknown> | undefined, Figure, undefined> {
  const options = readOptions({ ...commonOptions, ...chart.options }, given);
  let model = yield* modelOf(chart, dataset, options);
  yield chart.prepare?.(model)?.then((prepared) => (model = prepared));
  yield;
  return figureOf(chart, dataset, model, options, words);
}

function figureOf(
  chart: AnyChart,
  dataset: Dataset,
  model: Model,
  options: CommonValues,
  words: Words<unknown>,
): Figure {
  const dress = dressFor?.(words, dataset);
  if (dress) words = dress.words;
  let table: Table | undefined;
  return {
    chart,
    dataset,
    model,
    words,
    credit: credit(dataset, options, words),
    description: edited(chart.describe(model, words), options, words),
    get table() {
      if (table) return table;
      table = chart.table(model, words);
      return (table = dress ? dress.table(table) : table);
    },
  };
}

function* modelOf(chart: AnyChart, dataset: Dataset, options: CommonValues): Steps<Model> {
  try {
    return yield* chart.model(dataset, options);
  } catch (error) {
    throw isDatasetError(error) ? inGivenRows(error, dataset) : error;
  }
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

export function credit(dataset: Dataset | undefined, options: CommonValues, words: Words<unknown>): Credit {
  const { source, edition } = dataset ?? {};
  const { format } = words;
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
export function draw(figure: Figure, width: number, measure: Measure): Scene {
  const frame: Frame<unknown> = { width: Math.max(200, Math.floor(width)), words: figure.words, measure };
  return figure.chart.layout(figure.model, frame);
}
