import { ESLint } from "eslint";
import { describe, expect, test } from "vitest";
import { circleThrough, importsOf } from "../../scripts/lint/circles.js";

const ROOT = new URL("../../", import.meta.url).pathname;

/** The rules that speak up about a text, as if it stood in that file. */
async function rulesBrokenBy(file: string, code: string): Promise<(string | null)[]> {
  const eslint = new ESLint({
    cwd: ROOT,
    // A file that does not exist has no types; the rules under test need none.
    overrideConfig: [{ files: ["**/*.ts"], ...(await untyped()) }],
    ruleFilter: ({ ruleId }) => RULES.has(ruleId),
  });
  const [result] = await eslint.lintText(code, { filePath: file });
  return result?.messages.map((message) => message.ruleId) ?? [];
}

const LAYERS = "report-charts/layers";
const CIRCLES = "report-charts/circles";
const SYNTAX = "no-restricted-syntax";
const RULES = new Set([LAYERS, CIRCLES, SYNTAX, "no-restricted-globals", "no-eval", "no-new-func"]);

async function untyped(): Promise<object> {
  const { default: tseslint } = await import("typescript-eslint");
  return { languageOptions: { parser: tseslint.parser, parserOptions: { projectService: false, project: null } } };
}

describe("imports point one way", () => {
  test.each([
    ["a chart that imports lit", "src/charts/new-chart/chart.ts", 'import { html } from "lit"; export { html };'],
    ["a chart that imports an element", "src/charts/new/chart.ts", 'export * from "../../elements/chart-element.js";'],
    ["a chart that reads tables", "src/charts/new-chart/chart.ts", 'export * from "../../data/source/csv.js";'],
    ["a chart that reads cells", "src/charts/kit/new.ts", 'export * from "../../data/cells/units.js";'],
    ["a chart that takes a drawing", "src/charts/new-chart/chart.ts", 'export * from "../../render/svg-string.js";'],
    ["a chart that takes a file of another", "src/charts/new/chart.ts", 'export * from "../key-figure/model.js";'],
    ["the kit that takes a file of a chart", "src/charts/kit/new.ts", 'export * from "../key-figure/model.js";'],
    ["core that imports data", "src/core/new.ts", 'export * from "../data/time.js";'],
    ["core that imports a type", "src/core/new.ts", 'export type A = import("../data/time.js").Time;'],
    ["core that imports on demand", "src/core/new.ts", 'export const a = () => import("../data/time.js");'],
    ["core that imports a package", "src/core/new.ts", 'import "d3-scale";'],
    ["data that imports growth", "src/data/new.ts", 'import "../growth/rate.js";'],
    ["cells that import a table", "src/data/cells/new.ts", 'import type { A } from "../table/column.js";'],
    ["observations that import a table", "src/data/observations/new.ts", 'import "../table/table.js";'],
    ["observations that import a source", "src/data/observations/new.ts", 'import "../source/csv.js";'],
    ["a table that imports a source", "src/data/table/new.ts", 'import "../source/csv.js";'],
    ["bundled data that is registered", "src/data/bundled/new.ts", 'import "../registry.js";'],
    ["a dataset imported outside data/bundled", "src/data/new.ts", 'import "../../datasets/iomt-adoption.json";'],
    ["growth that imports geometry", "src/growth/new.ts", 'import "../geometry/ticks.js";'],
    ["a language that imports a chart", "src/language/xx/index.ts", 'import "../../charts/index.js";'],
    ["d3 outside geometry and charts", "src/render/new.ts", 'import "d3-shape";'],
    ["a string renderer that imports lit", "src/render/new-string.ts", 'import "lit";'],
    ["a string renderer that imports a template", "src/render/new-string.ts", 'import "./svg-template.js";'],
    ["the DOM-free entry that imports a template", "src/core.ts", 'import "./render/svg-template.js";'],
    ["the DOM-free entry that imports an element", "src/core.ts", 'import "./elements/define.js";'],
    ["an element that always loads the PNG export", "src/elements/new.ts", 'import "../export/png.js";'],
    ["an element that imports the enhancer", "src/elements/new.ts", 'import "../embed/enhance.js";'],
    ["the command line that imports a chart", "src/cli/new.ts", 'import "../charts/index.js";'],
    ["Node's modules in an element", "src/elements/new.ts", 'import "node:fs";'],
    ["a folder without a room", "src/shortcuts/new.ts", 'import "../core/dataset.js";'],
  ])("refuses %s", async (_what, file, code) => {
    expect(await rulesBrokenBy(file, code)).toEqual([LAYERS]);
  });

  test.each([
    [
      "src/charts/new-chart/chart.ts",
      'import "../../core/chart.js"; import "../../data/observations/roles.js"; import "../kit/axis.js"; import "d3-shape";',
    ],
    ["src/charts/kit/new.ts", 'import "../../core/chart.js"; import "../../growth/rate.js"; import "./axis.js";'],
    ["src/charts/all-words.ts", 'import "./key-figure/words.de.js"; import "../language/language.js";'],
    ["src/data/bundled/new.ts", 'import "../../../datasets/iomt-adoption.json"; import "./derive.js";'],
    ["src/data/table/new.ts", 'import "../cells/units.js"; import "../observations/roles.js"; import "../time.js";'],
    ["src/data/source/new.ts", 'import "d3-dsv"; import "../table/table.js"; import "../validate.js";'],
    [
      "src/render/new-template.ts",
      'import "../core/scene.js"; import "lit/directives/repeat.js"; import "./tokens.js";',
    ],
    [
      "src/elements/new.ts",
      'import "lit"; import "../charts/index.js"; import "../render/svg-template.js"; import("../export/png.js");',
    ],
    ["src/export/png.ts", 'import "@resvg/resvg-js"; import "node:fs"; import "../render/svg-string.js";'],
    ["src/embed/new.ts", 'import "../elements/chart-element.js";'],
    ["src/cli/new.ts", 'import "node:fs"; import "commander"; import "../core.js"; import "../export/png.js";'],
    ["src/core.ts", 'import "./charts/index.js"; import "./render/svg-string.js"; import "./data/source/csv.js";'],
    ["src/index.ts", 'import "./elements/define.js"; import "./embed/enhance.js";'],
  ])("allows what %s needs", async (file, code) => {
    expect(await rulesBrokenBy(file, code)).toEqual([]);
  });
});

describe("no file needs itself", () => {
  const imports = new Map([
    ["core/a.ts", ["core/b.ts"]],
    ["core/b.ts", ["core/c.ts", "core/leaf.ts"]],
    ["core/c.ts", ["core/a.ts"]],
    ["core/leaf.ts", []],
    ["core/above.ts", ["core/a.ts"]],
    ["core/self.ts", ["core/self.ts"]],
  ]);

  test("names the files of a circle in the order in which they import each other", () => {
    expect(circleThrough("core/a.ts", imports)).toEqual(["core/a.ts", "core/b.ts", "core/c.ts", "core/a.ts"]);
    expect(circleThrough("core/self.ts", imports)).toEqual(["core/self.ts", "core/self.ts"]);
  });

  test("leaves alone what a circle imports, and what imports it", () => {
    expect(circleThrough("core/leaf.ts", imports)).toBeNull();
    expect(circleThrough("core/above.ts", imports)).toBeNull();
  });

  test.each([
    ["a value", 'import { a } from "./b.js";'],
    ["a type", 'import type { A } from "./b.js";'],
    ["a type in place", 'type A = import("./b.js").A;'],
    ["what is handed on", 'export * from "./b.js";'],
    ["on demand", 'const a = () => import("./b.js");'],
  ])("sees an import of %s", (_what, code) => {
    expect(importsOf("core/a.ts", code)).toEqual(["core/b.ts"]);
  });

  test("refuses a file that would close a circle of types", async () => {
    const code = 'import type { Dataset } from "./chart.js"; export type A = Dataset;';
    expect(await rulesBrokenBy("src/core/dataset.ts", code)).toEqual([CIRCLES]);
  });
});

describe("nothing is remembered in a pure room", () => {
  test.each(["core", "data/table", "growth", "claims", "geometry", "language", "charts/kit", "render", "export"])(
    "refuses a variable of a module in %s",
    async (room) => {
      expect(await rulesBrokenBy(`src/${room}/new.ts`, "let last = 1; last += 1;")).toEqual([SYNTAX]);
      expect(await rulesBrokenBy(`src/${room}/new.ts`, "export let last = 1;")).toEqual([SYNTAX]);
    },
  );

  test("allows a variable inside a function, and a constant", async () => {
    const code = "const one = 1; export function two() { let sum = one; sum += one; return sum; }";
    expect(await rulesBrokenBy("src/core/new.ts", code)).toEqual([]);
  });

  test("still refuses markup there", async () => {
    expect(await rulesBrokenBy("src/core/new.ts", 'a.innerHTML = "a";')).toEqual([SYNTAX]);
  });
});

describe("text never becomes markup or code", () => {
  test.each([
    ["innerHTML", 'document.body.innerHTML = "a";'],
    ["innerHTML by its name in brackets", 'document.body["innerHTML"] = "a";'],
    ["outerHTML", 'document.body.outerHTML = "a";'],
    ["insertAdjacentHTML", 'document.body.insertAdjacentHTML("beforeend", "a");'],
    ["document.write", 'document.write("a");'],
    ["unsafeHTML", 'import { unsafeHTML } from "lit/directives/unsafe-html.js"; export { unsafeHTML };'],
    ["unsafeSVG", 'import { unsafeSVG } from "lit/directives/unsafe-svg.js"; export { unsafeSVG };'],
    [
      "a property binding to innerHTML",
      'import { html } from "lit"; export const a = html`<p .innerHTML=${"a"}></p>`;',
    ],
  ])("refuses %s", async (_what, code) => {
    expect(await rulesBrokenBy("src/elements/new.ts", code)).toEqual([SYNTAX]);
  });

  test("refuses eval and the Function constructor", async () => {
    expect(await rulesBrokenBy("src/elements/new.ts", 'eval("1");')).toEqual(["no-eval"]);
    expect(await rulesBrokenBy("src/elements/new.ts", 'new Function("1");')).toEqual(["no-new-func"]);
  });

  test("refuses the DOM in a pure folder", async () => {
    expect(await rulesBrokenBy("src/geometry/new.ts", "document.createElement('p');")).toEqual([
      "no-restricted-globals",
    ]);
  });

  test("refuses a relative import without its ending", async () => {
    expect(await rulesBrokenBy("src/elements/new.ts", 'import "./events";')).toEqual([SYNTAX]);
  });
});
