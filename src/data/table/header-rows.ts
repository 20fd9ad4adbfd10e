import type { RawCell } from "../cells/column.js";
import { splitHeader } from "../cells/header-unit.js";
import { readPeriod } from "../cells/periods.js";
import { cleanHeader } from "../cells/text.js";
import { isYearHeader } from "../cells/years.js";
import { bareUnit, isUnit } from "./rows-aside.js";

export interface JoinedHeader {
  readonly header: readonly string[];
  /** What all columns of times measure, where one merged cell above them says it; empty otherwise. */
  readonly measure: string;
}

/**
 * Several rows of headers as one. A merged cell stands in every column that it spans. One measure over columns of years
 * leaves the years, with the measure's unit; several keep each their name: “Sales 2022”. Anything else is joined with a
 * dash: “Hospitals – Beds”.
 */
export function joinHeaders(rows: readonly (readonly RawCell[])[]): JoinedHeader {
  const width = Math.max(...rows.map((row) => row.length));
  const stacks = Array.from({ length: width }, (_, column) => [
    ...new Set(rows.map((row) => cleanHeader(String(row[column] ?? ""))).filter(Boolean)),
  ]);
  const units = stacks.map((texts) => (texts.length > 1 && isUnit(bareUnit(texts.at(-1) ?? "")) ? texts.pop() : ""));
  const groups = new Set(stacks.filter((texts) => texts.length > 1 && isTime(texts.at(-1))).map(above));
  const [only] = groups.size === 1 ? groups : [];
  return {
    header: stacks.map((texts, column) => {
      const unit = units[column];
      return unit ? `${joined(texts, only)} (${bareUnit(unit)})` : joined(texts, only);
    }),
    measure: only === undefined || isYearHeader(only) ? "" : splitHeader(only).label,
  };
}

const isTime = (text = ""): boolean => readPeriod(text) !== undefined;

const above = (texts: readonly string[]): string => texts.slice(0, -1).join(" – ");

function joined(texts: readonly string[], only: string | undefined): string {
  const last = texts.at(-1) ?? "";
  if (texts.length < 2) return last;
  if (!isTime(last)) return texts.join(" – ");
  if (only === undefined) return `${above(texts)} ${last}`;
  const unit = /[([（][^()[\]（）]+[)\]）]$/u.exec(only)?.[0];
  return unit ? `${last} ${unit}` : last;
}

/** Spreadsheets keep a merged cell's text in the first of its cells only: it is repeated over the empty ones behind it. */
export function filledForward(row: readonly RawCell[], below: readonly RawCell[]): RawCell[] {
  let last: RawCell = null;
  return below.map((under, column) => {
    const own = row[column] ?? null;
    if (own !== null && String(own).trim() !== "") last = own;
    else if (under === null || String(under).trim() === "") last = null;
    return last;
  });
}
