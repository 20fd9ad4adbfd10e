import type { Dataset, Field, Row, Unit } from "../core.js";

/** What a file was read as, for its author to compare with what was meant. */
export interface Understood {
  readonly title: string;
  readonly rows: number;
  /** First and last year; absent without years. */
  readonly years?: { readonly from: number; readonly to: number };
  readonly fields: readonly UnderstoodField[];
}

interface UnderstoodField {
  readonly key: string;
  readonly label: string;
  readonly type: Field["type"];
  readonly unit?: string;
  readonly decimals?: number;
  readonly missing: number;
  /** Numbers: the lowest and the highest; words: how many different ones. */
  readonly range?: readonly [number, number];
  readonly values?: number;
}

/** The dataset in facts; numbers are those of the dataset, so that a share of 45% is 0.45. */
export function understand({ title, fields, rows }: Dataset): Understood {
  const read = fields.map((field) => understandField(field, rows));
  const ranges = read.flatMap(({ key, type, range }) => (type === "year" && range ? [range] : yearOfHeader(key)));
  const years = { from: Math.min(...ranges.map(([from]) => from)), to: Math.max(...ranges.map(([, to]) => to)) };
  return { title, rows: rows.length, ...(ranges.length > 0 && { years }), fields: read };
}

/** A wide table has its years in the headers. */
function yearOfHeader(key: string): (readonly [number, number])[] {
  const year = Number(/^(?:18|19|20|21)\d\d(?=$|[^\d])/.exec(key)?.[0] ?? NaN);
  return Number.isNaN(year) ? [] : [[year, year]];
}

function understandField(field: Field, rows: readonly Row[]): UnderstoodField {
  const { key, label, type, unit, decimals } = field;
  const cells = rows.map((row) => row[key] ?? null);
  const numbers = cells.filter((cell) => typeof cell === "number");
  const words = new Set(cells.filter((cell) => typeof cell === "string"));
  return {
    key,
    label,
    type,
    ...(unit && { unit: unitText(unit) }),
    ...(decimals !== undefined && { decimals }),
    missing: cells.filter((cell) => cell === null).length,
    ...(numbers.length > 0 ? { range: extent(numbers) } : { values: words.size }),
  };
}

/** In a loop, because a spread of 250,000 numbers overflows the stack. */
function extent(numbers: readonly number[]): readonly [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (const value of numbers) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return [low, high];
}

function unitText({ currency, name, scale = 1 }: Unit): string {
  const long = new Intl.NumberFormat("en", { notation: "compact", compactDisplay: "long" }).formatToParts(scale);
  const word = long.find(({ type }) => type === "compact")?.value;
  return [currency, scale === 1 ? "" : (word ?? `×${scale}`), name].filter(Boolean).join(" ");
}

/** One line per column: what it is, in which unit, and what stands in it. */
export function understoodText({ title, rows, years, fields }: Understood): string {
  const span = years ? `, years ${years.from === years.to ? years.from : `${years.from}–${years.to}`}` : "";
  const width = Math.max(0, ...fields.map(({ key }) => key.length));
  const lines = fields.map((field) => `  ${field.key.padEnd(width)}  ${facts(field).join(", ")}\n`);
  return `${title ? `  ${title}\n` : ""}  ${count(rows, "row")}${span}\n${lines.join("")}`;
}

function facts({ type, unit, decimals, missing, range, values }: UnderstoodField): string[] {
  const fraction = type === "share" || type === "rate";
  return [
    type + (unit ? ` in ${unit}` : ""),
    decimals === undefined || type === "year"
      ? ""
      : `${count(decimals, "decimal")}${fraction ? " of a percentage" : ""}`,
    range ? rangeText(range, fraction) : count(values ?? 0, "different value"),
    missing > 0 ? `${missing} missing` : "",
  ].filter(Boolean);
}

function rangeText([low, high]: readonly [number, number], fraction: boolean): string {
  const write = (value: number) => (fraction ? `${Number((value * 100).toPrecision(12))}%` : String(value));
  return low === high ? write(low) : `${write(low)} to ${write(high)}`;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
