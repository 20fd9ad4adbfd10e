import type { Chart, Description, Table, Words } from "../../core/chart.js";
import type { CommonValues } from "../../core/common-options.js";
import { STATUSES } from "../../core/dataset.js";
import type { Observations } from "../../core/observation.js";
import { choice, flag, type OptionValues } from "../../core/options.js";
import type { Steps } from "../../core/steps.js";
import { en, type GrowthWords } from "./words.en.js";
import { layoutColumns } from "./columns.js";
import { explainRates, growthDetails, growthNotes, growthSummary, sentence } from "./text.js";
import { annotationKey, annotationsWithin } from "./annotations.js";
import { growthModel, isPublished, type GrowthChartModel } from "./model.js";
import { plotHeight } from "../kit/axis.js";
import { statusKey } from "../kit/status.js";
import {
  numberCell,
  numberColumn,
  statusCell,
  tableOf,
  textCell,
  textColumn,
  withUnit,
  yearCell,
} from "../kit/table.js";
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
    title: dataset.title,
    subtitle: dataset.subtitle ?? "",
    remarks: dataset.notes,
    variant: many && values.variant === "columns" ? "line" : values.variant,
    scale,
    scaleRefused,
    annotations:
      values.annotations === "on" ? annotationsWithin(dataset.annotations, base.firstYear, base.lastYear) : [],
    highlight: values.highlight,
  };
  return lines ? { ...model, ...lines.drawnOf(model) } : model;
}

function describe(model: GrowthChartModel, words: Words<GrowthWords>, lines: Lines | undefined): Description {
  const { common, own, format } = words;
  const shape = model.variant === "columns" ? "area" : "line";
  const span = model.data.length > 0 ? format.span(model.firstYear, model.lastYear) : "";
  const unit = labelUnit(model.field.unit, format);
  const label = unit || model.lines.length > 1 ? "" : model.field.label;
  const scaleName = { linear: "", log: own.scaleLog, index: own.scaleIndex(format.year(model.firstYear)) }[model.scale];
  return {
    heading: headingOf(model, words),
    subheading: model.subtitle || common.measure({ label, unit, years: span }),
    scale: scaleName,
    summary: growthSummary(model, words, lines?.severalSummary),
    details: growthDetails(model, words),
    label: own.label(model.variant === "columns" ? "columns" : "line", model.all.length),
    sentences: Object.fromEntries(model.data.map((point) => [point.key, sentence(model, point, words)])),
    key: [
      ...STATUSES.filter((status) => model.all.some((point) => point.status === status && point.value !== null)).map(
        (status) => statusKey(status, shape, common),
      ),
      ...model.annotations.map(annotationKey),
    ],
    explanation: explainRates(model, words),
    notes: [...growthNotes(model, words), ...(lines?.manyNotes(model, words) ?? []), ...model.remarks],
  };
}

/** The dataset's title; without it the measure, or what the measures of a wide table are. */
function headingOf({ title, field, series }: GrowthChartModel, { own, format }: Words<GrowthWords>): string {
  const names = series.map(({ name }) => name);
  const several = names.length > 1 && names.length <= 3 && names.includes(field.label);
  return title || (several ? format.list(names) : names.includes(field.label) ? own.value : field.label) || own.value;
}

function table(model: GrowthChartModel, words: Words<GrowthWords>): Table {
  const { common, own, format } = words;
  const named = model.lines.length > 1;
  const label = model.lines.some(({ name }) => name === model.field.label) ? own.value : model.field.label || own.value;
  return tableOf(
    headingOf(model, words),
    [
      ...(named ? [textColumn("series", own.series)] : []),
      textColumn("year", own.year),
      numberColumn("value", withUnit(label, format.unitName(model.field.unit), format)),
      textColumn("status", common.statusColumn),
    ],
    model.all,
    (point) => {
      const { value, status, year } = point;
      const modelled = value !== null && !isPublished(point);
      const write = (one: number): string =>
        modelled ? common.about(format.number(one)) : format.number(one, point.decimals);
      return [
        ...(named ? [textCell(point.series ?? "")] : []),
        yearCell(year, format),
        numberCell(modelled ? format.roughly(value) : value, write, common.noData),
        statusCell(value === null ? null : status, common),
      ];
    },
  );
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
  describe: (model, words) => describe(model, words, lines),
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
