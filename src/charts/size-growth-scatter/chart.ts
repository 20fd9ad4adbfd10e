import type { Chart, ChartDocs, Description, Table, Words } from "../../core/chart.js";
import { STATUSES } from "../../core/dataset.js";
import { choice } from "../../core/options.js";
import { en, type ScatterWords } from "./words.en.js";
import { fieldText } from "../kit/field-text.js";
import { layoutScatter, scatterHeight } from "./layout.js";
import { scatterModel, type ScatterModel } from "./model.js";
import { rateText, scatterDetails, scatterNotes, scatterSentence, scatterSummary } from "./text.js";
import { commonSpan } from "../kit/span-text.js";
import { spanCells, spanColumns } from "../kit/span-table.js";
import { statusKey } from "../kit/status.js";
import { numberColumn, significant, tableOf } from "../kit/table.js";
import { labelUnit } from "../kit/label-unit.js";

const options = {
  year: choice(["start", "end"], "start"),
  scale: choice(["log", "linear"], "log"),
} as const;

type W = Words<ScatterWords>;

function describe(model: ScatterModel, words: W): Description {
  const { common, own, format } = words;
  const { data, field } = model;
  const span = commonSpan(model, format);
  const unit = labelUnit(field.unit, format);
  const measure = { label: unit ? "" : field.label, unit, years: span };
  return {
    heading: model.title || own.heading(span),
    subheading: model.subtitle || common.measure(measure),
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
function table(model: ScatterModel, words: W): Table {
  const { common, own, format } = words;
  const text = fieldText(model.field, format);
  return tableOf(
    model.title || own.heading(commonSpan(model, format)),
    [...spanColumns(model, words), numberColumn("rate", own.growth)],
    model.all,
    (span) => [
      ...spanCells(span, text, words),
      {
        text: span.rate ? rateText(span.rate.rate, format) : common.noDataShort,
        value: significant(span.rate?.rate ?? null),
      },
    ],
  );
}

/** Size to the right, growth upwards: which are big, which are fast, which are both. */
export const sizeGrowthScatter: Chart<ScatterModel, typeof options, ScatterWords> = {
  tag: "size-growth-scatter",
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
  model: scatterModel,
  describe,
  table,
  layout: layoutScatter,
  heard: ({ rate }) => [rate.rate],
  restingHeight: scatterHeight,
};

export const sizeGrowthScatterDocs: ChartDocs<typeof options> = {
  title: "Scatter",
  question: "Big and fast?",
  options: {
    year: "Which size is shown: the first (start) or the last (end).",
    scale: "Axis of sizes. On a log scale equal lengths are equal multiples, so that small and large ones fit.",
  },
};
