import type { Chart, ChartDocs, Description, Table, TableCell, Words } from "../core/chart.js";
import { STATUSES } from "../core/dataset.js";
import { choice } from "../core/options.js";
import { scatterEn, type ScatterWords } from "../messages/size-growth-scatter.js";
import { fieldText } from "./parts/field-text.js";
import { layoutScatter, scatterHeight } from "./parts/scatter-layout.js";
import { scatterModel, type ScatterModel } from "./parts/scatter-model.js";
import { rateText, scatterDetails, scatterNotes, scatterSentence, scatterSummary } from "./parts/scatter-text.js";
import { commonSpan } from "./parts/span-text.js";
import type { Span } from "./parts/spans.js";
import { statusKey } from "./parts/status.js";

const options = {
  year: choice(["start", "end"], "start"),
  scale: choice(["log", "linear"], "log"),
} as const;

type W = Words<ScatterWords>;

function describe(model: ScatterModel, words: W): Description {
  const { common, own, format } = words;
  const { data, field } = model;
  const span = commonSpan(model, format);
  const generated = [format.unitName(field.unit) || field.label, span].filter(Boolean).join(", ");
  return {
    heading: model.title || own.heading(span),
    subheading: model.subtitle || generated,
    scale: model.scale === "log" && data.length > 1 ? own.logScale : "",
    summary: scatterSummary(model, words),
    details: scatterDetails(model, words),
    label: own.label(data.length),
    sentences: Object.fromEntries(data.map((bubble) => [bubble.key, scatterSentence(bubble, model, words)])),
    key: STATUSES.filter((status) => data.some((bubble) => bubble.status === status)).map((status) =>
      statusKey(status, "dot", common),
    ),
    notes: scatterNotes(model, words),
  };
}

/** Every row, drawn or not. */
function table(model: ScatterModel, { common, own, format }: W): Table {
  const { field, labels, all } = model;
  const unit = format.unitName(field.unit);
  const withUnit = (label: string): string => (unit && !label.includes(unit) ? `${label} (${unit})` : label);
  const text = fieldText(field, format);
  const column = (key: string, label: string, numeric: boolean) => ({ key, label, numeric });
  const side = (span: Span, key: "start" | "end"): TableCell[] => {
    const { year, value, decimals, status } = span[key];
    const known = value !== null;
    return [
      { text: year === null ? "" : format.year(year), value: year },
      { text: known ? text.plain(value, decimals) : common.noData, value },
      { text: known ? common.status[status] : "", value: known ? status : "" },
    ];
  };
  return {
    caption: model.title || own.heading(commonSpan(model, format)),
    columns: [
      column("name", labels.name || own.columns.name, false),
      column("startYear", own.columns.startYear, false),
      column("start", withUnit(labels.start || own.start), true),
      column("startStatus", own.columns.startStatus, false),
      column("endYear", own.columns.endYear, false),
      column("end", withUnit(labels.end || own.end), true),
      column("endStatus", own.columns.endStatus, false),
      column("rate", own.growth, true),
    ],
    rows: all.map((span) => [
      { text: span.name, value: span.name },
      ...side(span, "start"),
      ...side(span, "end"),
      {
        text: span.rate ? rateText(span.rate.rate, format) : common.noDataShort,
        value: span.rate && Number(span.rate.rate.toPrecision(6)),
      },
    ]),
  };
}

/** Size to the right, growth upwards: which are big, which are fast, which are both. */
export const sizeGrowthScatter: Chart<ScatterModel, typeof options, ScatterWords> = {
  tag: "size-growth-scatter",
  options,
  english: scatterEn,
  model: scatterModel,
  describe,
  table,
  layout: layoutScatter,
  restingHeight: scatterHeight,
};

export const sizeGrowthDocs: ChartDocs<typeof options> = {
  title: "Scatter",
  question: "Big and fast?",
  options: {
    year: "Which size is shown: the first (start) or the last (end).",
    scale: "Axis of sizes. On a log scale equal lengths are equal multiples, so that small and large ones fit.",
  },
};
