import type { Cell, Dataset, Field, Row } from "../../core/dataset.js";
import { DatasetError, GIVEN_ROWS, UNREAD, type UnreadCell, type Warning } from "../../core/errors.js";
import type { ReadColumn, Source } from "../cells/column.js";
import { cleanText } from "../cells/text.js";
import type { Outline } from "./rows.js";
import { doubtsOf } from "./doubts.js";
import { withForecast } from "./forecast.js";
import { layOut } from "./grid.js";
import { readColumns } from "./read-columns.js";
import type { ReadOptions, ReadResult } from "./read-options.js";
import { DATASET_ID } from "../shapes.js";
import { mapSteps, type Steps } from "../../core/steps.js";
import { findSums } from "./sums.js";
import { decimalsIn, type Decimals } from "./written-decimals.js";

/**
 * A table becomes a dataset, in slices. Types come from the content, units from headers and cells; rows without any
 * content are left out.
 *
 * @throws DatasetError `too-many-rows`, `missing-column`, `not-a-number`, `not-a-year`, `not-a-period`,
 * `invalid-status`, `negative-share`, `invalid-id`, with the row (from 1 after the header) and the column where there is
 * one
 */
export function* tableSteps(about: Outline, options: ReadOptions = {}): Steps<ReadResult> {
  const grid = yield* layOut(about.header, about.body, about.aside);
  const numbers = grid.sources[0]?.rows ?? [];
  const unit = options.unit?.trim() || about.unit;
  const read = yield* readColumns(grid.sources, { ...options, unit });
  const kept = withoutTotals(
    read.columns.flatMap((column) => [column, ...(column.beside ?? [])]),
    numbers,
  );
  const sums = findSums(kept.columns, kept.rows);
  const { fields, values, warnings } = withForecast(kept.columns, options.forecastFrom, options.lang);
  const decimals = decimalsIn(kept.columns);
  const dataset: Dataset = {
    id: checkedId(options.id),
    title: options.caption?.trim() || about.title,
    rates: [],
    annotations: [],
    notes: about.notes,
    ...(about.publisher && {
      source: { publisher: about.publisher, ...(about.address && { url: about.address }) },
    }),
    ...(options.lang && { lang: options.lang }),
    ...(sums.totals.length > 0 && { totals: sums.totals }),
    fields,
    rows: yield* mapSteps(kept.rows, (_, index) => record(fields, values, index, decimals)),
  };
  const all = [
    ...about.warnings,
    ...grid.warnings,
    ...read.warnings,
    ...kept.columns.flatMap((column) => column.warnings ?? []),
    ...kept.warnings,
    ...sums.warnings,
    ...doubtsOf(kept.columns),
    ...warnings,
  ];
  const unread = unreadOf(read.columns, grid.sources, numbers);
  if (unread.length > 0) Object.defineProperty(dataset, UNREAD, { value: unread });
  const complete = kept.rows.every((row, index) => row === index + 1);
  if (!complete) Object.defineProperty(dataset, GIVEN_ROWS, { value: kept.rows });
  return { dataset: freeze(dataset), warnings: all };
}

/** The first cell of each column that was meant to hold figures and has none. */
function unreadOf(
  columns: readonly ReadColumn[],
  sources: readonly Source[],
  rows: readonly number[],
): readonly UnreadCell[] {
  const bySource = new Map(sources.map((source) => [source.key, source]));
  return columns.flatMap(({ field, unread }): UnreadCell[] => {
    const source = bySource.get(field.key);
    if (unread === undefined || !source) return [];
    const found = cleanText(String(source.cells[unread] ?? ""), 80);
    return [{ key: field.key, row: rows[unread], column: source.header || source.key, found }];
  });
}

interface Kept {
  readonly columns: readonly ReadColumn[];
  /** Number of each row in the input. */
  readonly rows: readonly number[];
  readonly warnings: readonly Warning[];
}

/** A sum under a column of years is no point in time. */
function withoutTotals(columns: readonly ReadColumn[], rows: readonly number[]): Kept {
  const totals = new Set(columns.flatMap((column) => [...(column.totals ?? [])]));
  if (totals.size === 0) return { columns, rows, warnings: [] };
  const keep = <T>(list: readonly T[]): T[] => list.filter((_, index) => !totals.has(index));
  const moved = columns.map((column) => {
    const { projected } = column;
    const places = [...rows.keys()].filter((index) => !totals.has(index));
    const marks = projected && new Set(places.flatMap((old, index) => (projected.has(old) ? [index] : [])));
    const { values, written } = column;
    return {
      ...column,
      values: keep(values),
      ...(written && { written: keep(written) }),
      ...(marks && { projected: marks }),
    };
  });
  const row = rows.find((_, index) => totals.has(index));
  return {
    columns: moved,
    rows: keep(rows),
    warnings: [{ code: "total-row", message: "A sum under the years was left out.", row }],
  };
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

function record(
  fields: readonly Field[],
  values: readonly (readonly Cell[])[],
  index: number,
  decimals: readonly Decimals[],
): Row {
  const row = new Record();
  for (const [column, { key }] of fields.entries()) row[key] = values[column]?.[index] ?? null;
  for (const { key, byRow } of decimals) {
    const own = byRow.get(index);
    if (own !== undefined) row[key] = own;
  }
  return Object.freeze(row);
}

function checkedId(id = ""): string {
  if (id === "" || DATASET_ID.test(id)) return id;
  throw new DatasetError({ code: "invalid-id", found: id.slice(0, 80), expected: "1 to 64 of a–z, 0–9 and hyphen" });
}

function freeze(dataset: Dataset): Dataset {
  for (const field of dataset.fields) {
    if (field.unit) Object.freeze(field.unit);
    for (const one of field.units ?? []) Object.freeze(one);
    Object.freeze(field);
  }
  for (const part of Object.values(dataset)) Object.freeze(part);
  return Object.freeze(dataset);
}
