import type { Chart, ChartDocs, Description, TableBody, Titles, Words } from "../../core/chart.js";
import { count } from "../../core/options.js";
import { en, type WaffleWords } from "./words.en.js";
import {
  numberCell,
  numberColumn,
  qualifierColumn,
  statusColumn,
  statusOf,
  tableOf,
  textColumn,
  yearColumn,
} from "../kit/table.js";
import { layoutWaffle, waffleHeight } from "./layout.js";
import { waffleModel, type WaffleModel } from "./model.js";
import { groupName, waffleNotes, waffleSentence, waffleSummary } from "./text.js";

const options = { limit: count() } as const;

function describe(model: WaffleModel, words: Words<WaffleWords>, { title, subtitle }: Titles): Description {
  const { own } = words;
  const { data, fieldY } = model;
  return {
    heading: title || fieldY.label || own.columns.share,
    subheading: subtitle || words.format.line([fieldY.label || own.columns.share, "%"]),
    scale: own.square,
    summary: waffleSummary(model, words),
    details: [],
    label: own.label(data.length),
    sentences: Object.fromEntries(data.map((group) => [group.key, waffleSentence(group, words)])),
    // Each status stands in words under its figure.
    key: [],
    notes: waffleNotes(model, words),
  };
}

function table({ data, fieldX, fieldY }: WaffleModel, words: Words<WaffleWords>): TableBody {
  const { common, own, format } = words;
  const { columns } = own;
  const qualified = data.some(({ qualifier }) => qualifier !== "");
  const dated = data.some(({ year }) => year !== null);
  return tableOf(data, [
    textColumn("group", fieldX?.label || columns.group, (group) => groupName(group, words)),
    qualified && qualifierColumn("qualifier", columns.qualifier, ({ qualifier }) => qualifier, words),
    numberColumn("share", fieldY.label || columns.share, ({ value, decimals }) =>
      numberCell(value, (one) => format.percent(one, decimals), common.noData),
    ),
    dated && yearColumn("year", columns.year, ({ year }) => year, words),
    statusColumn("status", common.statusColumn, statusOf, words),
  ]);
}

/** Shares as squares out of a hundred, one grid for each group. */
export const adoptionWaffle: Chart<WaffleModel, typeof options, WaffleWords> = {
  tag: "adoption-waffle",
  options,
  draws: ["share", "rate"],
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
  model: waffleModel,
  describe,
  table,
  layout: layoutWaffle,
  heard: ({ value }) => [value],
  restingHeight: waffleHeight,
};

export const adoptionWaffleDocs: ChartDocs<typeof options> = {
  title: "Waffle",
  question: "How many in 100?",
  options: { limit: "Most groups to show; 12 without it." },
};
