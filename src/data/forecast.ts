import type { Cell, Field, Status } from "../core/dataset.js";
import type { Warning } from "../core/errors.js";
import type { ReadColumn } from "./column.js";
import { readYear } from "./years.js";

interface Columns {
  readonly fields: readonly Field[];
  readonly values: readonly (readonly Cell[])[];
  readonly warnings: readonly Warning[];
}

/**
 * Adds a status where the data states none: by the letter after a year (2030F), and by the first projected year.
 * Without either nothing is added, and all is reported. Years in headers are left to `toSeries`. Of several columns of
 * years, as a start and an end have them, the latest decides.
 */
export function withForecast(columns: readonly ReadColumn[], forecastFrom: string | number | undefined): Columns {
  const fields = columns.map(({ field }) => field);
  const values = columns.map((column) => column.values);
  const given = String(forecastFrom ?? "").trim();
  const first = readYear(given)?.year;
  const warnings: Warning[] =
    given !== "" && first === undefined
      ? [{ code: "invalid-forecast-from", message: `“${given.slice(0, 80)}” is not a year such as 2027.` }]
      : [];
  const years = latest(columns.filter(({ field }) => field.type === "year"));
  const marked = (years?.projected?.size ?? 0) > 0;
  if (!years || fields.some(({ type }) => type === "status") || (first === undefined && !marked)) {
    return { fields, values, warnings };
  }
  const status = years.values.map((year, index): Status => {
    const late = first !== undefined && typeof year === "number" && year >= first;
    return late || years.projected?.has(index) ? "projected" : "reported";
  });
  let key = "status";
  for (let count = 2; fields.some((field) => field.key === key); count += 1) key = `status (${count})`;
  return { fields: [...fields, { key, label: "Status", type: "status" }], values: [...values, status], warnings };
}

function latest(columns: readonly ReadColumn[]): ReadColumn | undefined {
  if (columns.length < 2) return columns[0];
  const last = ({ values }: ReadColumn): number =>
    values.reduce<number>((most, value) => (typeof value === "number" ? Math.max(most, value) : most), -Infinity);
  return columns.reduce((best, column) => (last(column) > last(best) ? column : best));
}
