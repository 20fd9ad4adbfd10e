import { type Field, type FieldType } from "../core/dataset.js";
import type { Warning } from "../core/errors.js";
import { cellError, shift, type ColumnRole, type RawCell, type ReadColumn, type Source } from "./column.js";
import { decimalSign, scanNumber, settle, type Separator, type Written } from "./numbers.js";
import { isMissing } from "./text.js";
import { readUnit, sameCurrency, splitHeader, unitOf, type Measure } from "./units.js";

export interface NumberHints {
  readonly lang: string | undefined;
  /** For a column that does not carry its unit. */
  readonly unit: string | undefined;
  readonly role: ColumnRole | undefined;
}

/** A written number, a number that came as one, a missing cell, or a text. */
type Scanned = Written | number | null | undefined;

/** What a column measures, once its header, the author and its cells have been heard. */
interface Reading {
  readonly measure: Measure;
  /** A plain number in a column of magnitudes stands for itself: 500 beside 1.2bn. */
  readonly plainPower: number;
  readonly decimal: Separator;
}

const GROWTH =
  /(?:^|[^\p{L}])(?:cagr|growth|rates?|change|veränderung|croissance|taux|tcac|variation|crecimiento|tasa|variación|tcca)(?:$|[^\p{L}])|wachstum|نمو|معدل|تغير|成長|増減/iu;
const GROWTH_RATE =
  /cagr|growth rate|wachstumsrate|taux de croissance|tcac|tasa de crecimiento|tcca|معدل النمو|成長率/iu;
const SHARE = /(?:^|[^\p{L}])(?:share(?! price)|part|parts|cuota|participación)(?:$|[^\p{L}])|anteil|حصة|シェア|割合/iu;

/**
 * The column as numbers, where more than half of its cells are, or where the author says so.
 *
 * @throws DatasetError `not-a-number` for a text among them, and for a percentage or a currency that does not fit the
 * others; `negative-share`
 */
export function numberColumn(source: Source, hints: NumberHints): ReadColumn | undefined {
  const { label, measure } = splitHeader(source.header);
  const unit = hints.unit?.trim() ? readUnit(hints.unit.trim()) : undefined;
  const own = says(measure) || !unit || (!unit.percent && GROWTH_RATE.test(label)) ? measure : unit;
  const scanned = source.cells.map((cell) => scan(cell, own.name));
  const count = scanned.filter((one) => one !== null && one !== undefined).length;
  const texts = scanned.filter((one) => one === undefined).length;
  const named = hints.role === "value" || hints.role === "rate";
  if (!named && !(count > texts) && !(texts === 0 && says(measure))) return undefined;
  const warnings: Warning[] = [];
  const reading = {
    ...readMeasures(source, scanned, own, warnings),
    decimal: readSign(source, scanned, hints, warnings),
  };
  const columnLabel = says(measure) ? label : source.header;
  return finish(source, scanned, reading, columnLabel, hints.role, warnings);
}

function says({ currency, power, percent, name }: Measure): boolean {
  return currency !== undefined || power !== 0 || percent || name !== "";
}

function scan(cell: RawCell, unitName: string): Scanned {
  if (cell === null) return null;
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  if (isMissing(cell.trim())) return null;
  const written = scanNumber(cell);
  if (!written) return undefined;
  const { name } = written.measure;
  return name === "" || name.toLowerCase() === unitName.toLowerCase() ? written : undefined;
}

function isWritten(one: Scanned): one is Written {
  return typeof one === "object" && one !== null;
}

/** Other cells of the column decide how “1.234” reads; then the language does, and the author is told. */
function readSign(source: Source, scanned: readonly Scanned[], hints: NumberHints, warnings: Warning[]): Separator {
  const shown = new Set<Separator>();
  let doubt: number | undefined;
  for (const [index, one] of scanned.entries()) {
    if (!isWritten(one)) continue;
    if (one.shows) shown.add(one.shows);
    if (one.ambiguous && doubt === undefined) doubt = index;
  }
  const [only] = shown;
  if (only && shown.size === 1) return only;
  const decimal = decimalSign(hints.lang);
  const one = doubt === undefined ? undefined : scanned[doubt];
  if (doubt !== undefined && isWritten(one)) {
    const column = source.header || source.key;
    const message = `“${String(source.cells[doubt])}” reads two ways; it was read as ${settle(one, decimal).value}, as the language (${hints.lang ?? "en"}) has it.`;
    warnings.push({ code: "ambiguous-number-format", message, row: source.rows[doubt], column });
  }
  return decimal;
}

function readMeasures(
  source: Source,
  scanned: readonly Scanned[],
  own: Measure,
  warnings: Warning[],
): Pick<Reading, "measure" | "plainPower"> {
  const powers = new Map<number, number>();
  let percents = 0;
  let numbers = 0;
  let currency = own.currency;
  for (const one of scanned) {
    if (one === null || one === undefined) continue;
    numbers += 1;
    const measure = isWritten(one) ? one.measure : undefined;
    if (measure?.percent) percents += 1;
    if (!own.percent && currency === undefined) currency = measure?.currency;
    powers.set(measure?.power ?? 0, (powers.get(measure?.power ?? 0) ?? 0) + 1);
  }
  const percent = own.percent || (!says(own) && numbers > 0 && percents >= numbers / 2);
  if (percent) return { measure: { percent, power: 0, name: "" }, plainPower: 0 };
  const written = [...powers].filter(([power]) => power !== 0).sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  const power = says(own) ? own.power : (written[0]?.[0] ?? 0);
  const plainPower = says(own) ? own.power : 0;
  if (power !== plainPower && powers.has(0)) {
    const message = "Some numbers carry a magnitude and others do not; those without were read as they stand.";
    warnings.push({ code: "mixed-magnitudes", message, column: source.header || source.key });
  }
  return { measure: { ...own, ...(currency === undefined ? {} : { currency }), power, percent }, plainPower };
}

function finish(
  source: Source,
  scanned: readonly Scanned[],
  reading: Reading,
  label: string,
  role: ColumnRole | undefined,
  warnings: Warning[],
): ReadColumn {
  const values: (number | null)[] = [];
  let decimals = 0;
  for (const [index, one] of scanned.entries()) {
    if (one === null) values.push(null);
    else {
      const read = readOne(source, index, one, reading);
      values.push(read.value);
      decimals = Math.max(decimals, read.decimals);
    }
  }
  const words = label.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2");
  const { type, power } = typeOf(values, words, reading.measure, role);
  if (type === "share") {
    const index = values.findIndex((value) => value !== null && value < 0);
    if (index >= 0) throw cellError(source, index, { code: "negative-share", expected: "a share from 0" });
  }
  if (power === 0 && type !== "quantity" && values.some(Boolean)) {
    const message =
      "These numbers were read as fractions: 0.45 is 45%. Write “%” in the header if they are percentages.";
    warnings.push({ code: "read-as-fractions", message, column: source.header || source.key });
    decimals = Math.max(0, decimals - 2);
  }
  const unit = type === "quantity" ? unitOf(reading.measure) : undefined;
  const field: Field = { key: source.key, label, type, ...(unit && { unit }), decimals };
  return { field, values: power === 0 ? values : values.map((v) => v && shift(v, power).value), warnings };
}

function readOne(source: Source, index: number, one: Written | number | undefined, reading: Reading) {
  const { measure, plainPower, decimal } = reading;
  const { percent, currency, power } = measure;
  const fix = "Correct the cell, leave it empty, or name another column.";
  if (one === undefined) throw cellError(source, index, { code: "not-a-number", expected: "a number", fix });
  if (typeof one === "number") return shift(one, plainPower - power);
  const given = one.measure;
  if (given.percent !== percent && (given.percent || says(given))) {
    const expected = percent ? "a percentage, as in the other cells" : "a number without %, as in the other cells";
    throw cellError(source, index, { code: "not-a-number", expected, fix });
  }
  if (currency !== undefined && !sameCurrency(given, currency)) {
    throw cellError(source, index, { code: "not-a-number", expected: `a number in ${currency}`, fix });
  }
  const moved = (given.power || plainPower) - power;
  const read = settle(one, decimal, moved);
  // $800m beside $1.2bn: the column's decimals are those of the cells in its own magnitude.
  if (Number.isFinite(read.value)) return moved === 0 ? read : { value: read.value, decimals: 0 };
  throw cellError(source, index, { code: "not-a-number", expected: "a number that is not endless", fix });
}

/** Fractions come from percentages by a shift of two places, unless the column holds fractions already. */
function typeOf(
  values: readonly (number | null)[],
  label: string,
  measure: Measure,
  role: ColumnRole | undefined,
): { type: FieldType; power: number } {
  let low = 0;
  let high = 0;
  for (const value of values) {
    low = Math.min(low, value ?? 0);
    high = Math.max(high, value ?? 0);
  }
  const share = SHARE.test(label);
  if (measure.percent) {
    const rate = role === "rate" || (!share && (GROWTH.test(label) || low < 0));
    return { type: rate ? "rate" : "share", power: -2 };
  }
  if (says(measure)) return { type: "quantity", power: 0 };
  const power = low >= -1 && high <= 1 ? 0 : -2;
  if (role === "rate" || GROWTH_RATE.test(label)) return { type: "rate", power };
  if (share && low >= 0 && high <= 100) return { type: "share", power };
  return { type: "quantity", power: 0 };
}
