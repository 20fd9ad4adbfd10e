import type { Cell, Dataset, Field, Row } from "../core/dataset.js";
import { DatasetError, type Warning } from "../core/errors.js";
import {
  statusColumn,
  wordColumn,
  yearColumn,
  type ColumnRole,
  type RawCell,
  type ReadColumn,
  type Source,
} from "./column.js";
import { withForecast } from "./forecast.js";
import { layOut, type Grid } from "./grid.js";
import { numberColumn } from "./number-column.js";
import { fieldNamed, missingColumn } from "./roles.js";
import { DATASET_ID } from "./shapes.js";
import { splitHeader } from "./units.js";
import { isYearHeader, readYear } from "./years.js";

/** What a reader of data may know beside the data. Names of columns are keys or labels, in any case. */
export interface ReadOptions {
  /** BCP 47; settles numbers that read two ways. English without it. */
  readonly lang?: string | undefined;
  /** “USD billion”, “%”: for columns that do not carry their unit. */
  readonly unit?: string | undefined;
  readonly x?: string | undefined;
  readonly y?: string | undefined;
  readonly series?: string | undefined;
  readonly status?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly startYear?: string | undefined;
  readonly endYear?: string | undefined;
  readonly rate?: string | undefined;
  /** First projected year, for data without a status. */
  readonly forecastFrom?: string | number | undefined;
  /** Becomes the title. */
  readonly caption?: string | undefined;
  /** Becomes the id: 1 to 64 of a–z, 0–9 and hyphen. */
  readonly id?: string | undefined;
}

export interface ReadResult {
  readonly dataset: Dataset;
  /** What the author should look at; the reader need not. */
  readonly warnings: readonly Warning[];
}

const ROLES: readonly (readonly [keyof ReadOptions, ColumnRole])[] = [
  ["y", "value"],
  ["start", "value"],
  ["end", "value"],
  ["rate", "rate"],
  ["startYear", "year"],
  ["endYear", "year"],
  ["status", "status"],
  ["series", "category"],
  ["x", "x"],
];

const REMARKS =
  /^(?:notes?|comments?|remarks?|sources?|locator|footnotes?|bemerkung(?:en)?|anmerkung(?:en)?|quellen?|notas?|fuentes?|remarques?|ملاحظات|المصدر|備考|出典)$/iu;

/**
 * A table as cells, the first row its header, becomes a dataset. Types come from the content, units from headers and
 * cells; rows without any content are left out.
 *
 * @param rows texts as they are shown, or numbers that need no reading; `null` is a missing cell
 * @throws DatasetError `too-many-rows`, `missing-column`, `not-a-number`, `not-a-year`, `invalid-status`,
 * `negative-share`, `invalid-id`, with the row (from 1 after the header) and the column where there is one
 */
export function tableToDataset(rows: readonly (readonly RawCell[])[], options: ReadOptions = {}): ReadResult {
  const grid = layOut(rows);
  const columns = readColumns(grid, options);
  const base = { title: options.caption?.trim() ?? "", rates: [], annotations: [], notes: [] };
  const { fields, values, warnings } = withForecast(columns, options.forecastFrom);
  const dataset: Dataset = {
    id: checkedId(options.id),
    ...base,
    ...(options.lang ? { lang: options.lang } : {}),
    fields,
    rows: grid.rows.map((_, index) => record(fields, values, index)),
  };
  const all = [...grid.warnings, ...columns.flatMap((column) => column.warnings ?? []), ...warnings];
  return { dataset: freeze(dataset), warnings: all };
}

function readColumns({ sources }: Grid, options: ReadOptions): ReadColumn[] {
  const roles = columnRoles(sources, options);
  const named = ["y", "start", "end"].some((role) => options[role as "y"]?.trim());
  const hasYearHeader = sources.some((source) => isYearHeader(source.header) && yearColumn(source, undefined, false));
  let hasStatus = [...roles.values()].includes("status");
  const columns = sources.map((source): ReadColumn => {
    const role = roles.get(source.key);
    if (role === "category") return wordColumn(source, "category");
    if (role !== "value" && role !== "rate" && role !== "status") {
      const years = yearColumn(source, role, !hasYearHeader);
      if (years) return years;
    }
    if (role === "x") return wordColumn(source, "category");
    if (role === "status" || (role === undefined && !hasStatus)) {
      const status = statusColumn(source, role);
      if (status) {
        hasStatus = true;
        return status;
      }
    }
    const unit = !named || role === "value" ? options.unit : undefined;
    const numbers = numberColumn(source, { lang: options.lang, unit, role });
    return numbers ? withYearLabel(numbers, source.header) : wordColumn(source);
  });
  return nameCategory(columns);
}

/** A year as a header ("FY 2032", "٢٠٣٢", "2032 (F)") is labelled in the one form that charts know: "2032", "2032F". */
function withYearLabel(column: ReadColumn, header: string): ReadColumn {
  const read = readYear(header);
  return read ? { ...column, field: { ...column.field, label: `${read.year}${read.projected ? "F" : ""}` } } : column;
}

/** The first column of words names things; one of remarks does not. */
function nameCategory(columns: readonly ReadColumn[]): ReadColumn[] {
  if (columns.some(({ field }) => field.type === "category")) return [...columns];
  const isName = ({ field, values }: ReadColumn) =>
    field.type === "text" && !REMARKS.test(field.key) && values.some((value) => value !== null);
  const first = columns.findIndex(isName);
  return columns.map((column, index) =>
    index === first ? { ...column, field: { ...column.field, type: "category" } } : column,
  );
}

function columnRoles(sources: readonly Source[], options: ReadOptions): Map<string, ColumnRole> {
  const fields = sources.map(({ key, header }): Field => ({ key, label: header, type: "text" }));
  const roles = new Map<string, ColumnRole>();
  for (const [option, role] of ROLES) {
    const name = options[option];
    if (typeof name !== "string" || name.trim() === "") continue;
    const field = fieldNamed(fields, name) ?? fieldNamed(labelled(sources), name);
    if (!field) throw missingColumn(fields, name, `a column named “${name.trim()}”`);
    if (!roles.has(field.key)) roles.set(field.key, role);
  }
  return roles;
}

/** Headers without their unit, so that “Market size” finds “Market size (USD billion)”. */
function labelled(sources: readonly Source[]): Field[] {
  return sources.map(({ key, header }) => ({ key, label: splitHeader(header).label, type: "text" }));
}

/**
 * Inherits from nothing that has properties, so that a column may be called “__proto__”. Made by a constructor, since
 * engines keep what `Object.create(null)` returns as a slow hash table.
 */
const Record: new () => Record<string, Cell> = Object.assign(
  function () {} as unknown as new () => Record<string, Cell>,
  {
    prototype: Object.create(null) as Record<string, Cell>,
  },
);

function record(fields: readonly Field[], values: readonly (readonly Cell[])[], index: number): Row {
  const row = new Record();
  for (const [column, { key }] of fields.entries()) row[key] = values[column]?.[index] ?? null;
  return Object.freeze(row);
}

function checkedId(id = ""): string {
  if (id === "" || DATASET_ID.test(id)) return id;
  throw new DatasetError({ code: "invalid-id", found: id.slice(0, 80), expected: "1 to 64 of a–z, 0–9 and hyphen" });
}

function freeze(dataset: Dataset): Dataset {
  for (const field of dataset.fields) {
    if (field.unit) Object.freeze(field.unit);
    Object.freeze(field);
  }
  for (const list of [dataset.fields, dataset.rows, dataset.rates, dataset.annotations, dataset.notes])
    Object.freeze(list);
  return Object.freeze(dataset);
}
