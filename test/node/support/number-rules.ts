import type { Dataset, Field } from "../../../src/core/dataset.js";
import type { Said } from "./numbers-in-text.js";

/**
 * How a number in a description may follow from the data. Each rule has a name and gives the numbers it allows: amounts
 * in units of one, shares and rates as fractions.
 */
export type Rules = ReadonlyMap<string, readonly number[]>;

/** The name of the rule by which a number follows from the data; undefined where none does. */
export function ruleFor(said: Said, rules: Rules): string | undefined {
  for (const [name, allowed] of rules) if (allowed.some((value) => says(said, value))) return name;
  return undefined;
}

/** Whether a number is this value, rounded to the digits that are written, or to two or three of them first. */
function says({ value, half }: Said, meant: number): boolean {
  const near = half * (1 + 1e-6) + Math.abs(meant) * 1e-9;
  const rounded = [meant, Number(meant.toPrecision(2)), Number(meant.toPrecision(3))];
  return rounded.some((one) => Math.abs(value - one) <= near || (value >= 0 && Math.abs(value + one) <= near));
}

interface Dated {
  readonly value: number;
  readonly year: number | null;
  readonly column: string;
}

interface Facts {
  /** Quantities, in units of one. */
  readonly amounts: readonly Dated[];
  readonly shares: readonly number[];
  readonly rates: readonly number[];
  readonly years: readonly number[];
  readonly rows: number;
}

export function rulesFor(dataset: Dataset): Rules {
  const facts = factsOf(dataset);
  const years = [...new Set(facts.years)];
  const spans = [...new Set(pairsOf(years).map(([a, b]) => Math.abs(b - a)))];
  const totals = totalsOf(facts);
  const values = [...facts.amounts.map(({ value }) => value), ...totals];
  const growth = pairsOf(values).flatMap(([a, b]) =>
    a > 0 && b >= 0 ? spans.map((span) => (b / a) ** (1 / span) - 1) : [],
  );
  const ratios = [...pairsOf(values), ...pairsOf(facts.shares)].flatMap(([a, b]) => (a > 0 ? [b / a] : []));
  const [sum, sums] = [totalOf(facts.shares), pairsOf(facts.shares).map(([a, b]) => a + b)];
  return new Map<string, readonly number[]>([
    ["a value", [...facts.amounts.map(({ value }) => value), ...facts.shares, ...facts.rates]],
    ["a year", years],
    ["a year within the period, or next to it", around(years)],
    ["a count", upTo(counts(facts))],
    ["a sum", [...totals, ...pairsOf(values).map(([a, b]) => a + b), sum, ...sums, 100 * sum]],
    ["a difference", pairsOf(values).map(([a, b]) => b - a)],
    ["a ratio, or a share of a sum", ratios],
    ["a sum of shares", totals.flatMap((total) => pairsOf(values).map(([a, b]) => (a + b) / total))],
    ["a yearly rate", growth],
    ["a gap between rates, in points", facts.rates.flatMap((rate) => growth.map((other) => 100 * (rate - other)))],
    ["a base that a stated rate needs", bases(facts, spans)],
    ["an interpolated value", interpolated(facts)],
    ["so many of a hundred, or all", [1, 99, 100, ...facts.shares.map((share) => Math.round(100 * share))]],
    ["a bound of a multiple", [10_000, 0.001]],
    ["a unit of the data, or one of it", [1, ...dataset.fields.flatMap(({ unit }) => unit?.scale ?? [])]],
    ["what rounding may hide", upTo(12).flatMap((digits) => [0.5 * 10 ** -digits, 10 ** (-digits - 2)])],
  ]);
}

function factsOf({ fields, rows }: Dataset): Facts {
  const column = (types: readonly string[]): Field[] => fields.filter(({ type }) => types.includes(type));
  const cells = (types: readonly string[]): number[] =>
    column(types).flatMap(({ key }) => rows.flatMap((row) => (typeof row[key] === "number" ? [row[key]] : [])));
  const amounts = column(["quantity"]).flatMap(({ key, unit }) =>
    rows.flatMap((row): Dated[] => {
      const [value, year] = [row[key], row[`${key}Year`] ?? row["year"]];
      if (typeof value !== "number") return [];
      return [{ value: value * (unit?.scale ?? 1), year: typeof year === "number" ? year : null, column: key }];
    }),
  );
  return {
    amounts,
    shares: cells(["share"]),
    rates: cells(["rate"]),
    years: cells(["year"]),
    rows: rows.length,
  };
}

/** Of all amounts, of those of each year, and of those of each column. */
function totalsOf({ amounts }: Facts): number[] {
  const groups = new Map<unknown, number[]>();
  for (const { value, year, column } of amounts) {
    for (const group of ["all", year, column]) groups.set(group, [...(groups.get(group) ?? []), value]);
  }
  return [...groups.values()].map(totalOf);
}

const totalOf = (values: readonly number[]): number => values.reduce((all, one) => all + one, 0);

/** No table of these tests has more columns. */
const MOST_COLUMNS = 8;

/** The most that there can be of rows, pairs of them, years of all of them, years that pass, and columns. */
function counts({ rows, years }: Facts): number {
  const length = years.length > 0 ? Math.max(...years) - Math.min(...years) + 1 : 1;
  return Math.max(MOST_COLUMNS, (rows * (rows - 1)) / 2, Math.max(1, rows) * length);
}

const upTo = (most: number): number[] => Array.from({ length: most + 1 }, (_, index) => index);

function around(years: readonly number[]): number[] {
  if (years.length === 0) return [];
  const first = Math.min(...years);
  return upTo(Math.max(...years) - first + 1).map((passed) => first + passed);
}

const pairsOf = <T>(all: readonly T[]): [T, T][] =>
  all.flatMap((a, index) => all.flatMap((b, other): [T, T][] => (index === other ? [] : [[a, b]])));

const bases = ({ amounts, rates }: Facts, spans: readonly number[]): number[] =>
  amounts.flatMap(({ value }) =>
    rates.flatMap((rate) => spans.flatMap((span) => [span, span - 1].map((years) => value / (1 + rate) ** years))),
  );

function interpolated({ amounts }: Facts): number[] {
  const dated = amounts.flatMap(({ value, year }) => (value > 0 && year !== null ? [{ value, year }] : []));
  return pairsOf(dated).flatMap(([a, b]) =>
    b.year > a.year + 1
      ? upTo(b.year - a.year).map((passed) => a.value * (b.value / a.value) ** (passed / (b.year - a.year)))
      : [],
  );
}
