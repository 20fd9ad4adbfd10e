import type { Cell, Field, Status } from "../../core/dataset.js";
import type { Warning } from "../../core/errors.js";
import type { ReadColumn } from "../cells/column.js";
import { unused } from "./grid.js";
import { readPeriod } from "../cells/periods.js";
import { periodStart, timeIn } from "../time.js";
import { readYear } from "../cells/years.js";

interface Columns {
  readonly fields: readonly Field[];
  readonly values: readonly (readonly Cell[])[];
  readonly warnings: readonly Warning[];
}

/**
 * Adds a status where the data states none: by the letter after a year (2030F), and by the first projected year or
 * period. Without either nothing is added, and all is reported. Times in headers are left to `toSeries`. Of several
 * columns of times, as a start and an end have them, the latest decides.
 */
export function withForecast(
  columns: readonly ReadColumn[],
  forecastFrom: string | number | undefined,
  lang: string | undefined,
): Columns {
  const fields = columns.map(({ field }) => field);
  const values = columns.map((column) => column.values);
  const given = String(forecastFrom ?? "").trim();
  const first = firstProjected(given, lang);
  const warnings: Warning[] =
    given !== "" && first === undefined
      ? [{ code: "invalid-forecast-from", message: `“${given.slice(0, 80)}” is not a year such as 2027.` }]
      : [];
  const times = latest(columns.filter(({ field }) => field.type === "year" || field.type === "period"));
  const marked = (times?.projected?.size ?? 0) > 0;
  if (!times || fields.some(({ type }) => type === "status") || (first === undefined && !marked)) {
    return { fields, values, warnings };
  }
  const status = times.values.map((time, index): Status => {
    const late = first !== undefined && (timeIn(time) ?? -Infinity) >= first;
    return late || times.projected?.has(index) ? "projected" : "reported";
  });
  const key = unused("status", new Set(fields.map((field) => field.key)));
  return { fields: [...fields, { key, label: "Status", type: "status" }], values: [...values, status], warnings };
}

/** Where the first projected year or period begins, on an axis of years. */
function firstProjected(given: string, lang: string | undefined): number | undefined {
  const year = readYear(given)?.year;
  if (year !== undefined) return year;
  const period = readPeriod(given, { lang })?.period;
  return period === undefined ? undefined : periodStart(period);
}

function latest(columns: readonly ReadColumn[]): ReadColumn | undefined {
  if (columns.length < 2) return columns[0];
  const last = ({ values }: ReadColumn): number =>
    values.reduce<number>((most, value) => Math.max(most, timeIn(value) ?? -Infinity), -Infinity);
  return columns.reduce((best, column) => (last(column) > last(best) ? column : best));
}
