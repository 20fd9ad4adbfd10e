import { isFraction } from "../../core/dataset.js";
import type { Chart, Description, TableBody, Titles, Words } from "../../core/chart.js";
import type { CommonValues } from "../../core/common-options.js";
import type { Observations } from "../../core/observation.js";
import { choice, flag, type OptionValues } from "../../core/options.js";
import type { Steps } from "../../core/steps.js";
import { en, type GrowthWords } from "./words.en.js";
import { layoutColumns } from "./columns.js";
import { explainRates, growthDetails, growthNotes, growthSummary, sentence } from "./text.js";
import { annotationKey, annotationsWithin } from "./annotations.js";
import { growthModel, isPublished, type GrowthChartModel } from "./model.js";
import { plotHeight } from "../kit/axis.js";
import { statusKeys } from "../kit/status.js";
import {
  numberCell,
  numberColumn,
  statusColumn,
  statusOf,
  tableOf,
  textColumn,
  withUnit,
  yearColumn,
} from "../kit/table.js";
import { fieldText } from "../kit/field-text.js";
import { labelUnit } from "../kit/label-unit.js";

/** What draws lines, very many of them, and a single value. */
type Lines = typeof import("./drawn-lines.js");

export const options = {
  variant: choice(["columns", "line", "area"], "columns"),
  scale: choice(["linear", "log", "index"], "linear"),
  noModelled: flag,
  noRate: flag,
  annotations: choice(["on", "off"], "on"),
} as const;

type Values = OptionValues<typeof options> & CommonValues;

/** More years than this are a line, not columns. */
const MOST_COLUMNS = 40;

function* modelOf(observations: Observations, values: Values, lines: Lines | undefined): Steps<GrowthChartModel> {
  const { dataset } = observations;
  const base = yield* growthModel(observations, values.forecastFrom, !values.noModelled);
  const scaleRefused = values.scale !== "linear" && base.all.some(({ value }) => value !== null && value <= 0);
  const scale = scaleRefused ? "linear" : values.scale;
  const many =
    base.lines.length > 1 || base.lastYear - base.firstYear >= MOST_COLUMNS * base.step || scale !== "linear";
  const series = values.noRate ? base.series.map((line) => ({ ...line, growth: null })) : base.series;
  const model: GrowthChartModel = {
    ...base,
    lines: series,
    series,
    mismatch: values.noRate ? null : base.mismatch,
    variant: many && values.variant === "columns" ? "line" : values.variant,
    scale,
    scaleRefused,
    annotations:
      values.annotations === "on" ? annotationsWithin(dataset.annotations, base.firstYear, base.lastYear) : [],
    highlight: values.highlight.trim(),
  };
  return lines ? { ...model, ...lines.drawnOf(model, values.summary) } : model;
}

function describe(model: GrowthChartModel, words: Words<GrowthWords>, titles: Titles, lines?: Lines): Description {
  const { common, own, format } = words;
  const shape = model.variant === "columns" ? "area" : "line";
  const span = model.data.length > 0 ? format.span(model.firstYear, model.lastYear) : "";
  const unit = isFraction(model.field) ? "%" : labelUnit(model.field.unit, format);
  const label = unit || model.lines.length > 1 ? "" : model.field.label;
  const scaleName = { linear: "", log: own.scaleLog, index: own.scaleIndex(format.year(model.firstYear)) }[model.scale];
  return {
    heading: titles.title || headingOf(model, words),
    subheading: titles.subtitle || common.measure({ label, unit, years: span }),
    scale: scaleName,
    summary: growthSummary(model, words, lines?.severalSummary),
    details: growthDetails(model, words),
    label: own.label(model.variant === "columns" ? "columns" : "line", model.all.length),
    sentences: Object.fromEntries(model.data.map((point) => [point.key, sentence(model, point, words)])),
    key: [...statusKeys(model.all, shape, common), ...model.annotations.map(annotationKey)],
    explanation: explainRates(model, words),
    notes: [...growthNotes(model, words), ...(lines?.manyNotes(model, words) ?? [])],
  };
}

/** The measure, or what the measures of a wide table are. */
function headingOf({ field, series }: GrowthChartModel, { own, format }: Words<GrowthWords>): string {
  const names = series.map(({ name }) => name);
  const several = names.length > 1 && names.length <= 3 && names.includes(field.label);
  return (several ? format.list(names) : names.includes(field.label) ? "" : field.label) || own.columns.value;
}

function table(model: GrowthChartModel, words: Words<GrowthWords>): TableBody {
  const { common, own, format } = words;
  const named = model.lines.length > 1;
  const label = model.lines.some(({ name }) => name === model.field.label)
    ? own.columns.value
    : model.field.label || own.columns.value;
  const text = fieldText(model.field, format);
  return tableOf(model.all, [
    named && textColumn("series", own.columns.series, ({ series = "" }) => series),
    yearColumn("year", own.columns.year, ({ year }) => year, words),
    numberColumn("value", withUnit(label, format.unitName(model.field.unit), format), (point) => {
      const { value, decimals } = point;
      return value === null || isPublished(point)
        ? numberCell(value, (one) => text.exact(one, decimals), common.noData)
        : numberCell(format.roughly(value), (one) => common.about(text.plain(one)), "");
    }),
    statusColumn("status", common.statusColumn, statusOf, words),
  ]);
}

/**
 * The definition: with lines it draws any figures; without, columns of one series, which is all that the package's own
 * series of market sizes need.
 */
export const growthDefinition = (lines?: Lines): Chart<GrowthChartModel, typeof options, GrowthWords> => ({
  tag: "market-growth-chart",
  options,
  draws: ["quantity", "share", "rate"],
  words: {
    en,
    others: new Map([
      ["ar", () => import("./words.ar.js").then(({ ar }) => ar)],
      ["de", () => import("./words.de.js").then(({ de }) => de)],
      ["es", () => import("./words.es.js").then(({ es }) => es)],
      ["fr", () => import("./words.fr.js").then(({ fr }) => fr)],
      ["ja", () => import("./words.ja.js").then(({ ja }) => ja)],
    ]),
  },
  model: (observations, values) => modelOf(observations, values, lines),
  describe: (model, words, titles) => describe(model, words, titles, lines),
  table,
  layout(model, frame) {
    const isSingle = model.data.length === 1 && model.data.some(isPublished);
    if (!isSingle && model.variant === "columns") return layoutColumns(model, frame);
    if (!lines) throw new Error("Lines were not loaded with the growth chart: use what its `whole` gives.");
    return isSingle ? lines.layoutSingle(model, frame) : lines.layoutLines(model, frame);
  },
  heard: ({ value }) => [value],
  restingHeight: (width) => plotHeight(width) + 24,
});
