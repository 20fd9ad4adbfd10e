import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { customElementsManifest } from "../../../scripts/custom-elements.js";
import { packageExports, sideEffects } from "../../../scripts/package/entries.js";
import { ROOT } from "../../../scripts/run.js";
import { charts } from "../../../src/charts/index.js";

const MANIFEST = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as {
  readonly exports: Readonly<Record<string, unknown>>;
  readonly sideEffects: readonly string[];
};

const below = (start: string): string[] => Object.keys(MANIFEST.exports).filter((name) => name.startsWith(start));

describe("package.json, as `npm run entries` writes it", () => {
  it("exports every element of the list of charts, and the modules that the manifest names beside them", () => {
    const tags = charts.map(({ tag }) => `./elements/${tag}.js`);
    expect(below("./elements/")).toEqual(expect.arrayContaining(tags));
    const named = customElementsManifest().modules.map(({ path: file }) => file.replace("dist/", "./"));
    expect(below("./elements/").sort()).toEqual(named.sort());
  });

  it("exports by pattern nothing but data and files for a script tag", () => {
    expect(Object.keys(MANIFEST.exports).filter((name) => name.includes("*"))).toEqual([
      "./datasets/*.json",
      "./cdn/*",
    ]);
  });

  it("lets a bundler leave out every module but those that define elements", () => {
    const tags = charts.map(({ tag }) => `./dist/elements/${tag}.js`);
    const rest = MANIFEST.sideEffects.filter((name) => !tags.includes(name));
    expect(rest).toEqual(["./dist/index.js", "./dist/cdn/*", "./src/index.ts"]);
    expect(MANIFEST.sideEffects).toEqual(expect.arrayContaining(tags));
  });

  it("is as written", () => {
    expect(MANIFEST.exports).toEqual(packageExports());
    expect(MANIFEST.sideEffects).toEqual(sideEffects());
  });
});
