import type { Chart, ChartDocs, Description, Table, Words } from "../../core/chart.js";
import { count } from "../../core/options.js";
import { en, type WaffleWords } from "./words.en.js";
import { numberCell, numberColumn, statusCell, tableOf, textCell, textColumn, yearCell } from "../kit/table.js";
import { layoutWaffle, waffleHeight } from "./layout.js";
import { waffleModel, type WaffleModel } from "./model.js";
import { groupName, waffleDetails, waffleNotes, waffleSentence, waffleSummary } from "./text.js";

const options = { limit: count() } as const;

function describe(model: WaffleModel, words: Words<WaffleWords>): Description {
  const { own } = words;
  const { data, fieldY, title, subtitle } = model;
  return {
    heading: title || fieldY.label || own.columns.share,
    subheading: subtitle || words.format.line([fieldY.label || own.columns.share, "%"]),
    scale: own.square,
    summary: waffleSummary(model, words),
    details: waffleDetails(model, words),
    label: own.label(data.length),
    sentences: Object.fromEntries(data.map((group) => [group.key, waffleSentence(group, words)])),
    // Each status stands in words under its figure.
    key: [],
    notes: waffleNotes(model, words),
  };
}

function table({ data, fieldX, fieldY, title }: WaffleModel, words: Words<WaffleWords>): Table {
  const { common, own, format } = words;
  const { columns } = own;
  const qualified = data.some(({ qualifier }) => qualifier !== "");
  const dated = data.some(({ year }) => year !== null);
  return tableOf(
    title || fieldY.label || columns.share,
    [
      textColumn("group", fieldX?.label || columns.group),
      ...(qualified ? [textColumn("qualifier", columns.qualifier)] : []),
      numberColumn("share", fieldY.label || columns.share),
      ...(dated ? [textColumn("year", columns.year)] : []),
      textColumn("status", common.statusColumn),
    ],
    data,
    (group) => {
      const { value, decimals, qualifier, year, status } = group;
      return [
        textCell(groupName(group, words)),
        ...(qualified ? [{ text: common.qualified(qualifier, "").trim(), value: qualifier }] : []),
        numberCell(value, (one) => format.percent(one, decimals), common.noData),
        ...(dated ? [yearCell(year, format)] : []),
        statusCell(value === null ? null : status, common),
      ];
    },
  );
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
