import type { Chart, ChartDocs, Description, KeyItem, Table, TableCell, Words } from "../core/chart.js";
import { choice, count } from "../core/options.js";
import { dumbbellEn, type DumbbellWords } from "../messages/growth-dumbbell.js";
import { dumbbellHeight, layoutDumbbell } from "./parts/dumbbell-layout.js";
import { dumbbellModel, type DumbbellModel } from "./parts/dumbbell-model.js";
import { dumbbellDetails, dumbbellNotes, dumbbellSentence, dumbbellSummary } from "./parts/dumbbell-text.js";
import { fieldText } from "./parts/field-text.js";
import { commonSpan, multipleText, statusYears } from "./parts/span-text.js";
import type { Span } from "./parts/spans.js";
import { swatch } from "./parts/status.js";

const options = {
  measure: choice(["multiple", "size"], "multiple"),
  sort: choice(["value", "name", "none"], "value"),
  limit: count(),
} as const;

type W = Words<DumbbellWords>;

function describe(model: DumbbellModel, words: W): Description {
  const { own, format } = words;
  const span = commonSpan(model, format);
  const generated = [format.unitName(model.field.unit) || model.field.label, span].filter(Boolean).join(", ");
  return {
    heading: model.title || own.heading(span),
    subheading: model.subtitle || generated,
    scale: model.scale === "log" ? own.logScale : "",
    summary: dumbbellSummary(model, words),
    details: dumbbellDetails(model, words),
    label: own.label(model.data.length),
    sentences: Object.fromEntries(model.data.map((row) => [row.key, dumbbellSentence(row, model, words)])),
    key: statusKeys(model, words),
    notes: dumbbellNotes(model, words),
  };
}

function statusKeys(model: DumbbellModel, { own, format }: W): KeyItem[] {
  return statusYears(model.data, model).map(([status, years]) => ({
    marks: swatch(status, status === "modelled" ? "line" : "dot", "cat-1"),
    text: own.keyStatus(
      status,
      years.map((year) => format.year(year)),
    ),
  }));
}

function table(model: DumbbellModel, { common, own, format }: W): Table {
  const { field, labels, data } = model;
  const unit = format.unitName(field.unit);
  const withUnit = (label: string): string => (unit && !label.includes(unit) ? `${label} (${unit})` : label);
  const text = fieldText(field, format);
  const column = (key: string, label: string, numeric: boolean) => ({ key, label, numeric });
  const cell = (value: number | null, write: (value: number) => string): TableCell =>
    value === null ? { text: common.noData, value: null } : { text: write(value), value };
  const side = (span: Span, key: "start" | "end"): TableCell[] => {
    const { year, value, decimals, status } = span[key];
    const known = value !== null;
    return [
      { text: year === null ? "" : format.year(year), value: year },
      cell(value, (one) => text.plain(one, decimals)),
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
      column("multiple", own.growth, true),
      column("rate", own.columns.rate, true),
    ],
    rows: data.map((span) => [
      { text: span.name, value: span.name },
      ...side(span, "start"),
      ...side(span, "end"),
      { text: span.multiple === null ? "" : multipleText(span.multiple, format), value: significant(span.multiple) },
      { text: span.rate ? format.percent(span.rate.rate) : "", value: significant(span.rate?.rate ?? null) },
    ]),
  };
}

/** What is calculated from figures of three or four digits is not written with sixteen. */
const significant = (value: number | null): number | null => value && Number(value.toPrecision(6));

/** Start and end of each thing on one line: who grows most. */
export const growthDumbbell: Chart<DumbbellModel, typeof options, DumbbellWords> = {
  tag: "growth-dumbbell",
  options,
  english: dumbbellEn,
  model: dumbbellModel,
  describe,
  table,
  layout: layoutDumbbell,
  restingHeight: dumbbellHeight,
};

export const growthDumbbellDocs: ChartDocs<typeof options> = {
  title: "Dumbbell",
  question: "Who grows most?",
  options: {
    measure: "What length stands for: how many times larger (log scale), or how much (linear scale from zero).",
    sort: "Largest multiple or last size first, by name, or as in the data.",
    limit: "Most rows to show; 40 without it.",
  },
};
