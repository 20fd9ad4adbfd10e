import { isShareLabel } from "../cells/number-type.js";
import { plainDecimals, scanNumber } from "../cells/numbers.js";
import { onlyText, type Cells } from "./rows.js";
import { isTotalName } from "../cells/totals.js";
import { isPartHeader, isYear, isYearHeader, readYear } from "../cells/years.js";

/**
 * Whether a table may hold what only the rare parts read: years beside their parts, a quarter, a month or a date, a sum,
 * shares, a line under the table, the mark of a footnote, or names that repeat where no years tell the rows apart.
 */
export function mayNeedRareParts(header: Cells, body: readonly Cells[]): boolean {
  return (
    header.some((cell) => isShareLabel(String(cell))) ||
    (header.some((cell) => isYearHeader(String(cell))) && header.some((cell) => isPartHeader(String(cell)))) ||
    [header, ...body].some((row) => row.some(isRare)) ||
    onlyText(body.at(-1) ?? []) !== undefined ||
    (!body[0]?.some(readYear) && header.some((_, column) => repeats(body, column)))
  );
}

/** Digits that are neither number nor year may be a date; a percentage, a part of a whole. */
function isRare(cell: Cells[number]): boolean {
  if (typeof cell !== "string" || cell.length > 40) return false;
  if (/[*†‡§¶\]⁰-⁹¹²³]$/u.test(cell)) return true;
  if (!/\p{Nd}/u.test(cell)) return isTotalName(cell);
  if (/^(?:0[1-9]|1[0-2])\.\d{4}$/.test(cell)) return isYear(Number(cell.slice(3)));
  if (plainDecimals(cell) >= 0 || readYear(cell)) return false;
  return scanNumber(cell)?.measure.percent ?? true;
}

function repeats(body: readonly Cells[], column: number): boolean {
  const words = body.map((row) => row[column]).filter((cell) => typeof cell === "string" && /\p{L}/u.test(cell));
  return new Set(words).size < words.length;
}
