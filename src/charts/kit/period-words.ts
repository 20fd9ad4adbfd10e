import type { TableBody, TableCell, Words } from "../../core/chart.js";
import type { Observations } from "../../core/observation.js";
import type { Format, PeriodPatterns } from "../../core/words.js";
import { headerTime, periodAt } from "../../data/time.js";
import { periodText, withDays } from "../../language/periods.js";

/** What periods change about every chart of a dataset: how its times are written. */
export interface PeriodWords<W> {
  readonly words: Words<W>;
  /** For sentences, which write a month in full. */
  readonly prose: Words<W>;
  readonly table: (table: TableBody) => TableBody;
}

/**
 * Charts count in years, and a period is a place between two of them. Here the places of a dataset's periods get their
 * names back, in every sentence, on the axis and in the table; data of whole years stays as it is.
 */
export function periodWords(words: Words<unknown>, observations: Observations): PeriodWords<unknown> {
  const periods = periodsOf(observations);
  if (periods.size === 0) return { words, prose: words, table: (table) => table };
  const format = periodFormat(words.format, periods, words.common.periods, "month");
  const long = periodFormat(words.format, periods, words.common.periods, "longMonth");
  const own = Object.fromEntries(Object.entries(words.own as object).map(([name, word]) => [name, dated(word)]));
  const column = observations.columns.times.find(({ type }) => type === "period")?.label || words.common.periods.column;
  const heads = "columns" in own ? { columns: { ...(own["columns"] as object), year: column } } : {};
  const said = { ...words, own: { ...own, ...heads, year: column } };
  return {
    words: { ...said, format },
    prose: { ...said, format: long },
    table: (table) => withPeriodCells(table, periods, format),
  };
}

function periodsOf({ columns: { times, measures }, rows }: Observations): Map<number, string> {
  const periods = new Map<number, string>();
  const add = (text: unknown): void => {
    const at = typeof text === "string" ? periodAt(text) : undefined;
    if (at !== undefined) periods.set(at, String(text));
  };
  for (const { key, type } of times) if (type === "period") for (const { record } of rows) add(record[key]);
  const headers = measures.flatMap(({ field }) => headerTime(field.label)?.text ?? []);
  if (headers.some((text) => text.length > 4)) headers.forEach(add);
  return periods;
}

function periodFormat(
  format: Format,
  periods: ReadonlyMap<number, string>,
  patterns: PeriodPatterns,
  month: "month" | "longMonth",
): Format {
  const texts = new Map<number, string>();
  const year = (at: number): string => {
    let text = texts.get(at);
    const period = periods.get(at);
    if (text === undefined)
      texts.set(at, (text = period === undefined ? format.year(at) : periodText(period, patterns, format, month)));
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
function withPeriodCells(table: TableBody, periods: ReadonlyMap<number, string>, format: Format): TableBody {
  const withPeriod = (cell: TableCell): TableCell => {
    const period = typeof cell.value === "number" ? periods.get(cell.value) : undefined;
    return period !== undefined && cell.text === format.year(cell.value as number) ? { ...cell, value: period } : cell;
  };
  return { ...table, row: (index) => table.row(index).map(withPeriod) };
}
