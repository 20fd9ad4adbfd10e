import type { Chart, ChartDocs, Description, TableBody, Titles, Words } from "../../core/chart.js";
import { choice, count, text } from "../../core/options.js";
import { en, type RankingWords } from "./words.en.js";
import { fieldText } from "../kit/field-text.js";
import { layoutRanking, rankingHeight } from "./layout.js";
import { rankingModel, type RankingModel } from "./model.js";
import {
  rankingDetails,
  rankingNotes,
  rankingSubheading,
  rankingSummary,
  rankNameOf,
  rankSentence,
  rankText,
} from "./text.js";
import { statusKeysIfMixed } from "../kit/status.js";
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

const options = {
  year: text,
  limit: count(),
  sort: choice(["value", "name", "none"], "value"),
} as const;

type W = Words<RankingWords>;

function describe(model: RankingModel, words: W, titles: Titles): Description {
  const { own } = words;
  const { data, field } = model;
  return {
    heading: titles.title || field.label || own.columns.rank,
    subheading: rankingSubheading(model, words, titles) || own.columns.value,
    summary: rankingSummary(model, words),
    details: rankingDetails(model, words),
    label: own.label(data.length),
    sentences: Object.fromEntries(data.map((row) => [row.key, rankSentence(row, model, words)])),
    key: statusKeysIfMixed(data, "area", words.common),
    notes: rankingNotes(model, words),
  };
}

function table(model: RankingModel, words: W): TableBody {
  const { common, own, format } = words;
  const { field, nameLabel, data } = model;
  const { columns } = own;
  const write = fieldText(field, format);
  const qualified = data.some(({ qualifier }) => qualifier !== "");
  const dated = data.some(({ year }) => year !== null);
  const measured = withUnit(field.label || columns.value, format.unitName(field.unit), format);
  return tableOf(data, [
    textColumn("name", nameLabel || columns.name, (row) => rankNameOf(row, words)),
    numberColumn("rank", columns.rank, ({ rank }) => numberCell(rank, (one) => rankText(one, words), "")),
    numberColumn("value", measured, ({ value, decimals }) =>
      numberCell(value, (one) => write.exact(one, decimals), common.noData),
    ),
    qualified && textColumn("qualifier", columns.qualifier, ({ qualifier }) => qualifier),
    dated && yearColumn("year", columns.year, ({ year }) => year, words),
    statusColumn("status", common.statusColumn, statusOf, words),
  ]);
}

/** Bars from zero in order of their size, with ranks: which is biggest. */
export const marketRanking: Chart<RankingModel, typeof options, RankingWords> = {
  tag: "market-ranking",
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
  model: rankingModel,
  describe,
  table,
  layout: layoutRanking,
  heard: ({ value }) => [value],
  restingHeight: rankingHeight,
};

export const marketRankingDocs: ChartDocs<typeof options> = {
  title: "Ordered bars",
  question: "Which is biggest?",
  options: {
    year: "Which value of each row counts: “start”, “end” (without it), or that of a year, such as 2032.",
    limit: "Most rows to show; 40 without it.",
    sort: "Largest first, by name, or as in the data; ranks stay those of the values.",
  },
};
