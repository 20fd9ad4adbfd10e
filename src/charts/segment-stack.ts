import type { Chart, ChartDocs, Description, Table, Words } from "../core/chart.js";
import { STATUSES } from "../core/dataset.js";
import { choice, count } from "../core/options.js";
import { stackEn, type StackWords } from "../messages/segment-stack.js";
import { fieldText } from "./parts/field-text.js";
import { layoutStack, stackHeight } from "./parts/stack-layout.js";
import { stackModel, type StackModel } from "./parts/stack-model.js";
import { partName, shareText, stackDetails, stackNotes, stackSentence, stackSummary } from "./parts/stack-text.js";
import { statusKey } from "./parts/status.js";

const options = {
  variant: choice(["absolute", "percent"], "absolute"),
  maxSegments: count(),
} as const;

type W = Words<StackWords>;

function describe(model: StackModel, words: W): Description {
  const { common, own, format } = words;
  const { data, field, totals, parts } = model;
  const [from, to] = [totals[0]?.year, totals.at(-1)?.year];
  const span = from === undefined || to === undefined ? "" : format.span(from, to);
  const measure = model.variant === "percent" ? own.shareOf : format.unitName(field.unit) || field.label;
  return {
    heading: model.title || field.label || own.value,
    subheading: model.subtitle || [measure, span].filter(Boolean).join(", "),
    summary: stackSummary(model, words),
    details: data.length > 0 ? stackDetails(model, words) : [],
    label: own.label(parts.length, totals.length),
    sentences: Object.fromEntries(
      parts.flatMap((part) => part.points.map((point) => [point.key, stackSentence(point, part, model, words)])),
    ),
    key: STATUSES.filter((status) => data.some((point) => point.status === status && point.value !== null)).map(
      (status) => statusKey(status, "area", common),
    ),
    notes: stackNotes(model, words),
  };
}

/** Every part of the data, also those within “Other”. */
function table(model: StackModel, words: W): Table {
  const { common, own, format } = words;
  const { field, isShare } = model;
  const unit = format.unitName(field.unit);
  const label = field.label && field.label !== model.title ? field.label : isShare ? own.share : own.value;
  const text = fieldText(field, format);
  const share = shareText(model, words);
  const column = (key: string, heading: string, numeric: boolean) => ({ key, label: heading, numeric });
  return {
    caption: model.title || field.label || own.value,
    columns: [
      column("part", own.part, false),
      column("year", own.year, false),
      column("value", unit && !label.includes(unit) ? `${label} (${unit})` : label, true),
      ...(isShare ? [] : [column("share", own.share, true)]),
      column("status", common.statusColumn, false),
    ],
    rows: model.all.flatMap((part) =>
      part.points.map((point) => {
        const known = point.value !== null;
        return [
          { text: partName(part, words), value: partName(part, words) },
          { text: format.year(point.year), value: point.year },
          { text: point.value === null ? common.noData : text.plain(point.value, point.decimals), value: point.value },
          ...(isShare ? [] : [{ text: share(point), value: point.share && Number(point.share.toPrecision(6)) }]),
          { text: known ? common.status[point.status] : "", value: known ? point.status : "" },
        ];
      }),
    ),
  };
}

/** Parts of a whole over years, stacked: how the mix moves. */
export const segmentStack: Chart<StackModel, typeof options, StackWords> = {
  tag: "segment-stack",
  options,
  english: stackEn,
  model: stackModel,
  describe,
  table,
  layout: layoutStack,
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
