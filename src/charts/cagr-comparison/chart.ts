import type { Chart, ChartDocs, Description, KeyItem, TableBody, Titles, Words } from "../../core/chart.js";
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
  rateSentence,
  ratesSummary,
  statedText,
} from "./text.js";
import { commonSpan } from "../kit/span-text.js";
import { numberColumn, statusColumn, statusOf, tableOf, textColumn } from "../kit/table.js";
import { sumsNote } from "../kit/sums.js";

const options = { sort: choice(["gap", "rate", "name"], "gap") } as const;

type W = Words<RatesWords>;

function describe(model: RatesModel, words: W, { title }: Titles): Description {
  const { own, format } = words;
  const { data, all } = model;
  return {
    heading: title || own.heading,
    // Not that of the dataset, which names the measure of its values and not that of their growth.
    subheading: own.subheading(commonSpan(model, format)),
    summary: ratesSummary(model, words),
    details: [],
    label: own.label(data.length),
    sentences: Object.fromEntries(data.map((row) => [row.key, rateSentence(row, model, words)])),
    key: keyOf(model, own),
    explanation: explainGaps(model, words),
    notes: [
      ...(all > data.length ? [own.leftOut({ shown: data.length, all })] : []),
      ...otherYearsNotes(model, words),
      ...sumsNote(model, words),
    ],
  };
}

/** Calculated and stated are not statuses: form and colour tell them apart, and no figure here is a published size. */
function keyOf({ data }: RatesModel, own: RatesWords): KeyItem[] {
  const calculated: KeyItem = {
    marks: [{ kind: "circle", cx: 7, cy: 7, r: 6, fill: "cat-1" }],
    text: own.key.calculated,
  };
  const stated: KeyItem = { marks: [tickMark(7, 7)], text: own.key.stated };
  return [...(data.some(({ rate }) => rate) ? [calculated] : []), ...(data.some((row) => row.stated) ? [stated] : [])];
}

function table(model: RatesModel, words: W): TableBody {
  const { own, format } = words;
  const { columns } = own;
  return tableOf(model.data, [
    textColumn("name", model.labels.name || columns.name, (row) => nameOf(row, words)),
    numberColumn("calculated", columns.calculated, (row) => {
      return { text: calculatedText(row, format) || own.cells.noRate, value: row.rate && percentage(row.rate.rate, 6) };
    }),
    numberColumn("stated", columns.stated, (row) => {
      return {
        text: statedText(row, format) || own.cells.notStated,
        value: row.stated && percentage(row.stated.value, 12),
      };
    }),
    numberColumn("gap", columns.gap, (row) => {
      return {
        text: isMatch(row) ? own.cells.matches : row.comparison ? gapText(row, format) : "",
        value: gapValue(row),
      };
    }),
    textColumn("withinRounding", columns.within, (row) =>
      row.comparison ? (isMatch(row) ? columns.yes : columns.no) : "",
    ),
    textColumn("period", columns.period, ({ start, end }) =>
      commonSpan({ startYear: start.year, endYear: end.year }, format),
    ),
    statusColumn("endStatus", columns.endStatus, ({ end }) => statusOf(end), words),
  ]);
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
