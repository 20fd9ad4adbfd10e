import type { TableCell, TableColumn, Words } from "../../core/chart.js";
import type { FieldText } from "./field-text.js";
import type { Span, SpanEnd, SpanSet } from "./span.js";
import { numberCell, numberColumn, statusCell, textCell, textColumn, withUnit, yearCell } from "./table.js";

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
  { own, format }: Words<SpanTableWords>,
): TableColumn[] {
  const unit = format.unitName(field.unit);
  const { columns } = own;
  return [
    textColumn("name", labels.name || columns.name),
    textColumn("startYear", columns.startYear),
    numberColumn("start", withUnit(labels.start || own.start, unit, format)),
    textColumn("startStatus", columns.startStatus),
    textColumn("endYear", columns.endYear),
    numberColumn("end", withUnit(labels.end || own.end, unit, format)),
    textColumn("endStatus", columns.endStatus),
  ];
}

export function spanCells(
  { name, start, end }: Span,
  text: FieldText,
  { common, format }: Words<unknown>,
): TableCell[] {
  const side = ({ year, value, decimals, status }: SpanEnd): TableCell[] => [
    yearCell(year, format),
    numberCell(value, (one) => text.plain(one, decimals), common.noData),
    statusCell(value === null ? null : status, common),
  ];
  return [textCell(name), ...side(start), ...side(end)];
}
