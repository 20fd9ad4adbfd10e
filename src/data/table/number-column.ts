import type { Field } from "../../core/dataset.js";
import type { Warning } from "../../core/errors.js";
import { cellError, shift, type ColumnRole, type ReadColumn, type Source } from "../cells/column.js";
import { readFlags } from "../cells/flags.js";
import { markWarning, withoutMarks } from "../cells/footnotes.js";
import { DRAWABLE, isDrawable } from "../cells/limits.js";
import { readMeasures, readSign, says, type Reading } from "../cells/number-measure.js";
import { scanCells, type NumberScan } from "../cells/number-scan.js";
import { isChange, isGrowthRate, numberType } from "../cells/number-type.js";
import { leastDecimals } from "./written-decimals.js";
import { settle, type Separator, type Written } from "../cells/numbers.js";
import { splitHeader } from "../cells/header-unit.js";
import { rateYears } from "../cells/rate-cells.js";
import { severalNumbers } from "../cells/several-numbers.js";
import { mapSteps, type Steps } from "../../core/steps.js";
import { readUnit, sameCurrency, unitOf, type Measure } from "../cells/units.js";

export interface NumberHints {
  readonly lang: string | undefined;
  /** For a column that does not carry its unit. */
  readonly unit: string | undefined;
  readonly role: ColumnRole | undefined;
  /** The decimal sign that other columns of the table show, where it is only one. */
  readonly decimal: Separator | undefined;
  /** Columns of figures of the same kind beside it, as columns of years are. */
  readonly alike?: readonly Source[];
  /** Whether amounts stand beside it, so that a change below its header is a percentage. */
  readonly beside?: boolean;
}

const FIX = "Correct the cell, leave it empty, or name another column.";

/**
 * The column as numbers, where more than half of its cells are, or half below a header with a unit, or where the author
 * says so.
 *
 * @throws DatasetError `not-a-number` for a text among them, for several numbers in one cell, and for a percentage or a
 * currency that does not fit the others; `negative-share`
 */
export function* numberColumn(source: Source, hints: NumberHints): Steps<ReadColumn | undefined> {
  const { label, measure } = splitHeader(withoutMarks(source.header));
  const unit = hints.unit?.trim() ? readUnit(hints.unit.trim()) : undefined;
  const isRate = isGrowthRate(label) || (hints.beside === true && isChange(label));
  const own = says(measure) || !unit || (!unit.percent && isRate) ? measure : inOneName(unit);
  const named = hints.role === "value" || hints.role === "rate";
  const warnings: Warning[] = [];
  const scan = yield* scanCells(source.cells, own.name, named);
  readFlags(scan, source, own.power > 0, hints.alike ?? [], warnings);
  const known = scan.count + scan.redacted.length;
  const isNumbers = known > scan.texts || (says(measure) && known >= scan.texts);
  if (!named && (scan.isWords || !isNumbers)) {
    refuseSeveral(source, scan);
    return undefined;
  }
  const reading: Reading = {
    ...readMeasures(source, scan, own, warnings),
    decimal: readSign(source, scan, hints, warnings),
  };
  warnMarks(source, scan, warnings);
  warnRedacted(source, scan, warnings);
  if (own.unknown) warnings.push(unknownWord(source, own.unknown));
  return yield* finish(
    source,
    scan,
    reading,
    labelOf(withoutMarks(source.header), label, measure),
    hints.role,
    warnings,
    isRate,
  );
}

/** “EUR per inhabitant” is no amount of euros: what an author's unit says beside its currency is a part of its name. */
const inOneName = ({ currency, name, ...unit }: Measure): Measure =>
  currency === undefined || name === ""
    ? { ...unit, ...(currency && { currency }), name }
    : { ...unit, name: `${currency} ${name}` };

/** A header that is only a unit names nothing: its unit is said where units are. */
function labelOf(header: string, label: string, measure: Measure): string {
  if (!says(measure)) return header;
  return label === header && readUnit(header).name === "" && !measure.percent ? "" : label;
}

/** Cells from which the figures were taken, with the first of them. */
function warnRedacted(source: Source, { redacted }: NumberScan, warnings: Warning[]): void {
  const [first] = redacted;
  if (first === undefined) return;
  const cells = redacted.length === 1 ? "One cell has" : `${redacted.length} cells have`;
  const message = `${cells} no figure, such as “${String(source.cells[first])}”, and were read as missing.`;
  warnings.push({ code: "redacted", message, row: source.rows[first], column: source.header || source.key });
}

function unknownWord({ header, key }: Source, word: string): Warning {
  const message = `“${word}” is no magnitude or unit that is known here; it is shown as it is written.`;
  return { code: "unknown-unit", message, column: header || key };
}

const SEVERAL = {
  code: "not-a-number",
  expected: "one number in a cell",
  fix: "Give each number a column of its own.",
} as const;

/** A column of “1.2; 1.5; 1.9” or “1.5 (1.2–1.9)” is meant as numbers, and no chart can draw it. */
function refuseSeveral(source: Source, { odd }: NumberScan): void {
  const several = [...odd.keys()].filter((index) => severalNumbers(String(source.cells[index])));
  const [first] = several;
  if (first === undefined || several.length <= odd.size / 2) return;
  throw cellError(source, first, SEVERAL);
}

function warnMarks(source: Source, { odd }: NumberScan, warnings: Warning[]): void {
  const [first] = [...odd].find(([, one]) => one !== "text" && one.marked) ?? [];
  if (first !== undefined) warnings.push(markWarning(source, first));
}

function* finish(
  source: Source,
  scan: NumberScan,
  reading: Reading,
  label: string,
  role: ColumnRole | undefined,
  warnings: Warning[],
  beside: boolean,
): Steps<ReadColumn> {
  const read = yield* settleCells(source, scan, reading);
  let { written } = read;
  const words = label.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
  const { type, power } = numberType(read.values, words, reading.measure, role, beside);
  if (type === "share") {
    const index = read.values.findIndex((value) => value !== null && value < 0);
    if (index >= 0) throw cellError(source, index, { code: "negative-share", expected: "a share from 0" });
  }
  if (power === 0 && type !== "quantity" && read.values.some(Boolean)) {
    const message =
      "These numbers were read as fractions: 0.45 is 45%. Write “%” in the header if they are percentages.";
    warnings.push({ code: "read-as-fractions", message, column: source.header || source.key });
    written = written.map((decimals) => Math.max(0, decimals - 2));
  }
  const unit = type === "quantity" ? unitOf(reading.measure) : undefined;
  const years = type === "rate" ? rateYears(label, isChange(words)) : undefined;
  const span = years && { from: years[0], to: years[1] };
  const values = power === 0 ? read.values : read.values.map((value) => value && shift(value, power).value);
  const decimals = leastDecimals(values, written);
  const field: Field = { key: source.key, label, type, ...(unit && { unit }), decimals, ...span };
  const unread = scan.count === 0 ? scan.redacted[0] : undefined;
  const qualifiers = qualifiersOf(field, scan, warnings, source);
  return {
    field,
    values,
    written,
    warnings,
    ...(unread !== undefined && { unread }),
    ...(qualifiers && { beside: [qualifiers] }),
  };
}

/** “About”, “over” and “up to” as a column beside that of the figures. */
function qualifiersOf(
  { key, label }: Field,
  { odd, values }: NumberScan,
  warnings: Warning[],
  { rows, header }: Source,
): ReadColumn | undefined {
  const said = new Map<number, string>();
  for (const [index, one] of odd) if (one !== "text" && one.qualifier) said.set(index, one.qualifier);
  const [first] = said.keys();
  if (first === undefined) return undefined;
  const message = `“${said.get(first)}” and the like belong to the figures: tables and sentences say them, and what is drawn stands for the number alone.`;
  warnings.push({ code: "qualified", message, row: rows[first], column: header || key });
  return {
    field: { key: `${key}·qualifier`, label, type: "text", of: key },
    values: values.map((_, index) => said.get(index) ?? null),
  };
}

/** Every number in the column's own magnitude, and its decimals. */
function* settleCells(source: Source, { values, decimals, odd }: NumberScan, reading: Reading) {
  const moved = reading.plainPower - reading.measure.power;
  const written: number[] = [];
  const settled = yield* mapSteps(values, (value, index): number | null => {
    if (value !== null) {
      if (!isDrawable(value)) throw cellError(source, index, { code: "not-a-number", expected: DRAWABLE, fix: FIX });
      const read = moved === 0 ? { value, decimals: decimals[index] ?? 0 } : shift(value, moved);
      written[index] = read.decimals;
      return read.value;
    }
    const other = odd.get(index);
    const read = other === undefined ? NO_FIGURE : settleOdd(source, index, other, reading);
    written[index] = read.decimals;
    return read.value;
  });
  return { values: settled, written };
}

const NO_FIGURE = { value: null, decimals: 0 };

function settleOdd(source: Source, index: number, given: Written | "text", reading: Reading) {
  const { measure, plainPower, decimal } = reading;
  const { percent, currency, power } = measure;
  if (given === "text") {
    const several = severalNumbers(String(source.cells[index]));
    throw cellError(source, index, several ? SEVERAL : { code: "not-a-number", expected: "a number", fix: FIX });
  }
  if (given.measure.percent !== percent && (given.measure.percent || says(given.measure))) {
    const expected = percent ? "a percentage, as in the other cells" : "a number without %, as in the other cells";
    throw cellError(source, index, { code: "not-a-number", expected, fix: FIX });
  }
  if (currency !== undefined && !sameCurrency(given.measure, currency)) {
    throw cellError(source, index, { code: "not-a-number", expected: `a number in ${currency}`, fix: FIX });
  }
  const moved = (given.measure.power || plainPower) - power;
  const read = settle(given, decimal, moved);
  // $800m beside $1.2bn: zeros at the end of a number in another magnitude say nothing about it.
  if (isDrawable(read.value)) return moved === 0 ? read : shift(read.value, 0);
  throw cellError(source, index, { code: "not-a-number", expected: DRAWABLE, fix: FIX });
}
