import { decimalsKey } from "../decimals-key.js";
import { carriedDecimals } from "../../core/tidy.js";
import {
  isFraction,
  STATUSES,
  type Cell,
  type Dataset,
  type Field,
  type FieldType,
  type Row,
  type Status,
} from "../../core/dataset.js";
import { DatasetError } from "../../core/errors.js";

/** Names of columns by the role that an author gives them, each empty or absent to be found by itself. */
export interface Roles {
  readonly x?: string | undefined;
  readonly y?: string | undefined;
  readonly series?: string | undefined;
  readonly status?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly startYear?: string | undefined;
  readonly endYear?: string | undefined;
  readonly rate?: string | undefined;
}

/** How a definition looks for the column that plays a role. */
export interface Role {
  /** Given by the author; key or label, in any case. Empty or absent: the column is found by itself. */
  readonly name?: string | undefined;
  /** Types that can play the role, the most fitting first. */
  readonly types: readonly FieldType[];
  /** Keys that the role has in datasets of our own, preferred over the order of the columns. */
  readonly keys?: readonly string[];
}

const NUMERIC: ReadonlySet<FieldType> = new Set<FieldType>(["quantity", "share", "rate", "year"]);

export function isNumeric(field: Field): boolean {
  return NUMERIC.has(field.type);
}

/** The field with that key or label, spaces and case aside. A key wins over a label. */
export function fieldNamed(fields: readonly Field[], name: string): Field | undefined {
  const wanted = fold(name);
  return fields.find((field) => fold(field.key) === wanted) ?? fields.find((field) => fold(field.label) === wanted);
}

/**
 * The field that plays a role: the named one; else the first of the preferred keys whose type fits; else the first
 * field of the first type that occurs.
 *
 * @throws DatasetError `missing-column` when a name was given and there is no such column, `not-a-number` when the
 * named column holds words and the role needs numbers
 */
export function findField(dataset: Dataset, { name, types, keys = [] }: Role): Field | undefined {
  const { fields } = dataset;
  if (name?.trim()) {
    const field = fieldNamed(fields, name);
    if (!field) throw missingColumn(fields, name, `a column named “${name.trim()}”`);
    if (types.every((type) => NUMERIC.has(type)) && !isNumeric(field)) throw notNumeric(field);
    return field;
  }
  for (const key of keys) {
    const field = fields.find((candidate) => candidate.key === key && types.includes(candidate.type));
    if (field) return field;
  }
  for (const type of types) {
    const field = fields.find((candidate) => candidate.type === type);
    if (field) return field;
  }
  return undefined;
}

/**
 * As {@link findField}, for a role a chart cannot do without.
 *
 * @param expected what is needed, as in “a column of years”
 * @throws DatasetError as {@link findField}, and `missing-column` when no column fits
 */
export function requireField(dataset: Dataset, role: Role, expected: string): Field {
  const field = findField(dataset, role);
  if (!field) throw missingColumn(dataset.fields, undefined, expected);
  return field;
}

/** An error that lists the columns there are. */
export function missingColumn(fields: readonly Field[], name: string | undefined, expected: string): DatasetError {
  const listed = fields.slice(0, 12).map((field) => field.label || field.key);
  const more = fields.length > listed.length ? ", …" : "";
  return new DatasetError({
    code: "missing-column",
    column: name?.trim(),
    found: listed.length > 0 ? `${listed.join(", ")}${more}` : "no columns",
    expected,
    fix: name === undefined ? "Name the column, or add it." : "Use the name of a column as it stands in the header.",
  });
}

function notNumeric(field: Field): DatasetError {
  return new DatasetError({
    code: "not-a-number",
    column: field.label || field.key,
    found: "text",
    expected: "a column of numbers",
    fix: "Name another column, or correct its cells.",
  });
}

/** The row's status; `reported` where none is stated. */
export function statusOf(row: Row, statusField: Field | undefined): Status {
  const cell: Cell | undefined = statusField && row[statusField.key];
  return STATUSES.find((status) => status === cell) ?? "reported";
}

/**
 * Decimals to show: the field's, or more where the number itself carries more; what the row says overrides both. Shares and rates count decimals of the percentage: 0.2315 has 2. Digits past the twelfth are noise of binary
 * arithmetic (0.1 + 0.2) and not counted.
 */
export function decimalsFor(field: Field, row: Row | undefined, value: number): number {
  const override = row?.["decimals"] ?? row?.[decimalsKey(field.key)];
  if (typeof override === "number" && Number.isInteger(override) && override >= 0) return Math.min(override, 20);
  const carried = carriedDecimals(value);
  const digits = isFraction(field) ? Math.max(0, carried - 2) : carried;
  return Math.min(20, Math.max(field.decimals ?? 0, digits));
}

function fold(text: string): string {
  return text.trim().replace(/\s+/gu, " ").toLowerCase();
}
