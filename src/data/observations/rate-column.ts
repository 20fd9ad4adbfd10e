import type { Dataset, Field } from "../../core/dataset.js";
import type { Columns, Measure } from "../../core/observation.js";
import { fieldNamed, findField, type Roles } from "./roles.js";

/**
 * The column of stated rates: the author's, else the package's own, else of several the one whose years are those of the
 * figures, then one that ends with them, then one that names no years.
 *
 * @throws DatasetError as `findField`
 */
export function rateColumn(
  dataset: Dataset,
  roles: Roles,
  { start, end }: Pick<Columns, "start" | "end">,
): Field | undefined {
  const named = roles.rate?.trim() ? fieldNamed(dataset.fields, roles.rate) : undefined;
  const read = named && dataset.fields.find(({ key }) => key === `${named.key}·rate`);
  if (read) return read;
  const rates = dataset.fields.filter(
    ({ key, of, type }) => type === "rate" && (of === undefined || key === `${of}·rate`),
  );
  if (roles.rate?.trim() || rates.length < 2 || rates.some(({ key }) => key === "statedRate")) {
    return findField(
      { ...dataset, fields: roles.rate?.trim() ? dataset.fields : rates },
      {
        name: roles.rate,
        types: ["rate"],
        keys: ["statedRate"],
      },
    );
  }
  const [from, to] = [start?.header?.year, end?.header?.year];
  return (
    rates.find((rate) => rate.from !== undefined && rate.from === from && rate.to === to) ??
    rates.find((rate) => rate.to !== undefined && rate.to === to) ??
    rates.find((rate) => rate.from === undefined) ??
    rates[0]
  );
}

/** The columns of the years that a rate counts, where both are there. */
export function ratedEnds(rate: Field | undefined, measures: readonly Measure[]): Columns["rated"] {
  const at = (year: number | undefined): Measure | undefined =>
    year === undefined
      ? undefined
      : measures.find(({ header, field }) => header?.year === year && field.type !== "rate");
  const [start, end] = [at(rate?.from), at(rate?.to)];
  return start && end ? [start, end] : undefined;
}
