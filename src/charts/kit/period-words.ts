import type { Dress, Table, Words } from "../../core/chart.js";
import type { Dataset } from "../../core/dataset.js";
import type { Format, PeriodPatterns } from "../../core/words.js";
import { headerTime, periodAt } from "../../data/time.js";
import { tableOf } from "./table.js";
import { periodText, withDays } from "../../language/periods.js";

/**
 * Charts count in years, and a period is a place between two of them. Here the places of a dataset's periods get their
 * names back, in every sentence, on the axis and in the table. Undefined for a dataset without periods.
 */
export function periodDress(words: Words<unknown>, dataset: Dataset): Dress | undefined {
  const periods = periodsOf(dataset);
  if (periods.size === 0) return undefined;
  const format = periodFormat(words.format, periods, words.common.periods);
  const own = Object.fromEntries(Object.entries(words.own as object).map(([name, word]) => [name, dated(word)]));
  const column = dataset.fields.find(({ type }) => type === "period")?.label || words.common.periods.column;
  return {
    words: { ...words, format, own: { ...own, year: column } },
    table: (table) => withPeriodCells(table, periods, format),
  };
}

function periodsOf({ fields, rows }: Dataset): Map<number, string> {
  const periods = new Map<number, string>();
  const add = (text: unknown): void => {
    const at = typeof text === "string" ? periodAt(text) : undefined;
    if (at !== undefined) periods.set(at, String(text));
  };
  for (const { key, type } of fields) if (type === "period") for (const row of rows) add(row[key]);
  const headers = fields.flatMap(({ type, label }) => (type === "quantity" || type === "share" ? [label] : []));
  const times = headers.flatMap((label) => headerTime(label)?.text ?? []);
  if (times.some((text) => text.length > 4)) times.forEach(add);
  return periods;
}

function periodFormat(format: Format, periods: ReadonlyMap<number, string>, patterns: PeriodPatterns): Format {
  const texts = new Map<number, string>();
  const year = (at: number): string => {
    let text = texts.get(at);
    const period = periods.get(at);
    if (text === undefined)
      texts.set(at, (text = period === undefined ? format.year(at) : periodText(period, patterns, format.lang)));
    return text;
  };
  return {
    ...format,
    year,
    span: (from, to) => {
      const [first, last] = [year(from), year(to)];
      return first === last ? first : format.range(first, last);
    },
  };
}

/** A message that speaks of days. */
const dated = (word: unknown): unknown =>
  typeof word === "function"
    ? (...given: unknown[]): unknown => {
        const said = (word as (...all: unknown[]) => unknown)(...given);
        return typeof said === "string" ? withDays(said) : said;
      }
    : word;

/** Spreadsheets want 2024-Q1, not the place on the axis. */
function withPeriodCells(table: Table, periods: ReadonlyMap<number, string>, format: Format): Table {
  return tableOf(table.caption, table.columns, [...Array(table.size).keys()], (index) =>
    table.row(index).map((cell) => {
      const period = typeof cell.value === "number" ? periods.get(cell.value) : undefined;
      return period !== undefined && cell.text === format.year(cell.value as number)
        ? { ...cell, value: period }
        : cell;
    }),
  );
}
