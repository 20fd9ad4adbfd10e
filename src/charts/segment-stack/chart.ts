import type { Chart, ChartDocs, Description, TableBody, Titles, Words } from "../../core/chart.js";
import { choice, count } from "../../core/options.js";
import { en, type StackWords } from "./words.en.js";
import { fieldText } from "../kit/field-text.js";
import { layoutStack, stackHeight } from "./layout.js";
import { stackModel, type StackModel } from "./model.js";
import { partName, shareText, stackDetails, stackNotes, stackSentence, stackSummary } from "./text.js";
import { statusKeys } from "../kit/status.js";
import {
  calculatedCell,
  numberCell,
  numberColumn,
  statusColumn,
  statusOf,
  tableOf,
  textColumn,
  withUnit,
  yearColumn,
} from "../kit/table.js";
import { labelUnit } from "../kit/label-unit.js";

const options = {
  variant: choice(["absolute", "percent"], "absolute"),
  maxSegments: count(),
} as const;

type W = Words<StackWords>;

function describe(model: StackModel, words: W, { title, subtitle }: Titles): Description {
  const { common, own, format } = words;
  const { data, field, totals, parts } = model;
  const [from, to] = [totals[0]?.year, totals.at(-1)?.year];
  const span = from === undefined || to === undefined ? "" : format.span(from, to);
  const label = labelOf(model);
  const unit = model.variant === "percent" ? "" : labelUnit(field.unit, format);
  const measured = model.variant === "percent" ? own.columns.shareOf : unit ? "" : label;
  return {
    heading: title || label || own.columns.value,
    subheading: subtitle || common.measure({ label: measured, unit, years: span }),
    summary: stackSummary(model, words),
    details: data.length > 0 ? stackDetails(model, words) : [],
    label: own.label(parts.length, totals.length),
    sentences: Object.fromEntries(
      parts.flatMap((part) => part.points.map((point) => [point.key, stackSentence(point, part, model, words)])),
    ),
    key: statusKeys(data, "area", common),
    notes: stackNotes(model, words),
  };
}

/** What is measured: the column's name, unless it is a part's own, as in a table with a column for each. */
const labelOf = ({ field, all }: StackModel): string =>
  all.some(({ name }) => name === field.label) ? "" : field.label;

/** Every part of the data, also those within “Other”. */
function table(model: StackModel, words: W, { title }: Titles): TableBody {
  const { common, own, format } = words;
  const { field, isShare } = model;
  const measured = labelOf(model);
  const { columns } = own;
  const label = measured && measured !== title ? measured : isShare ? columns.share : columns.value;
  const text = fieldText(field, format);
  const share = shareText(model, words);
  return tableOf(
    model.all.flatMap((part) => part.points.map((point) => ({ part, point }))),
    [
      textColumn("part", columns.part, ({ part }) => partName(part, words)),
      yearColumn("year", own.year, ({ point }) => point.year, words),
      numberColumn("value", withUnit(label, format.unitName(field.unit), format), ({ point }) =>
        numberCell(point.value, (one) => text.exact(one, point.decimals), common.noData),
      ),
      !isShare &&
        numberColumn("share", columns.share, ({ point }) => calculatedCell(point.share, () => share(point), "")),
      statusColumn("status", common.statusColumn, ({ point }) => statusOf(point), words),
    ],
  );
}

/** Parts of a whole over years, stacked: how the mix moves. */
export const segmentStack: Chart<StackModel, typeof options, StackWords> = {
  tag: "segment-stack",
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
  model: stackModel,
  describe,
  table,
  layout: layoutStack,
  heard: ({ value, share }, { variant }) => [variant === "percent" ? share : value],
  restingHeight: stackHeight,
};

export const segmentStackDocs: ChartDocs<typeof options> = {
  title: "Stacked columns",
  question: "How does the mix move?",
  options: {
    variant: "Amounts, or shares of each year's total. Parts must make up a whole: never stack markets that overlap.",
    maxSegments: "Most parts that are named; the others become “Other”. 5 without it, 7 at most.",
  },
};
