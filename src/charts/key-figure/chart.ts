import { readRowUnit } from "../../data/cells/row-unit.js";
import type { Chart, ChartDocs, Description, Frame, TableBody, Titles, Words } from "../../core/chart.js";
import { text } from "../../core/options.js";
import type { Scene } from "../../core/scene.js";
import { en, type KeyFigureWords } from "./words.en.js";
import { fieldText } from "../kit/field-text.js";
import { qualifiedText } from "../kit/figures.js";
import { decimalsInUnit } from "../kit/precision.js";
import { keyFigureModel, type KeyFigure, type KeyFigureModel } from "./model.js";
import { labelUnit } from "../kit/label-unit.js";
import { singleValue } from "../kit/single-value.js";
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

const options = { row: text } as const;

type W = Words<KeyFigureWords>;

/** Up to here a plain count is written in full, as it was published: 500,000. */
const LONGEST_COUNT = 1e7;

const type = ({ percent }: KeyFigure) => (percent ? "share" : "quantity");

/** Without its unit where that is a word, which stands by itself: "over 7bn", "USD 8.7bn", "about 25%". */
function shortFigure(figure: KeyFigure, { common, format }: W): string {
  const { unit, decimals } = figure;
  const { currency, scale } = unit ?? {};
  return qualifiedText(
    figure,
    (value) => {
      if (!currency && !scale && !figure.percent && Math.abs(value) < LONGEST_COUNT)
        return format.number(value, decimalsInUnit(value, decimals));
      const kept = currency ? unit : scale ? { scale } : undefined;
      return fieldText({ type: type(figure), ...(kept && { unit: kept }) }, format).amount(value, decimals);
    },
    common,
  );
}

/** "about 305 billion US dollars", "up to 1.5 million US dollars a year". */
function longFigure(figure: KeyFigure, value: number, { own, format }: W): string {
  const { unit, decimals, behind, qualifier } = figure;
  const plain = !unit?.currency && !unit?.scale && !figure.percent;
  return plain && Math.abs(value) < LONGEST_COUNT
    ? own.counted(format.number(value, decimalsInUnit(value, decimals)), unit?.name ?? "", qualifier)
    : own.counted(
        fieldText({ type: type(figure), ...(unit && { unit }) }, format).long(value, decimals),
        behind,
        qualifier,
      );
}

const measureName = ({ fieldY }: KeyFigureModel, { own }: W, { title }: Titles): string =>
  title || fieldY.label || own.unnamed;

const saidWhen = ({ status, year }: KeyFigure, { format }: W) => ({
  status,
  year: year === null ? "" : format.year(year),
});

/** The unit as the language names it, with what the data says behind an amount of money: "USD million a year". */
const unitText = ({ percent, behind, unit }: KeyFigure, words: W, named = words.format.unitName(unit)): string =>
  percent ? "%" : [named, behind].filter(Boolean).join(" ");

/** The unit; of a column of shares its name too, because “%” alone says little. */
function measure(figure: KeyFigure, { fieldY }: KeyFigureModel, words: W): string {
  const named = figure.percent && fieldY.type !== "quantity" && fieldY.label;
  if (named) return words.common.measure({ label: named, unit: "%", years: "" });
  return unitText(figure, words, labelUnit(figure.unit, words.format));
}

function describe(model: KeyFigureModel, words: W, titles: Titles): Description {
  const { own } = words;
  const [figure] = model.data;
  const heading = figure?.name || measureName(model, words, titles);
  const empty = { heading, subheading: "", summary: "", details: [], label: own.label(heading), key: [], notes: [] };
  if (!figure) return { ...empty, sentences: {} };
  const said = {
    figure: figure.value === null ? "" : longFigure(figure, figure.value, words),
    ...saidWhen(figure, words),
  };
  return {
    ...empty,
    subheading: own.subheading({ unit: measure(figure, model, words), year: said.year }),
    summary: own.summary(said),
    sentences: { [figure.key]: own.sentence({ name: heading, ...said }) },
  };
}

function table(model: KeyFigureModel, words: W, titles: Titles): TableBody {
  const { common, own, format } = words;
  const { columns } = own;
  const caption = measureName(model, words, titles);
  const body = tableOf(model.data, [
    textColumn("figure", model.fieldX?.label || columns.figure, ({ name }) => name || caption),
    qualifierColumn("qualifier", columns.qualifier, ({ qualifier }) => qualifier, words),
    numberColumn("value", model.fieldY.label || columns.value, (figure) =>
      numberCell(
        figure.value,
        (one) => fieldText({ type: type(figure) }, format).exact(one, figure.decimals),
        common.noData,
      ),
    ),
    textColumn("unit", columns.unit, (figure) => unitText(figure, words)),
    yearColumn("year", columns.year, ({ year }) => year, words),
    statusColumn("status", common.statusColumn, statusOf, words),
  ]);
  return { ...body, caption };
}

function layout(model: KeyFigureModel, frame: Frame<KeyFigureWords>): Scene {
  const { words, width } = frame;
  const [figure] = model.data;
  if (!figure) return { width, height: restingHeight(), marks: [], targets: [] };
  const { key, status, unit, behind, value } = figure;
  const missing = value === null;
  return singleValue(
    {
      key,
      status: missing ? null : status,
      figure: shortFigure(figure, words),
      unit: missing || figure.percent ? "" : behind || (unit?.name ?? ""),
      text: missing ? "" : words.own.when(saidWhen(figure, words)),
    },
    frame,
  );
}

/** The figure, its unit and its status. */
const restingHeight = (): number => 72;

/** One figure, set large. */
export const keyFigure: Chart<KeyFigureModel, typeof options, KeyFigureWords> = {
  tag: "key-figure",
  options,
  draws: ["quantity", "share", "rate"],
  unitOf: readRowUnit,
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
  model: keyFigureModel,
  describe,
  table,
  layout,
  heard: ({ value }) => [value],
  restingHeight,
};

export const keyFigureDocs: ChartDocs<typeof options> = {
  title: "Single value",
  question: "What is the one fact?",
  options: { row: "Id, name or year of the row; without it the first row, of a series the last with a value." },
};
