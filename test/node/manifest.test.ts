import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { classNameOf, customElementsManifest } from "../../scripts/custom-elements.js";
import { TOKENS } from "../../scripts/manifest/element-facts.js";
import { charts } from "../../src/charts/index.js";
import { elementDeclarations } from "../../scripts/build/element-modules.js";
import { ChartElement } from "../../src/elements/chart-element.js";
import { propertiesOf } from "../../src/elements/properties.js";
import { styles } from "../../src/elements/styles.js";
import { theme } from "../../src/elements/theme.js";
import { PALETTES } from "../../src/render/tokens.js";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** The public contract, by hand: attributes of every element, then each element's own with their values. */
const COMMON =
  "data-set src table heading subheading note source source-href edition summary unit x y series status start end " +
  "start-year end-year rate forecast-from highlight actions theme";

const OWN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  "market-growth-chart": {
    variant: `"columns" | "line" | "area"`,
    scale: `"linear" | "log" | "index"`,
    "no-modelled": "boolean",
    "no-rate": "boolean",
    annotations: `"on" | "off"`,
  },
  "segment-share-donut": { "max-segments": "number", center: "string", bracket: "number", remainder: "string" },
  "growth-dumbbell": { measure: `"multiple" | "size"`, sort: `"value" | "name" | "none"`, limit: "number" },
  "cagr-comparison": { sort: `"gap" | "rate" | "name"` },
  "market-ranking": { year: "string", limit: "number", sort: `"value" | "name" | "none"` },
  "segment-stack": { variant: `"absolute" | "percent"`, "max-segments": "number" },
  "adoption-waffle": { limit: "number" },
  "size-growth-scatter": { year: `"start" | "end"`, scale: `"log" | "linear"` },
  "key-figure": { row: "string" },
  "market-data-table": { sort: "string", limit: "number", "no-sparkline": "boolean" },
};

const { modules } = customElementsManifest();

function elementOf(tag: string) {
  for (const { declarations } of modules)
    for (const declaration of declarations)
      if ("tagName" in declaration && declaration.tagName === tag) return declaration;
  throw new Error(`The manifest has no ${tag}.`);
}

function sources(folder: string): string {
  const files = readdirSync(path.join(ROOT, folder), { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".ts"))
    .map((file) => readFileSync(path.join(ROOT, folder, file), "utf8"))
    .join("\n");
}

const found = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ""))].sort();

const names = (list: readonly { readonly name: string }[]): string[] => list.map(({ name }) => name);

describe.each(charts.map(({ tag }) => tag))("the manifest's %s", (tag) => {
  const element = elementOf(tag);
  const own = OWN[tag] ?? {};

  it("has every attribute of the public contract", () => {
    expect(names(element.attributes)).toEqual(expect.arrayContaining([...COMMON.split(" "), ...Object.keys(own)]));
  });

  it("has the contract's values for the attributes it does not share", () => {
    const types = Object.fromEntries(element.attributes.map(({ name, type }) => [name, type.text]));
    expect(types).toMatchObject(own);
  });

  it("has exactly the attributes that the element observes, but for the alias", () => {
    const properties = propertiesOf(charts.find((chart) => chart.tag === tag)!);
    const observed = Object.entries(properties)
      .filter(([, { attribute }]) => attribute !== false)
      .map(([property, { attribute }]) => (typeof attribute === "string" ? attribute : property));
    expect(names(element.attributes).sort()).toEqual(observed.filter((name) => name !== "dataset").sort());
  });

  it("says what each attribute and field is for, once", () => {
    for (const { description } of [...element.attributes, ...element.members]) expect(description).toMatch(/\S\.$/);
    expect(new Set(names(element.attributes)).size).toBe(element.attributes.length);
    expect(new Set(names(element.members)).size).toBe(element.members.length);
  });

  it("gives the default of every choice, as one of its values", () => {
    for (const attribute of element.attributes.filter(({ type }) => type.text.includes(" | "))) {
      const fallback = "default" in attribute ? attribute.default : "";
      expect(attribute.type.text.split(" | ")).toContain(fallback);
    }
  });

  it("names the class and module that define the tag", () => {
    expect(elementDeclarations().get(`elements/${tag}.d.ts`)).toContain(
      `export declare class ${classNameOf(tag)} extends ChartElement`,
    );
    const module = modules.find(({ path: file }) => file === `dist/elements/${tag}.js`);
    expect(module?.exports.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      `js ${classNameOf(tag)}`,
      `custom-element-definition ${tag}`,
    ]);
  });
});

describe("what all elements of the manifest share", () => {
  const element = elementOf("market-growth-chart");

  it("is said of every chart of the library", () => {
    const tags = modules.flatMap(({ declarations }) =>
      declarations.flatMap((one) => ("tagName" in one ? [one.tagName] : [])),
    );
    expect(tags).toEqual(charts.map(({ tag }) => tag));
    expect(tags).toEqual(expect.arrayContaining(Object.keys(OWN)));
  });

  it("has the methods of the element", () => {
    const methods = names(element.members.filter(({ kind }) => kind === "method"));
    expect(methods).toEqual(["toSVG", "toPNG", "toCSV", "describe"]);
    for (const name of methods) expect(Object.hasOwn(ChartElement.prototype, name), name).toBe(true);
  });

  it("has the events that the elements define", () => {
    const defined = found(readFileSync(path.join(ROOT, "src/elements/events.ts"), "utf8"), /super\("([a-z-]+)"/g);
    expect(names(element.events).sort()).toEqual(defined);
  });

  it("has the slots of the frame", () => {
    const text = sources("src/elements");
    const unnamed = text.includes("<slot></slot>") ? [""] : [];
    expect(names(element.slots).sort()).toEqual([...unnamed, ...found(text, /<slot name="([a-z-]+)"/g)]);
  });

  it("has the parts that frame and marks carry", () => {
    const inHtml = found(sources("src/elements"), /<\w+(?:\s[^<>]*?)?\spart="([a-z]+)"/g);
    const inScript = found(sources("src/elements"), /setAttribute\("part", "([a-z]+)"\)/g);
    const marks = /type MarkPart = ([^;]+);/.exec(readFileSync(path.join(ROOT, "src/core/scene.ts"), "utf8"))?.[1];
    const inSvg = found(marks ?? "", /"([a-z]+)"/g);
    expect(inSvg).not.toEqual([]);
    expect(names(element.cssParts).sort()).toEqual([...new Set([...inHtml, ...inScript, ...inSvg])].sort());
  });

  it("has the tokens of the style sheet, with the values of both themes", () => {
    expect(names(element.cssProperties).sort()).toEqual(found(theme.cssText + styles.cssText, /(--chart-[a-z0-9-]+)/g));
    for (const [name, value] of Object.entries(PALETTES.dark))
      expect(TOKENS.find((token) => token.name === `--chart-${name}`)?.dark).toBe(value);
  });
});
