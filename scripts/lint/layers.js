/**
 * The rule "imports point one way": which folder of src may import which other folders, packages and Node modules. A new
 * folder needs a line in LAYERS, or every import in it is an error.
 */
import path from "node:path";

/**
 * @typedef {object} Layer
 * @property {readonly string[]} from Folders, or folder/file-prefix entries, that may be imported; its own always.
 * @property {readonly RegExp[]} [packages] Packages that may be imported.
 * @property {readonly string[]} [onDemand] What may be imported by `import()` only, so that it never delays the first paint.
 */

const LIT = /^(lit|@lit\/.+)($|\/)/;
const D3 = /^d3-(scale|shape|array|interpolate|path)$/;
const PURE = ["core", "data", "growth", "geometry", "messages", "charts", "render"];
const PURE_EXPORT = ["export/csv", "export/kit"];

/** @type {Readonly<Record<string, Layer>>} The longest name that fits a file wins. */
export const LAYERS = {
  core: { from: [] },
  data: { from: ["core"], packages: [/^d3-dsv$/] },
  "data/bundled": { from: ["core", "datasets"] },
  "data/bundled-*": { from: ["core", "datasets"] },
  growth: { from: ["core"] },
  geometry: { from: ["core"], packages: [D3] },
  messages: { from: ["core"] },
  charts: {
    from: [
      "core",
      "data/roles",
      "data/series",
      "data/time",
      "data/units",
      "data/years",
      "growth",
      "geometry",
      "messages",
    ],
    packages: [D3],
  },
  render: { from: ["core", "geometry"] },
  sound: { from: ["core"] },
  "render/*-template": { from: ["core", "geometry"], packages: [LIT] },
  elements: { from: [...PURE, ...PURE_EXPORT], packages: [LIT], onDemand: ["export", "embed"] },
  "elements/reading/listening": { from: [...PURE, "elements", "sound"] },
  export: { from: [...PURE, "elements"] },
  "export/png": { from: [...PURE, "elements"], packages: [/^@resvg\//, /^@expo-google-fonts\//, /^node:/] },
  embed: { from: [...PURE, "export", "elements"], packages: [LIT] },
  cli: {
    from: ["core", "core.ts", "data/roles", "data/time", "export"],
    packages: [/^node:/, /^commander$/, /^@resvg\//, /^@expo-google-fonts\//],
  },
  "core.ts": { from: [...PURE, ...PURE_EXPORT] },
  "index.ts": { from: ["charts/index", "elements", "embed", "export", "core", "core.ts"] },
  "cdn.ts": { from: ["index.ts", "data", "elements", "embed", "export", "core", "messages"] },
};

/** @param {string} name @param {string} file */
function fits(name, file) {
  const star = name.indexOf("*");
  if (star >= 0)
    return file.startsWith(name.slice(0, star)) && file.replace(/\.ts$/, "").endsWith(name.slice(star + 1));
  return file === name || file.startsWith(`${name}/`) || (name.includes("/") && file.startsWith(name));
}

/** @param {string} file Path below src, with forward slashes. */
function layerOf(file) {
  const names = Object.keys(LAYERS).filter((name) => fits(name, file));
  return names.sort((a, b) => b.length - a.length)[0];
}

/**
 * Whether a file reaches into the folder of another chart: charts/<tag>/ is for charts/<tag>.ts and its own files, and
 * for the list of charts. What two charts need belongs to charts/parts.
 * @param {string} file @param {string} below
 */
function isForeignPart(file, below) {
  const owner = /^charts\/([\w-]+)\//.exec(below)?.[1];
  if (!owner || owner === "parts" || file === "charts/index.ts") return false;
  return file !== `charts/${owner}.ts` && !file.startsWith(`charts/${owner}/`);
}

/**
 * Why the import is not allowed, or null when it is.
 * @param {string} file Path below src of the importing file, with forward slashes.
 * @param {string} source What it imports.
 * @param {boolean} dynamic Whether by `import()`.
 */
export function breach(file, source, dynamic) {
  const name = layerOf(file);
  const layer = name && LAYERS[name];
  if (!layer) return `src/${file} belongs to no layer: add one to scripts/lint/layers.js.`;
  if (!source.startsWith(".")) {
    if (layer.packages?.some((allowed) => allowed.test(source))) return null;
    return `${name} must not import the package "${source}".`;
  }
  const target = path.posix.join("src", path.posix.dirname(file), source).replace(/\.js$/, ".ts");
  const below = target.startsWith("src/") ? target.slice(4) : target;
  if (isForeignPart(file, below))
    return `${below} belongs to its chart alone: move what two charts need to charts/parts.`;
  const own = file.includes("/") && below.startsWith(`${file.split("/")[0]}/`);
  const allowed = [...layer.from, ...(dynamic ? (layer.onDemand ?? []) : [])];
  const templates = fits("render/*-template", below) && !/^(elements|embed|export|index)/.test(file);
  if (!templates || fits("render/*-template", file)) {
    if (own || allowed.some((entry) => fits(entry, below))) return null;
  }
  return `${name} must not import ${below}: imports point one way (it may use ${allowed.join(", ") || "nothing"}).`;
}

/** @type {import("eslint").Rule.RuleModule} */
const rule = {
  meta: {
    type: "problem",
    schema: [],
    docs: { description: "imports between the folders of src point one way" },
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

export default { rules: { layers: rule } };
