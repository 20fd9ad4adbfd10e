import type { Warning } from "../../core/errors.js";
import type { RawCell } from "../cells/column.js";
import { cleanText } from "../cells/text.js";
import { readUnit } from "../cells/units.js";
import { full, isEmpty, onlyText, type Cells } from "./rows.js";

/** What rows of the body say that are no data. */
export interface Aside {
  /** With the units that a row of them gives. */
  readonly header: Cells;
  /** A unit that stands over all columns; empty without one. */
  readonly unit: string;
  /** Indices of these rows in the body. */
  readonly aside: ReadonlySet<number>;
  readonly groups: readonly Warning[];
}

/** Rows in which units may stand: the first that have content. */
const FIRST = 2;

/** A row of units under the header, and rows that name a group in one cell over all columns. */
export function rowsAside(header: Cells, body: readonly Cells[]): Aside {
  const aside = new Set<number>();
  let named = header;
  let unit = "";
  for (const [index, row] of body.slice(0, FIRST).entries()) {
    const over = overAll(row, header.length);
    if (over !== undefined && isUnit(bareUnit(over))) unit = bareUnit(over);
    else if (isUnitRow(row, body[index + 1] ?? [])) named = header.map((cell, column) => withUnit(cell, row[column]));
    else if (full(row).length > 0) break;
    aside.add(index);
  }
  const texts: string[] = [];
  body.forEach((row, index) => {
    const text = aside.has(index) ? undefined : overAll(row, header.length);
    if (text === undefined) return;
    aside.add(index);
    texts.push(`“${cleanText(text, 80)}”`);
  });
  return { header: named, unit, aside, groups: texts.length > 0 ? [groupWarning(texts)] : [] };
}

/** The words of one cell that is merged over all columns. */
function overAll(row: Cells, width: number): string | undefined {
  const [first] = row;
  if (width < 2 || row.length !== width || typeof first !== "string" || row[1] !== first) return undefined;
  return /\p{L}{2}|[%€$£¥]/u.test(first) && !/^\P{L}*\d/u.test(first) ? onlyText(row) : undefined;
}

/** Nothing under the names, and a unit under each header that has one, before the first figures. */
function isUnitRow(row: Cells, next: Cells): boolean {
  const [first, ...others] = row;
  const told = others.filter((cell) => !isEmpty(cell));
  if (told.length === 0 || (!isEmpty(first) && !UNIT.test(String(first)))) return false;
  return told.every(isUnitCell) && others.every((cell, index) => isEmpty(cell) || !isUnitCell(next[index + 1]));
}

const UNIT = /^\W*(?:units?|in|einheit|unités?|unidad|単位|الوحدة)\W*$/iu;

const isUnitCell = (cell: RawCell | undefined): boolean =>
  typeof cell === "string" && !/\d/.test(cell) && (isUnit(bareUnit(cell)) || /^[([].+[)\]]$/.test(cell.trim()));

function withUnit(header: RawCell, unit: RawCell | undefined): RawCell {
  const own = String(unit ?? "").trim();
  return isEmpty(unit) || UNIT.test(own) ? header : `${String(header ?? "")} (${bareUnit(own)})`;
}

/** Without the brackets around all of it. */
export const bareUnit = (line: string): string => line.trim().replace(/^[([](.*)[)\]]$/u, "$1");

export function isUnit(line: string): boolean {
  const { currency, power, percent, name } = readUnit(line);
  return name === "" && (currency !== undefined || power !== 0 || percent);
}

function groupWarning(texts: readonly string[]): Warning {
  const message = `Rows with one text over all columns name what follows and are no data: ${texts.slice(0, 6).join(", ")}.`;
  return { code: "group-rows", message };
}
