import type { Chart, ChartDocs, Description, KeyItem, TableBody, Titles, Words } from "../../core/chart.js";
import { choice, count } from "../../core/options.js";
import { en, type DumbbellWords } from "./words.en.js";
import { dumbbellHeight, layoutDumbbell } from "./layout.js";
import { dumbbellModel, type DumbbellModel } from "./model.js";
import { dumbbellDetails, dumbbellNotes, dumbbellSentence, dumbbellSummary } from "./text.js";
import { commonSpan, statusYears } from "../kit/span-text.js";
import { spanColumns } from "../kit/span-table.js";
import { swatch } from "../kit/status.js";
import { calculatedCell, numberColumn, tableOf } from "../kit/table.js";
import { labelUnit } from "../kit/label-unit.js";

const options = {
  measure: choice(["multiple", "size"], "multiple"),
  sort: choice(["value", "name", "none"], "value"),
  limit: count(),
} as const;

type W = Words<DumbbellWords>;

function describe(model: DumbbellModel, words: W, { title, subtitle }: Titles): Description {
  const { common, own, format } = words;
  const span = commonSpan(model, format);
  const unit = labelUnit(model.field.unit, format);
  const measure = { label: unit ? "" : model.field.label, unit, years: span };
  return {
    heading: title || own.heading(span),
    subheading: subtitle || common.measure(measure),
    scale: model.scale === "log" ? own.logScale : "",
    summary: dumbbellSummary(model, words),
    details: dumbbellDetails(model, words),
    label: own.label(model.data.length),
    sentences: Object.fromEntries(model.data.map((row) => [row.key, dumbbellSentence(row, model, words)])),
    key: statusKeys(model, words),
    notes: dumbbellNotes(model, words),
  };
}

function statusKeys(model: DumbbellModel, { common, format }: W): KeyItem[] {
  return statusYears(model.data, model).map(([status, years]) => ({
    marks: swatch(status, status === "modelled" ? "line" : "dot", "cat-1"),
    text: format.line([common.statusKey[status], format.list(years.map((year) => format.span(year, year)))]),
  }));
}

function table(model: DumbbellModel, words: W): TableBody {
  const { own, format } = words;
  return tableOf(model.data, [
    ...spanColumns(model, words),
    numberColumn("multiple", own.columns.growth, ({ multiple }) =>
      calculatedCell(multiple, (one) => format.multiple(one), ""),
    ),
    numberColumn("rate", own.columns.rate, ({ rate }) =>
      calculatedCell(rate && rate.rate, (one) => format.percent(one), ""),
    ),
  ]);
}

/** Start and end of each thing on one line: who grows most. */
export const growthDumbbell: Chart<DumbbellModel, typeof options, DumbbellWords> = {
  tag: "growth-dumbbell",
  options,
  draws: ["quantity", "share"],
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
  model: dumbbellModel,
  describe,
  table,
  layout: layoutDumbbell,
  heard: ({ start, end }) => [start.value, end.value],
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
