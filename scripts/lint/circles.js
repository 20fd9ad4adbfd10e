/**
 * The rule "no file needs itself": files of src that import each other in a circle, types and imports on demand
 * included, cannot be read, tested or moved one at a time.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { importedFile } from "./layers.js";

/** @typedef {ReadonlyMap<string, readonly string[]>} Imports Files by the files that import them, below src. */

/**
 * What a text imports of its own project.
 * @param {string} file Path below src, with forward slashes. @param {string} text
 */
export function importsOf(file, text) {
  const { importedFiles } = ts.preProcessFile(text, true, true);
  const sources = importedFiles.map(({ fileName }) => fileName).filter((name) => name.startsWith("."));
  return sources.map((source) => importedFile(file, source));
}

/**
 * The shortest way from a file back to itself, or null when there is none.
 * @param {string} file @param {Imports} imports
 */
export function circleThrough(file, imports) {
  /** @type {Map<string, string>} Each file that was reached, with the one that it was reached from. */
  const reached = new Map();
  const queue = [file];
  for (const at of queue) {
    for (const next of imports.get(at) ?? []) {
      if (reached.has(next)) continue;
      reached.set(next, at);
      if (next === file) return wayTo(file, reached);
      queue.push(next);
    }
  }
  return null;
}

/** @param {string} file @param {ReadonlyMap<string, string>} reached */
function wayTo(file, reached) {
  const way = [file];
  for (let at = reached.get(file); at !== undefined && at !== file; at = reached.get(at)) way.unshift(at);
  return [file, ...way];
}

/** @param {string} src @returns {Map<string, readonly string[]>} */
function readImports(src) {
  if (!existsSync(src)) return new Map();
  const names = readdirSync(src, { recursive: true, encoding: "utf8" }).map((name) => name.replaceAll("\\", "/"));
  const files = names.filter((name) => name.endsWith(".ts"));
  return new Map(files.map((file) => [file, importsOf(file, readFileSync(path.join(src, file), "utf8"))]));
}

/** @type {Map<string, Map<string, readonly string[]>>} Read once for each folder that is linted. */
const known = new Map();

/** @type {import("eslint").Rule.RuleModule} */
export const circles = {
  meta: {
    type: "problem",
    schema: [],
    docs: { description: "no files of src import each other in a circle" },
    messages: { circle: "These files import each other in a circle: {{ way }}." },
  },
  create(context) {
    const src = path.join(context.cwd, "src");
    const file = path.relative(src, context.filename).replaceAll("\\", "/");
    return {
      Program(node) {
        const imports = known.get(src) ?? readImports(src);
        known.set(src, imports);
        // The text that is linted, which an editor may not have written yet.
        imports.set(file, importsOf(file, context.sourceCode.text));
        const way = circleThrough(file, imports);
        if (way) context.report({ node, messageId: "circle", data: { way: way.join(" → ") } });
      },
    };
  },
};
