import type { Status } from "../../core/dataset.js";
import { cellError, type ColumnRole, type RawCell, type ReadColumn, type Source } from "../cells/column.js";
import { isStatusHeader, readStatus } from "../cells/status.js";
import { mapSteps, type Steps } from "../../core/steps.js";
import { isBlank } from "../cells/text.js";

/**
 * The column as statuses, where it is one: named so by its header and mostly words for a status, or nothing else.
 *
 * @throws DatasetError `invalid-status` for a cell that is none
 */
export function* statusColumn(source: Source, role: ColumnRole | undefined): Steps<ReadColumn | undefined> {
  const { cells, header, key } = source;
  const byHeader = role === "status" || isStatusHeader(header);
  if (!byHeader && !maybe(cells)) return undefined;
  const known = new Map<RawCell, Status | null | undefined>();
  const statuses = yield* mapSteps(cells, (cell) => {
    if (!known.has(cell)) known.set(cell, isNothing(cell) ? null : readStatus(cell, byHeader));
    return known.get(cell);
  });
  const others = statuses.filter((one) => one === undefined).length;
  const found = statuses.filter(Boolean).length;
  if (!byHeader && others > 0) return undefined;
  if (role !== "status" && found <= others) return undefined;
  const values = statuses.map((one, index) => {
    if (one !== undefined) return one;
    throw cellError(source, index, { code: "invalid-status", expected: "reported or projected" });
  });
  return { field: { key, label: header, type: "status" }, values };
}

const isNothing = (cell: RawCell): boolean => cell === null || (typeof cell === "string" && isBlank(cell));

/** The first cell with content decides for most columns that they are none. */
function maybe(cells: readonly RawCell[]): boolean {
  const first = cells.find((cell) => !isNothing(cell));
  return first !== undefined && readStatus(first, false) !== undefined;
}
