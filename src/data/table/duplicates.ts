import type { Warning } from "../../core/errors.js";
import type { ReadColumn } from "../cells/column.js";

/** A column of names that are told apart by numbers. */
export interface Numbered {
  readonly column: ReadColumn;
  readonly warnings: readonly Warning[];
}

/**
 * Names that occur again get a number, so that charts and readers can tell them apart: “Other (2)”. Only for tables
 * without times, where each row is a thing of its own.
 */
export function numberDuplicates(names: ReadColumn, rows: readonly number[]): Numbered {
  const given = new Set(names.values.filter((name) => typeof name === "string"));
  if (given.size === names.values.filter((name) => name !== null).length) return { column: names, warnings: [] };
  const taken = new Set(given);
  const counts = new Map<string, number>();
  const again = new Map<string, number>();
  const values = names.values.map((name, index) => {
    if (typeof name !== "string") return name;
    let count = (counts.get(name) ?? 0) + 1;
    let own = name;
    if (count > 1) {
      while (taken.has((own = `${name} (${count})`))) count += 1;
      if (!again.has(name)) again.set(name, index);
    }
    counts.set(name, count);
    taken.add(own);
    return own;
  });
  const warnings = [...again].slice(0, 5).map(([name, index]): Warning => {
    const message = `“${name}” stands in several rows, which were told apart by a number. Give each a name of its own.`;
    return { code: "duplicate-labels", message, row: rows[index], column: names.field.label };
  });
  return { column: { ...names, values }, warnings };
}
