/**
 * The rule "imports point one way": which room of src may import which other rooms, packages and Node modules. A new
 * room needs a line in ROOMS, or every import in it is an error.
 */
import path from "node:path";

/**
 * @typedef {object} Room
 * @property {readonly string[]} from Rooms, or single files by their path without ending, that may be imported.
 * @property {readonly RegExp[]} [packages] Packages that may be imported.
 * @property {readonly string[]} [onDemand] What may be imported by `import()` only, so that it never delays the first paint.
 */

const LIT = /^(lit|@lit\/.+)($|\/)/;
const D3 = /^d3-(scale|shape|array|interpolate|path)$/;
const PNG = [/^@resvg\//, /^@expo-google-fonts\//];

/** What is pure, above which stand the elements. */
const PURE = ["core", "data", "growth", "claims", "geometry", "language", "charts", "render"];
const PURE_EXPORT = ["export/csv", "export/kit"];
const DATA = ["data/time", "data/decimals-key", "data/shapes", "data/validate"];

/** @type {Readonly<Record<string, Room>>} The longest name that fits a file wins; a room may always import itself. */
export const ROOMS = {
  core: { from: [] },
  data: { from: ["core", "data"] },
  "data/time": { from: ["core"] },
  "data/registry": { from: ["core"] },
  "data/cells": { from: ["core", "data/time"] },
  "data/shapes": { from: ["core", "data/time", "data/cells"] },
  "data/validate": { from: ["core", "data/decimals-key", "data/cells", "data/shapes"] },
  "data/observations": { from: ["core", "data/time", "data/decimals-key", "data/cells"] },
  "data/table": { from: ["core", "data/cells", "data/observations", ...DATA] },
  "data/source": { from: ["core", "data/cells", "data/table", ...DATA], packages: [/^d3-dsv$/] },
  "data/bundled": { from: ["core", "datasets"] },
  growth: { from: ["core"] },
  claims: { from: ["core"] },
  geometry: { from: ["core"], packages: [D3] },
  language: { from: ["core"] },
  colour: { from: ["core"] },
  charts: {
    // Units of single rows are read by the two charts that show rows of several.
    from: [
      "core",
      "data/observations",
      "data/time",
      "data/cells/row-unit",
      "data/cells/vocabulary/other",
      "growth",
      "claims",
      "geometry",
      "language",
    ],
    packages: [D3],
  },
  "charts/all-words": { from: ["core", "language", "charts"] },
  "charts/can-draw": { from: ["core", "charts"] },
  render: { from: ["core", "geometry"] },
  // What a style sheet does with colours on a page, a file has done.
  "render/svg-string": { from: ["core", "geometry", "render", "colour/rgb", "colour/tone"] },
  "render/*-template": { from: ["core", "geometry", "render"], packages: [LIT] },
  elements: {
    from: [...PURE, ...PURE_EXPORT, "colour/rgb", "render/*-template"],
    packages: [LIT],
    onDemand: ["export", "embed", "colour"],
  },
  export: { from: [...PURE, "elements", "render/*-template", ...PURE_EXPORT] },
  "export/csv": { from: PURE },
  "export/kit": { from: [...PURE, "export/csv"] },
  "export/png-node": { from: ["core", "export"], packages: [...PNG, /^node:/] },
  "export/png": { from: [...PURE, "elements"], packages: [...PNG, /^node:/] },
  embed: { from: [...PURE, "export", "elements"], packages: [LIT] },
  cli: {
    from: [
      "core",
      "core.ts",
      "charts/can-draw",
      "colour",
      "data/explain",
      "data/observations",
      "data/sheet-row",
      "data/time",
      "export",
      "render/look",
    ],
    packages: [...PNG, /^node:/, /^commander$/, /^postcss$/, /^@csstools\//],
  },
  "core.ts": { from: [...PURE, ...PURE_EXPORT] },
  "index.ts": { from: ["charts/index", "elements", "embed", "export", "core", "core.ts"] },
  "cdn.ts": { from: ["index.ts", "data", "elements", "embed", "export", "core", "language"] },
};

/**
 * Whether a room's name fits a file: a folder, a file, a file by its path without ending, or a star for any name.
 * @param {string} name @param {string} file Path below src, with forward slashes.
 */
function fits(name, file) {
  const bare = file.replace(/\.ts$/, "");
  const star = name.indexOf("*");
  if (star >= 0) return file.startsWith(name.slice(0, star)) && bare.endsWith(name.slice(star + 1));
  return file === name || bare === name || file.startsWith(`${name}/`);
}

/** @param {string} file */
function roomOf(file) {
  const names = Object.keys(ROOMS).filter((name) => fits(name, file));
  return names.sort((a, b) => b.length - a.length)[0];
}

/**
 * Whether a file reaches into the folder of another chart: charts/<tag>/ is for its own files, for the list of charts
 * and for the list of all words. What two charts need belongs to charts/kit.
 * @param {string} file @param {string} below
 */
function isForeign(file, below) {
  const owner = /^charts\/([\w-]+)\//.exec(below)?.[1];
  if (!owner || owner === "kit" || !file.startsWith("charts/")) return false;
  return !["charts/index.ts", "charts/all-words.ts"].includes(file) && !file.startsWith(`charts/${owner}/`);
}

/** @param {string} file @param {string} below @param {readonly string[]} allowed */
function mayTake(file, below, allowed) {
  const room = roomOf(file);
  if (room && roomOf(below) === room) return true;
  // What knows Lit is pure for elements alone: the room around it does not open it.
  const template = "render/*-template";
  return allowed.some((entry) => fits(entry, below)) && (!fits(template, below) || allowed.includes(template));
}

/**
 * The file below src that an import means; with src/ and what is above it, such as datasets, a path below the
 * repository.
 * @param {string} file @param {string} source
 */
export function importedFile(file, source) {
  const target = path.posix.join("src", path.posix.dirname(file), source).replace(/\.js$/, ".ts");
  return target.startsWith("src/") ? target.slice(4) : target;
}

/**
 * Why the import is not allowed, or null when it is.
 * @param {string} file Path below src of the importing file, with forward slashes.
 * @param {string} source What it imports.
 * @param {boolean} dynamic Whether by `import()`.
 */
export function breach(file, source, dynamic) {
  const name = roomOf(file);
  const room = name && ROOMS[name];
  if (!room) return `src/${file} belongs to no room: add one to scripts/lint/layers.js.`;
  if (!source.startsWith(".")) {
    if (room.packages?.some((allowed) => allowed.test(source))) return null;
    return `${name} must not import the package "${source}".`;
  }
  const below = importedFile(file, source);
  if (isForeign(file, below)) return `${below} belongs to its chart alone: move what two charts need to charts/kit.`;
  const allowed = [...room.from, ...(dynamic ? (room.onDemand ?? []) : [])];
  if (mayTake(file, below, allowed)) return null;
  return `${name} must not import ${below}: imports point one way (it may use ${allowed.join(", ") || "nothing"}).`;
}

/** @type {import("eslint").Rule.RuleModule} */
export const layers = {
  meta: {
    type: "problem",
    schema: [],
    docs: { description: "imports between the rooms of src point one way" },
    messages: { breach: "{{ why }}" },
  },
  create(context) {
    const file = path.relative(path.join(context.cwd, "src"), context.filename).replaceAll("\\", "/");
    /** @param {import("estree").Node | null | undefined} source @param {boolean} dynamic */
    const check = (source, dynamic) => {
      if (source?.type !== "Literal" || typeof source.value !== "string") return;
      const why = breach(file, source.value, dynamic);
      if (why) context.report({ node: source, messageId: "breach", data: { why } });
    };
    return {
      ImportDeclaration: (node) => check(node.source, false),
      ExportNamedDeclaration: (node) => check(node.source, false),
      ExportAllDeclaration: (node) => check(node.source, false),
      ImportExpression: (node) => check(node.source, true),
      /** @param {{ source: import("estree").Node }} node `import("…")` in a type. */
      TSImportType: (node) => check(node.source, false),
    };
  },
};
