import type { Status } from "../../core/dataset.js";
import type { Format, SaidFigure } from "../../core/words.js";
import { fieldText } from "./field-text.js";
import type { PreciseField } from "./precision.js";
import type { Span, SpanEnd, SpanSet } from "./span.js";

type Years = Pick<SpanSet, "startYear" | "endYear">;

/** "2023–33" for a span whose years are not those of most; empty for the others. */
export function otherYears({ start, end }: Span, { startYear, endYear }: Years, format: Format): string {
  if (start.year === startYear && end.year === endYear) return "";
  const [from, to] = [start.year ?? end.year, end.year ?? start.year];
  return from === null || to === null ? "" : format.span(from, to, true);
}

/** "2022–2032" of most spans; empty where the data has no years. */
export function commonSpan({ startYear, endYear }: Years, format: Format): string {
  if (startYear !== null && endYear !== null) return format.span(startYear, endYear);
  const year = startYear ?? endYear;
  return year === null ? "" : format.span(year, year);
}

/** The statuses that occur, each with those of the common years it stands for: reported 2022, projected 2032. */
export function statusYears(spans: readonly Span[], { startYear, endYear }: Years): [Status, number[]][] {
  return (["reported", "projected", "modelled"] as const).flatMap((status): [Status, number[]][] => {
    const has = (side: "start" | "end") => spans.some((s) => s[side].value !== null && s[side].status === status);
    const common = (side: "start" | "end", year: number | null) =>
      spans.some((s) => s[side].value !== null && s[side].status === status && s[side].year === year);
    if (!has("start") && !has("end")) return [];
    const years = [common("start", startYear) ? startYear : null, common("end", endYear) ? endYear : null];
    return [[status, [...new Set(years.filter((year) => year !== null))]]];
  });
}

/** An end as sentences say it; value and year are empty where the data does not tell. */
export const saidEnd = (
  { value, decimals, year, status }: SpanEnd,
  field: PreciseField,
  format: Format,
): SaidFigure => ({
  value: value === null ? "" : fieldText(field, format).long(value, decimals),
  year: year === null ? "" : format.year(year),
  status,
});

/** Whether this is the row that an author asked to set apart, by name or id, in any case. */
export function isHighlighted({ name, record }: Pick<Span, "name" | "record">, highlight: string): boolean {
  const wanted = highlight.trim().toLowerCase();
  return wanted !== "" && [name, String(record["id"] ?? "")].some((text) => text.trim().toLowerCase() === wanted);
}
