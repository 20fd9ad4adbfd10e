import type { Field } from "../../core/dataset.js";
import type { Warning } from "../../core/errors.js";
import type { ReadColumn } from "../cells/column.js";
import { headerTime } from "../time.js";
import { alike, isFigures } from "../observations/measures.js";

/** What a table may mean otherwise than it was read, for its author. */
export const doubtsOf = (columns: readonly ReadColumn[]): readonly Warning[] => [
  ...leftTimes(columns),
  ...perhapsYears(columns),
];

/** Columns of times that hold something else than the others, and so are not drawn with them. */
function leftTimes(columns: readonly ReadColumn[]): readonly Warning[] {
  const dated = columns.filter(({ field }) => headerTime(field.label) && field.of === undefined);
  const figures = dated.filter(({ field }) => isFigures(field));
  const [first] = figures;
  if (!first || figures.length < 2) return [];
  const others = dated.filter(
    ({ field, values }) => !alike(field, first.field) && values.some((value) => value !== null),
  );
  return others.map(({ field, values }): Warning => {
    const found = String(values.find((value) => typeof value === "string") ?? values.find((value) => value !== null));
    const why = isFigures(field) ? "its unit is another" : `it holds “${found.slice(0, 80)}”`;
    const message = `“${field.label}” is not drawn beside “${first.field.label}”, because ${why}.`;
    return { code: "other-time", message, column: field.label };
  });
}

/** Two columns of bare numbers that could all be years, and no other figures. */
function perhapsYears(columns: readonly ReadColumn[]): readonly Warning[] {
  const figures = columns.filter(({ field }) => isFigures(field) && field.of === undefined);
  const names = columns.some(({ field }) => field.type === "category");
  if (!names || figures.length < 2 || !figures.every(areYears)) return [];
  const listed = figures.slice(0, 4).map(({ field }) => `“${nameOf(field)}”`);
  const message = `${listed.join(" and ")} hold numbers that could be years; they were read as amounts. Years of a beginning and an end cannot be compared as amounts are.`;
  return [{ code: "perhaps-years", message, column: figures[0] && nameOf(figures[0].field) }];
}

const nameOf = ({ label, key }: Field): string => label || key;

const areYears = ({ field, values }: ReadColumn): boolean =>
  field.type === "quantity" &&
  !field.unit &&
  !headerTime(field.label) &&
  values.length > 1 &&
  values.every((value) => typeof value === "number" && Number.isInteger(value) && value >= EARLIEST && value < LATEST);

const [EARLIEST, LATEST] = [1400, 2200];
