import type { Chart, ChartDocs, Description, KeyItem, Table, TableCell, Words } from "../core/chart.js";
import { choice } from "../core/options.js";
import { ratesEn, type RatesWords } from "../messages/cagr-comparison.js";
import { layoutRates, ratesHeight, tickMark } from "./parts/rates-layout.js";
import { isMatch, ratesModel, type RateRow, type RatesModel } from "./parts/rates-model.js";
import {
  calculatedText,
  explainGaps,
  gapText,
  nameOf,
  ratesDetails,
  rateSentence,
  ratesSummary,
  statedText,
} from "./parts/rates-text.js";
import { commonSpan } from "./parts/span-text.js";

const options = { sort: choice(["gap", "rate", "name"], "gap") } as const;

type W = Words<RatesWords>;

function describe(model: RatesModel, words: W): Description {
  const { own, format } = words;
  const { data, all } = model;
  return {
    heading: model.title || own.heading,
    // Not that of the dataset, which names the measure of its values and not that of their growth.
    subheading: own.subheading(commonSpan(model, format)),
    summary: ratesSummary(model, words),
    details: ratesDetails(model, words),
    label: own.label(data.length),
    sentences: Object.fromEntries(data.map((row) => [row.key, rateSentence(row, model, words)])),
    key: keyOf(model, own),
    explanation: explainGaps(model, words),
    notes: [...(all > data.length ? [own.leftOut({ shown: data.length, all })] : []), ...model.remarks],
  };
}

/** Calculated and stated are not statuses: form and colour tell them apart, and no figure here is a published size. */
function keyOf({ data }: RatesModel, own: RatesWords): KeyItem[] {
  const calculated: KeyItem = {
    marks: [{ kind: "circle", cx: 7, cy: 7, r: 6, fill: "cat-1" }],
    text: own.keyCalculated,
  };
  const stated: KeyItem = { marks: [tickMark(7, 7)], text: own.keyStated };
  return [...(data.some(({ rate }) => rate) ? [calculated] : []), ...(data.some((row) => row.stated) ? [stated] : [])];
}

function table(model: RatesModel, words: W): Table {
  const { common, own, format } = words;
  const column = (key: string, label: string, numeric: boolean) => ({ key, label, numeric });
  return {
    caption: model.title || own.heading,
    columns: [
      column("name", model.labels.name || own.columns.name, false),
      column("calculated", own.columns.calculated, true),
      column("stated", own.columns.stated, true),
      column("gap", own.columns.gap, true),
      column("withinRounding", own.columns.within, false),
      column("period", own.columns.period, false),
      column("endStatus", own.columns.endStatus, false),
    ],
    rows: model.data.map((row): TableCell[] => {
      const { rate, stated, comparison, start, end, status } = row;
      const period = commonSpan({ startYear: start.year, endYear: end.year }, format);
      const within = comparison ? (isMatch(row) ? own.yes : own.no) : "";
      const known = end.value !== null;
      return [
        { text: nameOf(row, words), value: nameOf(row, words) },
        { text: calculatedText(row, format) || own.noRate, value: rate && percentage(rate.rate, 6) },
        { text: statedText(row, format) || own.notStated, value: stated && percentage(stated.value, 12) },
        { text: comparison ? (isMatch(row) ? own.matches : gapText(row, format)) : "", value: gapValue(row) },
        { text: within, value: within },
        { text: period, value: period },
        { text: known ? common.status[status] : "", value: known ? status : "" },
      ];
    }),
  };
}

/** A fraction as a percentage, without the digits that its figures do not carry. */
const percentage = (fraction: number, digits: number): number => Number((fraction * 100).toPrecision(digits));

const gapValue = ({ comparison }: RateRow): number | null => comparison && Number((comparison.gap * 100).toFixed(3));

/** The rate that published values give beside the rate that is stated: whether it fits. */
export const cagrComparison: Chart<RatesModel, typeof options, RatesWords> = {
  tag: "cagr-comparison",
  options,
  english: ratesEn,
  model: ratesModel,
  describe,
  table,
  layout: layoutRates,
  restingHeight: ratesHeight,
};

export const cagrComparisonDocs: ChartDocs<typeof options> = {
  title: "Lollipop with reference ticks",
  question: "Does the stated rate fit the figures?",
  options: { sort: "Largest gap first and what matches last, highest calculated rate first, or by name." },
};
