import type { Chart, ChartDocs, Description, KeyItem, Table, Words } from "../../core/chart.js";
import { choice } from "../../core/options.js";
import { en, type RatesWords } from "./words.en.js";
import { layoutRates, ratesHeight, tickMark } from "./layout.js";
import { isMatch, ratesModel, type RateRow, type RatesModel } from "./model.js";
import {
  calculatedText,
  explainGaps,
  gapText,
  nameOf,
  otherYearsNotes,
  ratesDetails,
  rateSentence,
  ratesSummary,
  statedText,
} from "./text.js";
import { commonSpan } from "../kit/span-text.js";
import { numberColumn, statusCell, tableOf, textCell, textColumn } from "../kit/table.js";
import { sumsNote } from "../kit/sums.js";

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
    notes: [
      ...(all > data.length ? [own.leftOut({ shown: data.length, all })] : []),
      ...otherYearsNotes(model, words),
      ...sumsNote(model, words),
      ...model.remarks,
    ],
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
  const { columns } = own;
  return tableOf(
    model.title || own.heading,
    [
      textColumn("name", model.labels.name || columns.name),
      numberColumn("calculated", columns.calculated),
      numberColumn("stated", columns.stated),
      numberColumn("gap", columns.gap),
      textColumn("withinRounding", columns.within),
      textColumn("period", columns.period),
      textColumn("endStatus", columns.endStatus),
    ],
    model.data,
    (row) => {
      const { rate, stated, comparison, start, end, status } = row;
      return [
        textCell(nameOf(row, words)),
        { text: calculatedText(row, format) || own.noRate, value: rate && percentage(rate.rate, 6) },
        { text: statedText(row, format) || own.notStated, value: stated && percentage(stated.value, 12) },
        { text: comparison ? (isMatch(row) ? own.matches : gapText(row, format)) : "", value: gapValue(row) },
        textCell(comparison ? (isMatch(row) ? own.yes : own.no) : ""),
        textCell(commonSpan({ startYear: start.year, endYear: end.year }, format)),
        statusCell(end.value === null ? null : status, common),
      ];
    },
  );
}

/** A fraction as a percentage, without the digits that its figures do not carry. */
const percentage = (fraction: number, digits: number): number => Number((fraction * 100).toPrecision(digits));

const gapValue = ({ comparison }: RateRow): number | null => comparison && Number((comparison.gap * 100).toFixed(3));

/** The rate that published values give beside the rate that is stated: whether it fits. */
export const cagrComparison: Chart<RatesModel, typeof options, RatesWords> = {
  tag: "cagr-comparison",
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
  model: ratesModel,
  describe,
  table,
  layout: layoutRates,
  heard: ({ rate, stated }) => [rate?.rate ?? null, stated?.value ?? null],
  restingHeight: ratesHeight,
};

export const cagrComparisonDocs: ChartDocs<typeof options> = {
  title: "Lollipop with reference ticks",
  question: "Does the stated rate fit the figures?",
  options: { sort: "Largest gap first and what matches last, highest calculated rate first, or by name." },
};
