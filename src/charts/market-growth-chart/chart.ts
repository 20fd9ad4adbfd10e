import type { Chart, ChartDocs, Description, Table, Words } from "../../core/chart.js";
import type { CommonValues } from "../../core/common-options.js";
import { STATUSES, type Dataset } from "../../core/dataset.js";
import { choice, flag, type OptionValues } from "../../core/options.js";
import type { Steps } from "../../core/steps.js";
import { growthEn, type GrowthWords } from "./words.en.js";
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

type Rare = typeof import("./rare.js");

/** Lines and the single value are loaded when a chart needs them: most growth charts are columns. */
let rare: Rare | undefined;

/** For those who cannot wait: brings the rare layouts along. */
export function withRare(module: Rare): void {
  rare = module;
}

const options = {
  variant: choice(["columns", "line", "area"], "columns"),
  scale: choice(["linear", "log", "index"], "linear"),
  noModelled: flag,
  noRate: flag,
  annotations: choice(["on", "off"], "on"),
} as const;

type Values = OptionValues<typeof options> & CommonValues;

/** More years than this are a line, not columns. */
const MOST_COLUMNS = 40;

function* model(dataset: Dataset, values: Values): Steps<GrowthChartModel> {
  const base = yield* growthModel(dataset, values, !values.noModelled);
  const scaleRefused = values.scale !== "linear" && base.all.some(({ value }) => value !== null && value <= 0);
  const scale = scaleRefused ? "linear" : values.scale;
  const many =
    base.lines.length > 1 || base.lastYear - base.firstYear >= MOST_COLUMNS * base.step || scale !== "linear";
  const series = values.noRate ? base.series.map((line) => ({ ...line, growth: null })) : base.series;
  return whatIsDrawn({
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
  });
}

/** Of very many series and points those that are drawn and reached; all until the rare part is there. */
const whatIsDrawn = (model: GrowthChartModel): GrowthChartModel =>
  rare ? { ...model, ...rare.drawnOf(model) } : model;

function describe(model: GrowthChartModel, words: Words<GrowthWords>): Description {
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
    summary: growthSummary(model, words, rare?.severalSummary),
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
    notes: [...growthNotes(model, words), ...(rare?.manyNotes(model, words) ?? []), ...model.remarks],
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

function rareLayout({ variant, data }: GrowthChartModel): "layoutLines" | "layoutSingle" | undefined {
  if (data.length === 1 && data.some(isPublished)) return "layoutSingle";
  return variant === "columns" ? undefined : "layoutLines";
}

/** Market growth over years: columns, a line or an area; reported, projected and modelled told apart. */
export const marketGrowthChart: Chart<GrowthChartModel, typeof options, GrowthWords> = {
  tag: "market-growth-chart",
  options,
  english: growthEn,
  model,
  whole({ given, bundled }) {
    const usual = bundled && given["variant"] === "columns" && given["scale"] === "linear";
    if (rare || usual) return undefined;
    return import("./rare.js").then((module) => {
      withRare(module);
      return marketGrowthChart;
    });
  },
  prepare(model) {
    if (rare || !rareLayout(model)) return undefined;
    return import("./rare.js").then((module) => {
      rare = module;
      return whatIsDrawn(model);
    });
  },
  describe,
  table,
  layout(model, frame) {
    const layout = rareLayout(model);
    return layout && rare ? rare[layout](model, frame) : layoutColumns(model, frame);
  },
  heard: ({ value }) => [value],
  restingHeight: (width) => plotHeight(width) + 24,
};

export const marketGrowthChartDocs: ChartDocs<typeof options> = {
  title: "Growth columns or line",
  question: "How big, when, and how sure?",
  options: {
    variant: "How the values are drawn; several series are always lines.",
    scale: "Value axis. Log and index are drawn as lines: columns need a zero.",
    noModelled: "Leaves out the values between two published years.",
    noRate: "Leaves out the growth rate and what is said about it.",
    annotations: "Dated events of the dataset.",
  },
};
