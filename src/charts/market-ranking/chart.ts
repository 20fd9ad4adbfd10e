import type { Chart, ChartDocs, Description, KeyItem, Table, Words } from "../../core/chart.js";
import { STATUSES } from "../../core/dataset.js";
import { choice, count, text } from "../../core/options.js";
import { en, type RankingWords } from "./words.en.js";
import { fieldText } from "../kit/field-text.js";
import { layoutRanking, rankingHeight } from "./layout.js";
import { rankingModel, type RankingModel } from "./model.js";
import { rankingDetails, rankingNotes, rankingSubheading, rankingSummary, rankNameOf, rankSentence } from "./text.js";
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

const options = {
  year: text,
  limit: count(),
  sort: choice(["value", "name", "none"], "value"),
} as const;

type W = Words<RankingWords>;

function describe(model: RankingModel, words: W): Description {
  const { own } = words;
  const { data, title, field } = model;
  return {
    heading: title || field.label || own.heading,
    subheading: rankingSubheading(model, words) || own.columns.value,
    summary: rankingSummary(model, words),
    details: rankingDetails(model, words),
    label: own.label(data.length),
    sentences: Object.fromEntries(data.map((row) => [row.key, rankSentence(row, model, words)])),
    key: keyOf(model, words),
    notes: rankingNotes(model, words),
  };
}

/** Where everything is reported, there is nothing to tell apart. */
function keyOf({ data }: RankingModel, { common }: W): KeyItem[] {
  const there = STATUSES.filter((status) => data.some((row) => row.value !== null && row.status === status));
  if (there.length === 1 && there[0] === "reported") return [];
  return there.map((status) => statusKey(status, "area", common));
}

function table(model: RankingModel, words: W): Table {
  const { common, own, format } = words;
  const { field, nameLabel, data, title } = model;
  const { columns } = own;
  const write = fieldText(field, format);
  const qualified = data.some(({ qualifier }) => qualifier !== "");
  const dated = data.some(({ year }) => year !== null);
  return tableOf(
    title || field.label || own.heading,
    [
      textColumn("name", nameLabel || columns.name),
      numberColumn("rank", columns.rank),
      numberColumn("value", withUnit(field.label || columns.value, format.unitName(field.unit), format)),
      ...(qualified ? [textColumn("qualifier", columns.qualifier)] : []),
      ...(dated ? [textColumn("year", columns.year)] : []),
      textColumn("status", common.statusColumn),
    ],
    data,
    (row) => {
      const { rank, shared, qualifier, year, status, value, decimals } = row;
      return [
        textCell(rankNameOf(row, words)),
        numberCell(rank, (one) => own.rank(one, shared), ""),
        numberCell(value, (one) => write.plain(one, decimals), common.noData),
        ...(qualified ? [textCell(qualifier)] : []),
        ...(dated ? [yearCell(year, format)] : []),
        statusCell(value === null ? null : status, common),
      ];
    },
  );
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
