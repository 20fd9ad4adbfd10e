import type { Chart, ChartDocs, Description, Table, Words } from "../core/chart.js";
import { count } from "../core/options.js";
import { waffleEn, type WaffleWords } from "../messages/adoption-waffle.js";
import { layoutWaffle, waffleHeight } from "./parts/waffle-layout.js";
import { waffleModel, type WaffleModel } from "./parts/waffle-model.js";
import { groupName, waffleDetails, waffleNotes, waffleSentence, waffleSummary } from "./parts/waffle-text.js";

const options = { limit: count() } as const;

function describe(model: WaffleModel, words: Words<WaffleWords>): Description {
  const { own } = words;
  const { data, fieldY, title, subtitle } = model;
  return {
    heading: title || fieldY.label || own.columns.share,
    subheading: subtitle || `${fieldY.label || own.columns.share}, %`,
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
  const qualified = data.some(({ qualifier }) => qualifier !== "");
  const dated = data.some(({ year }) => year !== null);
  const column = (key: string, label: string, numeric: boolean) => ({ key, label, numeric });
  return {
    caption: title || fieldY.label || own.columns.share,
    columns: [
      column("group", fieldX?.label || own.columns.group, false),
      ...(qualified ? [column("qualifier", own.columns.qualifier, false)] : []),
      column("share", fieldY.label || own.columns.share, true),
      ...(dated ? [column("year", own.columns.year, false)] : []),
      column("status", common.statusColumn, false),
    ],
    rows: data.map((group) => {
      const { value, decimals, qualifier, year, status } = group;
      const text = value === null ? common.noData : format.percent(value, decimals);
      return [
        { text: groupName(group, words), value: groupName(group, words) },
        ...(qualified ? [{ text: common.qualified(qualifier, "").trim(), value: qualifier }] : []),
        { text, value },
        ...(dated ? [{ text: year === null ? "" : format.year(year), value: year }] : []),
        { text: value === null ? "" : common.status[status], value: value === null ? "" : status },
      ];
    }),
  };
}

/** Shares as squares out of a hundred, one grid for each group. */
export const adoptionWaffle: Chart<WaffleModel, typeof options, WaffleWords> = {
  tag: "adoption-waffle",
  options,
  english: waffleEn,
  model: waffleModel,
  describe,
  table,
  layout: layoutWaffle,
  restingHeight: waffleHeight,
};

export const adoptionWaffleDocs: ChartDocs<typeof options> = {
  title: "Waffle",
  question: "How many in 100?",
  options: { limit: "Most groups to show; 12 without it." },
};
