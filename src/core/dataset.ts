/**
 * The vocabulary of data. A dataset follows the ideas of Frictionless Table Schema: typed fields, rows as records.
 * It is validated once, at the edge (src/data), and is frozen from then on.
 */

/** How sure a figure is. `modelled` is what the library itself computes; it is never stored in a dataset. */
export type Status = "reported" | "projected" | "modelled";

export const STATUSES: readonly Status[] = ["reported", "projected", "modelled"];

/**
 * - `category` names a thing, `year` is a whole number such as 2032, `text` is free text;
 * - `period` is a text for a time that is no whole year, or a column that mixes both: `2024-03-31`, `2024-W05`, `2024-03`,
 *   `2024-Q1`, `2024-H1`, `2023/24` (a year that begins in 2023), `2024`;
 * - `quantity` is a number in the field's `unit`;
 * - `share` and `rate` are fractions: 45% is 0.45;
 * - `status` is one of {@link Status}.
 */
export type FieldType = "category" | "year" | "period" | "quantity" | "share" | "rate" | "status" | "text";

/** The unit of a quantity: `{ currency: "USD", scale: 1e9 }` is "USD billion", `{ name: "devices" }` a plain count. */
export interface Unit {
  /** ISO 4217 code. */
  readonly currency?: string;
  /** A named unit, as the reader should see it. */
  readonly name?: string;
  /** What one unit of the stored number stands for; 1 when absent. */
  readonly scale?: number;
}

/** What a text in a column of units means: `{ text: "$ bn", unit: { currency: "USD", scale: 1e9 } }`. */
export interface UnitText {
  readonly text: string;
  readonly unit?: Unit;
}

export interface Field {
  /** The name by which rows hold the value; unique in the dataset. */
  readonly key: string;
  /** What a reader sees as the column's heading. */
  readonly label: string;
  readonly type: FieldType;
  readonly unit?: Unit;
  /**
   * Decimals that every figure was published with: 156.0 is 156 with 1. Shares and rates count decimals of the
   * percentage. A number that carries more digits keeps them; a row may say more, see {@link Row}.
   */
  readonly decimals?: number;
  /**
   * Key of the column that this one belongs to, with which it is shown: words such as “over” for a column of figures,
   * figures that were read out of a column of words.
   */
  readonly of?: string;
  /**
   * Of a column of units: what its texts mean, where that is more than a name. A text without a unit here is a
   * percentage, as “%” always is: figures in its rows are fractions.
   */
  readonly units?: readonly UnitText[];
  /** Of a column of rates: the first and the last year that they count, as its header says. */
  readonly from?: number;
  readonly to?: number;
}

/** A missing value is `null`, which is never zero. */
export type Cell = string | number | null;

/**
 * One record, by `field.key`. Further keys may stand in a row without being a field: `locator`, where in the source the
 * figure stands; `decimals`, which overrides those of all fields; and `<key>·decimals`, which overrides those of one.
 */
export type Row = Readonly<Record<string, Cell>>;

/** A growth rate that the source states, a fraction per year. */
export interface Rate {
  readonly value: number;
  /** First and last year of the period; `null` where the source gives none. */
  readonly from: number | null;
  readonly to: number | null;
  readonly basis: "stated";
  readonly locator?: string;
}

/** A dated event to be marked on a time axis. */
export interface Annotation {
  readonly year: number;
  readonly text: string;
  readonly locator?: string;
}

export interface Source {
  readonly publisher: string;
  readonly title?: string;
  readonly author?: string;
  /** http or https; absent until a publisher sets it. */
  readonly url?: string;
}

export interface Dataset {
  /** `^[a-z0-9-]{1,64}$`; empty for data that has no name of its own. */
  readonly id: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly description?: string;
  readonly fields: readonly Field[];
  readonly rows: readonly Row[];
  readonly rates: readonly Rate[];
  readonly annotations: readonly Annotation[];
  readonly notes: readonly string[];
  readonly source?: Source;
  /** ISO date of the report the figures come from. */
  readonly edition?: string;
  readonly license?: string;
  /** Language of the texts in the dataset, BCP 47. */
  readonly lang?: string;
  /**
   * Names in the column of categories, or labels of columns, that stand for the sum of the others, such as “Total”.
   * Charts of shares leave them out.
   */
  readonly totals?: readonly string[];
  /** Label of 100% minus the sum of the shares, where the publisher's own data says what the rest is. */
  readonly remainder?: string;
}

/** Whether a column holds fractions, which are written as percentages. */
export const isFraction = ({ type }: Pick<Field, "type">): boolean => type === "share" || type === "rate";

/** Decimals of a number as it is stored: a percentage with one decimal is a fraction with three. */
export const storedDecimals = (decimals: number, field: Pick<Field, "type">): number =>
  isFraction(field) ? decimals + 2 : decimals;

/** Half of one unit in the last published decimal: what rounding may have taken away. 1 decimal gives 0.05. */
export function roundingHalfWidth(decimals: number): number {
  return 0.5 * 10 ** -decimals;
}

/** Digits after the point in the shortest decimal form: 14.41 gives 2, 156 gives 0, 1e-7 gives 7. */
export function decimalsOf(value: number): number {
  const [mantissa = "", exponent = "0"] = String(Math.abs(value)).split("e");
  const fraction = mantissa.split(".")[1]?.length ?? 0;
  return Math.max(0, fraction - Number(exponent));
}
