import type { RawCell, Source } from "../cells/column.js";
import { splitHeader } from "../cells/header-unit.js";
import { isChange, isShareLabel } from "../cells/number-type.js";
import { says } from "../cells/number-measure.js";
import { scanNumber } from "../cells/numbers.js";
import { readPeriod } from "../cells/periods.js";
import { isMissing } from "../cells/text.js";
import { readUnit, type Measure } from "../cells/units.js";
import { MEASURE_HEADERS, UNIT_HEADERS } from "../cells/vocabulary/index.js";

/** Units that rows have of their own, as tables have them whose rows are measures: “Revenue (USD million)”, “Margin”. */
export interface RowUnits {
  /** The unit of each row as it is written, “%” for a percentage; empty where the column's own counts. */
  readonly units: readonly string[];
  /** The column of names, and the names without their units. */
  readonly names: Source;
  readonly labels: readonly string[];
  /** The column that holds the units, where there is one. */
  readonly column: Source | undefined;
}

/** Rows that are looked at: tables of measures are short, and long ones are lists of things. */
const MOST_ROWS = 400;

/** Undefined where the rows have no units of their own. */
export function rowUnitsOf(sources: readonly Source[], isTime: (source: Source) => boolean): RowUnits | undefined {
  const [first] = sources;
  if (!first || first.cells.length > MOST_ROWS || sources.length < 2) return undefined;
  const column = sources.find(isUnitColumn);
  const words = sources.filter((one) => one !== column && !isTime(one) && isWords(one));
  const names = words.find(hasUnits) ?? words[0];
  if (!names) return undefined;
  const split = names.cells.map((cell) => nameOf(String(cell ?? ""), isMeasures(names)));
  const values = sources.filter((one) => one !== column && one !== names && !isTime(one) && !says(headerOf(one)));
  const labels = split.map(({ label }) => label);
  if (column) return { units: column.cells.map((cell) => bare(String(cell ?? ""))), names, labels, column };
  const written = split.map(({ unit }) => unit);
  const percents = percentRows(values, names, written);
  const units = written.map((unit, row) => unit || (percents?.has(row) ? "%" : ""));
  const isPlain = units.every((unit) => unit === "") && !isMeasures(names);
  if (isPlain || values.length === 0) return undefined;
  return areCurrencies(written, isMeasures(names)) ? undefined : { units, names, labels, column };
}

const headerOf = ({ header }: Source): Measure => splitHeader(header).measure;

export const isMeasures = ({ header }: Source): boolean =>
  MEASURE_HEADERS.has(header.toLowerCase().replace(/s$/u, "")) || MEASURE_HEADERS.has(header.toLowerCase());

const isUnitColumn = ({ header, cells }: Source): boolean =>
  UNIT_HEADERS.has(header.toLowerCase()) &&
  cells.some((cell) => typeof cell === "string" && /^[^\d]*[\p{L}%$€£¥₹][^\d]*$/u.test(cell));

const present = (cells: readonly RawCell[]): string[] =>
  cells.flatMap((cell) => (typeof cell === "string" && !isMissing(cell) ? [cell] : []));

function isWords({ cells }: Source): boolean {
  const texts = present(cells);
  return (
    texts.length > 0 &&
    texts.every((text) => /\p{L}/u.test(text) && scanNumber(text)?.measure.name !== "" && !readPeriod(text))
  );
}

/** Names of which one says its unit: “Revenue (USD million)”. */
const hasUnits = (names: Source): boolean =>
  names.cells.some((cell) => nameOf(String(cell ?? ""), isMeasures(names)).unit !== "");

const bare = (text: string): string => text.trim().replace(/^[([](.*)[)\]]$/u, "$1");

/** “Revenue (USD million)” in two parts. Of words in brackets only a sure unit is one, unless the names are measures. */
function nameOf(name: string, measures: boolean): { label: string; unit: string } {
  const { label, measure } = splitHeader(name);
  const isSure = measure.currency !== undefined || measure.percent || measure.power > 0;
  const counts = isSure ? measure.name === "" || measure.power > 0 : measures && measure.name !== "";
  if (!counts || label === name || measure.unknown) return { label: name, unit: isSure && measure.percent ? "%" : "" };
  const unit = name
    .slice(label.length)
    .trim()
    .replace(/^[\s,:/–-]+/u, "");
  return { label, unit: measure.percent ? "%" : bare(unit) || "" };
}

/** Names of currencies among each other, such as “Euro (EUR)”, are no measures. */
function areCurrencies(units: readonly string[], measures: boolean): boolean {
  const read = units.filter(Boolean).map(readUnit);
  const codes = new Set(read.map(({ currency }) => currency));
  return (
    !measures &&
    read.length > 1 &&
    codes.size === read.length &&
    read.every(({ power, percent }) => power === 0 && !percent)
  );
}

/**
 * Rows whose figures are all percentages, among rows whose figures are none. In a single column a stray percentage is more
 * likely a slip: there the rows must be measures by their header, their names or units.
 */
function percentRows(
  values: readonly Source[],
  names: Source,
  written: readonly string[],
): ReadonlySet<number> | undefined {
  const kinds = values.map(({ cells }) => cells.map(isPercentCell));
  const mixed = kinds.filter((column) => column.includes(true) && column.includes(false));
  const rows = new Set<number>();
  if (mixed.length === 0) return undefined;
  for (const row of names.cells.keys()) {
    const own = new Set(mixed.map((column) => column[row]).filter((kind) => kind !== undefined));
    if (own.size > 1) return undefined;
    if (own.has(true)) rows.add(row);
  }
  const sure = (row: number): boolean => {
    const name = String(names.cells[row] ?? "");
    return isChange(name) || isShareLabel(name) || written[row] !== "";
  };
  return mixed.length > 1 || isMeasures(names) || written.some(Boolean) || [...rows].every(sure) ? rows : undefined;
}

/** Undefined for what is no number. */
function isPercentCell(cell: RawCell): boolean | undefined {
  if (typeof cell === "number") return false;
  return cell === null ? undefined : scanNumber(cell)?.measure.percent;
}
