import type { Table, TableCell, TableColumn } from "../../core/chart.js";
import type { Status } from "../../core/dataset.js";
import type { CommonWords, Format } from "../../core/words.js";

/** A table with a row for each item; each is written once, and not before somebody wants to see it. */
export function tableOf<T>(
  caption: string,
  columns: readonly TableColumn[],
  items: readonly T[],
  cells: (item: T) => readonly TableCell[],
): Table {
  const made: (readonly TableCell[])[] = [];
  const row = (index: number): readonly TableCell[] => (made[index] ??= cells(items[index] as T));
  return {
    caption,
    columns,
    size: items.length,
    row,
    get rows() {
      return items.map((_, index) => row(index));
    },
  };
}

export const textColumn = (key: string, label: string): TableColumn => ({ key, label, numeric: false });
export const numberColumn = (key: string, label: string): TableColumn => ({ key, label, numeric: true });

/** "Market size (USD billion)", unless the label says so itself. */
export const withUnit = (label: string, unit: string, format: Format): string =>
  unit && !label.includes(unit) ? format.aside(label, unit) : label;

export const textCell = (text: string): TableCell => ({ text, value: text });

/** A missing number stands in words for a reader, and is empty for a spreadsheet. */
export const numberCell = (value: number | null, write: (value: number) => string, missing: string): TableCell => ({
  text: value === null ? missing : write(value),
  value,
});

/** Empty where the data gives no year. */
export const yearCell = (year: number | null, format: Format): TableCell =>
  numberCell(year, (one) => format.year(one), "");

/** Empty for a figure that is missing. */
export const statusCell = (status: Status | null, { status: words }: CommonWords): TableCell =>
  status ? { text: words[status], value: status } : textCell("");

/** What is calculated from figures of three or four digits is not written with sixteen. */
export const significant = (value: number | null): number | null => value && Number(value.toPrecision(6));
