import { ESLint } from "eslint";
import { describe, expect, test } from "vitest";

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
const SYNTAX = "no-restricted-syntax";
const RULES = new Set([LAYERS, SYNTAX, "no-restricted-globals", "no-eval", "no-new-func"]);

async function untyped(): Promise<object> {
  const { default: tseslint } = await import("typescript-eslint");
  return { languageOptions: { parser: tseslint.parser, parserOptions: { projectService: false, project: null } } };
}

describe("imports point one way", () => {
  test.each([
    ["a chart that imports lit", "src/charts/new-chart.ts", 'import { html } from "lit"; export { html };'],
    ["a chart that imports an element", "src/charts/new-chart.ts", 'export * from "../elements/chart-element.js";'],
    ["a chart that reads data beyond its roles", "src/charts/new-chart.ts", 'export * from "../data/csv.js";'],
    ["a chart that takes a drawing from render", "src/charts/new-chart.ts", 'export * from "../render/svg-string.js";'],
    ["a chart that takes a part of another", "src/charts/new-chart.ts", 'export * from "./key-figure/model.js";'],
    ["a shared part that takes one of a chart", "src/charts/parts/new.ts", 'export * from "../key-figure/model.js";'],
    ["core that imports data", "src/core/new.ts", 'import { roles } from "../data/roles.js"; export { roles };'],
    ["core that imports a type", "src/core/new.ts", 'export type A = import("../data/roles.js").Role;'],
    ["core that imports on demand", "src/core/new.ts", 'export const a = () => import("../data/roles.js");'],
    ["core that imports a package", "src/core/new.ts", 'import "d3-scale";'],
    ["data that imports growth", "src/data/new.ts", 'import "../growth/rate.js";'],
    ["a dataset imported outside data/bundled.ts", "src/data/new.ts", 'import "../../datasets/iomt-adoption.json";'],
    ["growth that imports geometry", "src/growth/new.ts", 'import "../geometry/ticks.js";'],
    ["messages that import a chart", "src/messages/xx.ts", 'import "../charts/index.js";'],
    ["d3 outside geometry and charts", "src/render/new.ts", 'import "d3-shape";'],
    ["a string renderer that imports lit", "src/render/new-string.ts", 'import "lit";'],
    ["a string renderer that imports a template", "src/render/new-string.ts", 'import "./svg-template.js";'],
    ["the DOM-free entry that imports a template", "src/core.ts", 'import "./render/svg-template.js";'],
    ["the DOM-free entry that imports an element", "src/core.ts", 'import "./elements/key-figure.js";'],
    ["an element that always loads the PNG export", "src/elements/new.ts", 'import "../export/png.js";'],
    ["an element that imports the enhancer", "src/elements/new.ts", 'import "../embed/enhance.js";'],
    ["the command line that imports a chart", "src/cli/new.ts", 'import "../charts/index.js";'],
    ["Node's modules in an element", "src/elements/new.ts", 'import "node:fs";'],
    ["a folder without a layer", "src/shortcuts/new.ts", 'import "../core/dataset.js";'],
  ])("refuses %s", async (_what, file, code) => {
    expect(await rulesBrokenBy(file, code)).toEqual([LAYERS]);
  });

  test.each([
    [
      "src/charts/new-chart.ts",
      'import "../core/chart.js"; import "../data/roles.js"; import "./parts/axis.js"; import "d3-shape";',
    ],
    ["src/charts/parts/new.ts", 'import "../../core/chart.js"; import "../../growth/rate.js"; import "./axis.js";'],
    [
      "src/data/bundled.ts",
      'import "../../datasets/iomt-adoption.json"; import "./derive.js"; import "../core/dataset.js";',
    ],
    ["src/render/new-template.ts", 'import "../core/scene.js"; import "lit/directives/repeat.js";'],
    [
      "src/elements/new.ts",
      'import "lit"; import "../charts/index.js"; import "../render/svg-template.js"; import("../export/png.js");',
    ],
    ["src/export/png.ts", 'import "@resvg/resvg-js"; import "node:fs"; import "../render/svg-string.js";'],
    ["src/embed/new.ts", 'import "../elements/chart-element.js";'],
    ["src/cli/new.ts", 'import "node:fs"; import "commander"; import "../core.js"; import "../export/png.js";'],
    ["src/core.ts", 'import "./charts/index.js"; import "./render/svg-string.js"; import "./data/csv.js";'],
    ["src/index.ts", 'import "./elements/key-figure.js"; import "./embed/enhance.js";'],
  ])("allows what %s needs", async (file, code) => {
    expect(await rulesBrokenBy(file, code)).toEqual([]);
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
