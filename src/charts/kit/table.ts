import type { TableBody, TableCell, TableColumn } from "../../core/chart.js";
import type { Status } from "../../core/dataset.js";
import type { CommonWords, Format } from "../../core/words.js";

/** A column, and what stands in it for an item. */
export interface Column<T> extends TableColumn {
  readonly cell: (item: T) => TableCell;
}

/** A row for each item. */
export function tableOf<T>(items: readonly T[], columns: readonly (Column<T> | false)[]): TableBody {
  const there = columns.filter((column) => column !== false);
  return {
    columns: there.map(({ key, label, numeric }) => ({ key, label, numeric })),
    size: items.length,
    row: (index) => there.map(({ cell }) => cell(items[index] as T)),
  };
}

export const textColumn = <T>(key: string, label: string, text: (item: T) => string): Column<T> => ({
  ...{ key, label, numeric: false },
  cell: (item) => textCell(text(item)),
});

export const numberColumn = <T>(key: string, label: string, cell: (item: T) => TableCell): Column<T> => ({
  ...{ key, label, numeric: true, cell },
});

/** “over” as the language says it, and as the data has it. */
export const qualifierColumn = <T>(
  key: string,
  label: string,
  qualifier: (item: T) => string,
  { common }: { readonly common: CommonWords },
): Column<T> => ({
  ...{ key, label, numeric: false },
  cell: (item) => ({ text: common.qualified(qualifier(item), "").trim(), value: qualifier(item) }),
});

/** Empty where the data gives no year. */
export const yearColumn = <T>(
  key: string,
  label: string,
  year: (item: T) => number | null,
  { format }: { readonly format: Format },
): Column<T> => ({
  ...{ key, label, numeric: false },
  cell: (item) => numberCell(year(item), (one) => format.year(one), ""),
});

/** Empty for a figure that is missing. */
export const statusColumn = <T>(
  key: string,
  label: string,
  status: (item: T) => Status | null,
  { common }: { readonly common: CommonWords },
): Column<T> => ({
  ...{ key, label, numeric: false },
  cell(item) {
    const one = status(item);
    return one ? { text: common.status[one], value: one } : textCell("");
  },
});

/** The status of a figure, where there is one. */
export const statusOf = ({ value, status }: { value: number | null; status: Status }): Status | null =>
  value === null ? null : status;

/** "Market size (USD billion)", unless the label says so itself; the unit alone where there is no label. */
export const withUnit = (label: string, unit: string, format: Format): string =>
  !label || !unit || label.includes(unit) ? label || unit : format.aside(label, unit);

export const textCell = (text: string): TableCell => ({ text, value: text });

/** A missing number stands in words for a reader, and is empty for a spreadsheet. */
export const numberCell = (value: number | null, write: (value: number) => string, missing: string): TableCell => ({
  text: value === null ? missing : write(value),
  value,
});

/** What is calculated from figures of three or four digits is not given to a spreadsheet with sixteen. */
export const calculatedCell = (value: number | null, write: (value: number) => string, missing: string): TableCell => ({
  ...numberCell(value, write, missing),
  value: value && Number(value.toPrecision(6)),
});
