/**
 * The library without a DOM: charts as strings, data, and growth arithmetic. Runs in Node, in workers and in builds.
 */
import { wordsFor } from "./charts/all-words.js";
import { charts } from "./charts/index.js";
import type { AnyChart } from "./core/chart.js";
import type { Dataset } from "./core/dataset.js";
import { yearsNow } from "./core/now.js";
import { textsFor } from "./data/bundled/all-texts.js";
import { bundledDatasets } from "./data/bundled/index.js";
import { requireDataset } from "./data/known.js";
import { renamed, translated } from "./data/translated.js";
import { validateDataset } from "./data/validate.js";
import { completeSvg, tableToCsv } from "./export/kit.js";
import { isRightToLeft } from "./language/language.js";
import { compose } from "./charts/compose.js";
import { htmlString, tableString } from "./render/html-string.js";
import { OwnTexts } from "./render/own-texts.js";
import { lookWith, type Tokens } from "./render/look.js";
import type { Theme } from "./render/tokens.js";

export { charts };
export type { AnyChart, Chart, Datum, Description, Frame, Model, Table, Words } from "./core/chart.js";
export type { Annotation, Cell, Dataset, Field, FieldType, Rate, Row, Source, Status, Unit } from "./core/dataset.js";
export { DatasetError, type DatasetErrorCode, type Warning } from "./core/errors.js";
export type { Mark, Scene, Target } from "./core/scene.js";
export { packagePaths } from "./data/source/package-descriptor.js";
export { readDataset } from "./data/read.js";
export { registerDataset } from "./data/register.js";
export { findDataset as getDataset, knownIds as datasetIds } from "./data/known.js";
export { growthRate } from "./growth/rate.js";
export type { Tokens } from "./render/look.js";
export type { Theme } from "./render/tokens.js";

export interface RenderOptions extends Readonly<Record<string, unknown>> {
  /** Outer width in CSS pixels, 240 to 1600; 720 by default. */
  readonly width?: number;
  readonly theme?: Theme;
  /** BCP 47; "en" by default. */
  readonly lang?: string | undefined;
  /** ISO date by which a time has begun, for pictures that must not change; the present day by default. */
  readonly today?: string | undefined;
  /** Concrete font families for the picture's text. */
  readonly fontFamily?: string;
  /** A brand's own tokens: colours as hex, `--chart-tint`, `--chart-font-title`; those of the theme without them. */
  readonly tokens?: Tokens | undefined;
}

export interface Rendered {
  /** A complete picture with heading, key, notes and source. */
  readonly svg: string;
  /** The figure for a page without scripts: picture, table and source. */
  readonly html: string;
  readonly table: string;
  readonly csv: string;
  readonly description: string;
}

const NARROWEST = 240;
const WIDEST = 1600;

/**
 * A chart as strings.
 *
 * @param chart tag of the chart
 * @param data a dataset, or the id of a bundled or registered one
 * @param options `width`, `theme`, `lang`, and any option of the chart in camelCase
 * @throws RangeError for a tag that is not a chart, or a token that is none; DatasetError for data that cannot be drawn
 */
export function render(chart: string, data: Dataset | string, options: RenderOptions = {}): Rendered {
  const { width: wanted = 720, theme = "light", lang = "en", fontFamily, tokens, today, ...given } = options;
  const definition = chartByTag(chart);
  const dataset = typeof data === "string" ? requireDataset(data) : bundledOr(data);
  const texts = textsFor(dataset, lang);
  const [said, named] = texts ? [translated(dataset, texts), renamed(given, dataset, texts)] : [dataset, given];
  const figure = compose(definition, said, named, wordsFor(definition, lang), yearsNow(today));
  const width = Math.round(Math.min(WIDEST, Math.max(NARROWEST, wanted || 720)));
  const { summary, details } = figure.description;
  const description = figure.words.format.prose([summary, ...details]);
  const svg = completeSvg(figure, {
    width,
    look: { ...lookWith(theme === "dark" ? "dark" : "light", tokens), fontFamily },
    rightToLeft: isRightToLeft(lang),
  });
  return {
    svg,
    html: htmlString(figure, svg, given),
    table: tableString(figure.table, undefined, new OwnTexts(figure)),
    csv: tableToCsv(figure.table),
    description,
  };
}

/** A dataset of the package is checked already, and is known by being the same. */
const bundledOr = (data: Dataset): Dataset => (bundledDatasets().includes(data) ? data : validateDataset(data));

function chartByTag(tag: string): AnyChart {
  const found = charts.find((chart) => chart.tag === tag);
  if (found) return found;
  throw new RangeError(`“${tag}” is not a chart. Expected one of ${charts.map((chart) => chart.tag).join(", ")}.`);
}
