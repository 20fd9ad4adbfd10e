import type { RawCell, ReadColumn, Source } from "../cells/column.js";
import { says } from "../cells/number-measure.js";
import { scanNumber } from "../cells/numbers.js";
import { isMissing } from "../cells/text.js";
import { isYear } from "../cells/years.js";
import { mixedColumn, type MixedColumn } from "./mixed-column.js";
import type { NumberHints } from "./number-column.js";
import type { RowUnits } from "./row-units.js";
import { wordColumn } from "./word-column.js";
import type { Steps } from "../../core/steps.js";

/** A column of words, and the figures among them. */
export interface AttributeColumn {
  readonly column: ReadColumn;
  readonly figures: MixedColumn | undefined;
}

/**
 * What stands beside the names of attributes, as at the end of a press release: amounts, rates, years and words. It is shown
 * as it is written, and its figures can be asked for by their rows. Undefined for a column of nothing but figures.
 */
export function* attributeColumn(
  source: Source,
  units: RowUnits,
  hints: NumberHints,
): Steps<AttributeColumn | undefined> {
  const figures = source.cells.map(figureIn);
  const amounts = figures.filter((cell) => cell !== null);
  const others = source.cells.filter((cell, index) => figures[index] === null && !isNothing(cell));
  const years = others.filter((cell) => isYear(Number(cell)));
  const dated = years.length > 0 && years.length === others.length;
  if (amounts.length === 0 || others.length === 0) return undefined;
  // Bare numbers of the size of years are years only among amounts that carry a unit.
  if (dated && !amounts.some((cell) => says(scanNumber(String(cell))?.measure ?? NOTHING))) return undefined;
  const column = yield* wordColumn(source);
  const { key } = source;
  const read = yield* mixedColumn({ ...source, cells: figures }, units, hints);
  if (!read) return { column: { ...column, aside: true }, figures: undefined };
  const field = { ...read.column.field, key: `${key}·figure`, of: key };
  return { column: { ...column, aside: true, beside: [{ ...read.column, field }] }, figures: read };
}

const NOTHING = { power: 0, percent: false, name: "" };

const isNothing = (cell: RawCell): boolean => cell === null || (typeof cell === "string" && isMissing(cell));

function figureIn(cell: RawCell): RawCell {
  if (typeof cell === "number") return isYear(cell) ? null : cell;
  const written = cell === null ? undefined : scanNumber(cell);
  return written && !isYear(Number(cell)) && written.measure.name === "" ? cell : null;
}
