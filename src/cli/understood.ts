import { percentOf } from "../core/tidy.js";
import type { Dataset, Field, Row, Unit } from "../core.js";
import { isFraction } from "../core/dataset.js";
import { extent } from "../core/extent.js";
import { attributeName } from "../core/options.js";
import { decimalsFor } from "../data/observations/roles.js";
import { headerTime, isTime, timeIn } from "../data/time.js";
import type { Reading } from "./read-source.js";
import { rolesOf, type Fit, type Roles } from "./roles.js";

/** What a file was read as, for its author to compare with what was meant. */
export interface Understood {
  readonly title: string;
  readonly rows: number;
  /** First and last year; absent without years. */
  readonly years?: { readonly from: number; readonly to: number };
  readonly fields: readonly UnderstoodField[];
  readonly roles: Roles;
  /** Names that stand for the sum of the others. */
  readonly totals: readonly string[];
  readonly charts: readonly Fit[];
}

interface UnderstoodField {
  readonly key: string;
  readonly label: string;
  readonly type: Field["type"];
  readonly unit?: string;
  /** Of the most precise figure, and of the least precise one where that has fewer. */
  readonly decimals?: number;
  readonly leastDecimals?: number;
  readonly missing: number;
  /** Numbers: the lowest and the highest; words: how many different ones. */
  readonly range?: readonly [number, number];
  readonly values?: number;
  /** Periods: the first and the last. */
  readonly from?: string;
  readonly to?: string;
}

/**
 * The dataset in facts; numbers are those of the dataset, so that a share of 45% is 0.45.
 *
 * @param charts which of them can draw it
 */
export function understand(dataset: Dataset, reading: Reading, charts: readonly Fit[]): Understood {
  const { title, fields, rows, totals = [] } = dataset;
  const times = fields.flatMap((field) =>
    isTime(field) ? rows.map((row) => timeIn(row[field.key])) : headerYear(field),
  );
  const years = times.filter((time) => time !== null).map(Math.floor);
  const [from, to] = extent(years);
  return {
    title,
    rows: rows.length,
    ...(years.length > 0 && { years: { from, to } }),
    fields: fields.map((field) => understandField(field, rows)),
    roles: rolesOf(dataset, reading),
    totals,
    charts,
  };
}

/** A wide table has its times in the headers. */
const headerYear = ({ label, type }: Field): number[] => {
  const time = type === "quantity" || isFraction({ type }) ? headerTime(label) : undefined;
  return time ? [time.year] : [];
};

function understandField(field: Field, rows: readonly Row[]): UnderstoodField {
  const { key, label, type, unit } = field;
  const cells = rows.map((row) => row[key] ?? null);
  const numbers = cells.filter((cell) => typeof cell === "number");
  const words = new Set(cells.filter((cell) => typeof cell === "string"));
  return {
    key,
    label,
    type,
    ...(unit && { unit: unitText(unit) }),
    ...(field.decimals !== undefined && decimalsIn(field, rows)),
    missing: cells.filter((cell) => cell === null).length,
    ...(numbers.length > 0 ? { range: extent(numbers) } : type === "period" ? periods(cells) : { values: words.size }),
  };
}

function decimalsIn(field: Field, rows: readonly Row[]): Pick<UnderstoodField, "decimals" | "leastDecimals"> {
  const published = rows.flatMap((row) => {
    const value = row[field.key];
    return typeof value === "number" ? [decimalsFor(field, row, value)] : [];
  });
  if (published.length === 0) return { decimals: field.decimals ?? 0 };
  const [least, most] = extent(published);
  return { decimals: most, ...(least < most && { leastDecimals: least }) };
}

function periods(cells: readonly unknown[]): { from?: string; to?: string } {
  const known = cells.filter((cell) => typeof cell === "string").sort((a, b) => (timeIn(a) ?? 0) - (timeIn(b) ?? 0));
  const [from, to] = [known[0], known.at(-1)];
  return from === undefined || to === undefined ? {} : { from, to };
}

function unitText({ currency, name, scale = 1 }: Unit): string {
  const long = new Intl.NumberFormat("en", { notation: "compact", compactDisplay: "long" }).formatToParts(scale);
  const word = long.find(({ type }) => type === "compact")?.value;
  return [currency, scale === 1 ? "" : (word ?? `×${scale}`), name].filter(Boolean).join(" ");
}

/** One line per column, what each is for, and what can be drawn. */
export function understoodText({ title, rows, years, fields, roles, totals, charts }: Understood): string {
  const span = years ? `, years ${years.from === years.to ? years.from : `${years.from}–${years.to}`}` : "";
  const played = Object.entries(roles).map(([role, column]) => `${attributeName(role)} = ${column}`);
  const drawn = charts.filter(({ draws }) => draws).map(({ tag }) => tag);
  const others = charts.filter(({ draws }) => !draws);
  return [
    title ? `  ${title}\n` : "",
    `  ${count(rows, "row")}${span}\n`,
    lines(fields.map((field) => [field.key, facts(field).join(", ")])),
    played.length > 0 ? `  roles: ${played.join(", ")}\n` : "",
    totals.length > 0 ? `  sums, left out of shares and comparisons: ${totals.join(", ")}\n` : "",
    drawn.length > 0 ? `  can be drawn as ${drawn.join(", ")}\n` : "  no chart can draw it\n",
    lines(others.map(({ tag, reason = "" }) => [`not as ${tag}:`, reason])),
  ].join("");
}

function lines(pairs: readonly (readonly [string, string])[]): string {
  const width = Math.max(0, ...pairs.map(([name]) => name.length));
  return pairs.map(([name, text]) => `  ${name.padEnd(width)}  ${text}\n`).join("");
}

function facts({ type, unit, decimals, leastDecimals, missing, range, values, from, to }: UnderstoodField): string[] {
  const fraction = isFraction({ type });
  return [
    type + (unit ? ` in ${unit}` : ""),
    decimals === undefined || type === "year"
      ? ""
      : `${leastDecimals === undefined ? "" : `${leastDecimals} to `}${count(decimals, "decimal")}${fraction ? " of a percentage" : ""}`,
    range ? rangeText(range, fraction) : from && to ? `${from} to ${to}` : count(values ?? 0, "different value"),
    missing > 0 ? `${missing} missing` : "",
  ].filter(Boolean);
}

function rangeText([low, high]: readonly [number, number], fraction: boolean): string {
  const write = (value: number) => (fraction ? `${percentOf(value)}%` : String(value));
  return low === high ? write(low) : `${write(low)} to ${write(high)}`;
}

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
