import type { Field } from "../../core/dataset.js";
import type { Measure, Observations } from "../../core/observation.js";
import { isTime } from "../../data/time.js";
import type { Precision } from "../kit/precision.js";

/** One column as it is shown. Years that belong to its values stand with them, not in columns of their own. */
export interface DataColumn {
  readonly field: Field;
  readonly kind: "number" | "year" | "text" | "status";
  /** Columns of the first and the last year of a value; one for a value of one year, none where the data has none. */
  readonly years: readonly Field[];
  /** Where it holds figures. */
  readonly measure: Measure | undefined;
  /** Column of "over", "about" and "up to", which are part of the figure. */
  readonly qualifier: Field | undefined;
  /** How precisely its figures are printed together. */
  readonly precision?: Precision | undefined;
}

export interface DataColumns {
  /** What names the rows; undefined where nothing does. */
  readonly name: Field | undefined;
  readonly columns: readonly DataColumn[];
  readonly status: Field | undefined;
}

/** The columns of any dataset, in its own order, the status last. */
export function dataColumns({ dataset, columns }: Observations): DataColumns {
  const { status, times } = columns;
  const name = columns.name ?? times[0];
  const measures = columns.measures.filter(({ field }) => field !== name);
  const qualifier = measures.length > 0 ? columns.qualifier : undefined;
  const paired = measures.flatMap((measure) => timesOf(measure));
  const within = new Set<Field | undefined>([name, status, qualifier, ...paired]);
  const shown = dataset.fields.filter((field) => !within.has(field) && field.key !== "id" && field.of === undefined);
  const all = shown.map((field): DataColumn => {
    const measure = measures.find((one) => one.field.key === field.key);
    return {
      field,
      kind: measure ? "number" : isTime(field) ? "year" : field.type === "status" ? "status" : "text",
      years: measure ? timesOf(measure) : [],
      measure,
      qualifier:
        dataset.fields.find(({ of, type }) => measure && of === field.key && type === "text") ??
        (measure && measure === measures[0] ? qualifier : undefined),
    };
  });
  const none = { years: [], measure: undefined, qualifier: undefined };
  return { name, columns: [...all, ...(status ? [{ field: status, kind: "status" as const, ...none }] : [])], status };
}

/** Times that belong to one measure alone: “startYear” for “start”; “rateFrom” and “rateTo” for a rate. */
function timesOf({ field, from, to }: Measure): Field[] {
  if (field.type !== "rate") return to?.key === `${field.key}Year` ? [to] : [];
  return [from, to].filter((one) => one !== undefined);
}
