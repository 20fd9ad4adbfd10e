import { DatasetError } from "../../core/errors.js";

/**
 * JSON text as a value.
 *
 * @throws DatasetError `malformed-json`, with line and column where the engine tells them
 */
export function parseJson(text: string): unknown {
  const given = text.replace(/^\ufeff/u, "");
  try {
    return JSON.parse(given) as unknown;
  } catch (error) {
    throw new DatasetError({
      code: "malformed-json",
      found: place(given, error instanceof Error ? error.message : ""),
      expected: "JSON: a list of records, a list of lists, a dataset, or a Data Package",
      fix: "Check commas, quotes and brackets there.",
    });
  }
}

/** Engines give an index from 0, a line and a column, or only what they stumbled over. */
function place(text: string, message: string): string {
  const index = /position (\d+)/u.exec(message)?.[1];
  if (index === undefined) {
    const stated = /line (\d+) column (\d+)/u.exec(message);
    return stated ? `an error in line ${stated[1]}, column ${stated[2]}` : text.trim().slice(0, 40);
  }
  const lines = text.slice(0, Number(index)).split("\n");
  const near = text.slice(Number(index), Number(index) + 20).trim() || "the end of the text";
  return `${near} in line ${lines.length}, column ${(lines[lines.length - 1]?.length ?? 0) + 1}`;
}
