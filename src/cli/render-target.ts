import { existsSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { errorCode, UsageError } from "./usage-error.js";

export type Format = "svg" | "png" | "html";

export const FORMATS: readonly Format[] = ["svg", "png", "html"];

const ENDINGS: ReadonlyMap<string, Format> = new Map([
  [".svg", "svg"],
  [".png", "png"],
  [".html", "html"],
  [".htm", "html"],
]);

/**
 * What was asked for, else what the file's name says, else SVG.
 *
 * @throws UsageError for a file whose name says nothing
 */
export function chooseFormat(asked: Format | undefined, out: string | undefined): Format {
  if (asked) return asked;
  if (out === undefined) return "svg";
  const format = ENDINGS.get(path.extname(out).toLowerCase());
  if (format) return format;
  throw new UsageError(`${out}: expected a name that ends in .svg, .png or .html. Say the format with --format.`);
}

/** @throws UsageError when the folder is missing or the file cannot be written; before any work is done */
export function checkTarget(out: string): void {
  const folder = path.dirname(out);
  if (!existsSync(folder)) throw new UsageError(`The folder “${folder}” does not exist. Make it first.`);
  if (!statSync(folder).isDirectory()) throw new UsageError(`“${folder}” is not a folder.`);
  if (existsSync(out) && statSync(out).isDirectory()) {
    throw new UsageError(`“${out}” is a folder; expected the name of a file.`);
  }
}

/** @throws UsageError when the system refuses */
export function writeTarget(out: string, content: string | Uint8Array): void {
  try {
    writeFileSync(out, content);
  } catch (error) {
    const code = errorCode(error);
    if (!code) throw error;
    throw new UsageError(`“${out}” cannot be written (${code}).`);
  }
}
