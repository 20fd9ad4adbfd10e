import type { Chart, ChartDocs, Description, TableBody, Titles, Words } from "../../core/chart.js";
import { choice } from "../../core/options.js";
import { en, type ScatterWords } from "./words.en.js";
import { layoutScatter, scatterHeight } from "./layout.js";
import { scatterModel, type ScatterModel } from "./model.js";
import { scatterDetails, scatterNotes, scatterSentence, scatterSummary } from "./text.js";
import { commonSpan } from "../kit/span-text.js";
import { spanColumns } from "../kit/span-table.js";
import { statusKeys } from "../kit/status.js";
import { calculatedCell, numberColumn, tableOf } from "../kit/table.js";
import { labelUnit } from "../kit/label-unit.js";

const options = {
  year: choice(["start", "end"], "start"),
  scale: choice(["log", "linear"], "log"),
} as const;

type W = Words<ScatterWords>;

function describe(model: ScatterModel, words: W, { title, subtitle }: Titles): Description {
  const { common, own, format } = words;
  const { data, field } = model;
  const span = commonSpan(model, format);
  const unit = labelUnit(field.unit, format);
  const measure = { label: unit ? "" : field.label, unit, years: span };
  return {
    heading: title || own.heading,
    subheading: subtitle || common.measure(measure),
    scale: model.scale === "log" && data.length > 1 ? own.logScale : "",
    summary: scatterSummary(model, words),
    details: scatterDetails(model, words),
    label: own.label(data.length),
    sentences: Object.fromEntries(data.map((bubble) => [bubble.key, scatterSentence(bubble, model, words)])),
    key: statusKeys(
      data.map(({ status }) => ({ status })),
      "dot",
      common,
    ),
    notes: scatterNotes(model, words),
  };
}

/** Every row, drawn or not. */
function table(model: ScatterModel, words: W): TableBody {
  const { common, own, format } = words;
  const { columns } = own;
  return tableOf(model.all, [
    ...spanColumns(model, { ...words, own: { ...columns, columns } }),
    numberColumn("rate", columns.growth, ({ rate }) =>
      calculatedCell(rate && rate.rate, (one) => format.percent(one), common.noDataShort),
    ),
  ]);
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
