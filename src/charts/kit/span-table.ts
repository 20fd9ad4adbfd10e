import type { Words } from "../../core/chart.js";
import { fieldText } from "./field-text.js";
import type { Span, SpanSet } from "./span.js";
import {
  type Column,
  numberCell,
  numberColumn,
  statusColumn,
  statusOf,
  textColumn,
  withUnit,
  yearColumn,
} from "./table.js";

/** Heads of the columns that hold a start and an end. */
export interface SpanTableWords {
  readonly start: string;
  readonly end: string;
  readonly columns: {
    readonly name: string;
    readonly startYear: string;
    readonly startStatus: string;
    readonly endYear: string;
    readonly endStatus: string;
  };
}

/** Name, start and end, the last two with year, value and status each. */
export function spanColumns(
  { labels, field }: Pick<SpanSet, "labels" | "field">,
  words: Words<SpanTableWords>,
): Column<Span>[] {
  const { common, own, format } = words;
  const { columns } = own;
  const text = fieldText(field, format);
  const side = (which: "start" | "end"): Column<Span>[] => [
    yearColumn(`${which}Year`, columns[`${which}Year`], (span) => span[which].year, words),
    numberColumn(which, withUnit(labels[which] || own[which], format.unitName(field.unit), format), (span) =>
      numberCell(span[which].value, (one) => text.exact(one, span[which].decimals), common.noData),
    ),
    statusColumn(`${which}Status`, columns[`${which}Status`], (span) => statusOf(span[which]), words),
  ];
  return [textColumn("name", labels.name || columns.name, ({ name }) => name), ...side("start"), ...side("end")];
}
