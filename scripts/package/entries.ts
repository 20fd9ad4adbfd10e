/** What the package lets others import, out of the list of charts and the Custom Elements Manifest. */
import { charts } from "../../src/charts/index.js";
import { customElementsManifest } from "../custom-elements.js";

interface Entry {
  readonly types: string;
  readonly default: string;
}

/** `exports` of package.json. Below `elements/` are the modules that the manifest names, and nothing that they are made of. */
export function packageExports(): Readonly<Record<string, string | Entry>> {
  const elements = customElementsManifest().modules.map(({ path }) => path.replace(/^dist\//, ""));
  return {
    ".": entry("index.js"),
    ...Object.fromEntries(elements.sort().map((file) => [`./${file}`, entry(file)])),
    "./core": entry("core.js"),
    "./datasets/*.json": "./dist/datasets/*.json",
    "./cdn/*": "./dist/cdn/*",
    "./custom-elements.json": "./dist/custom-elements.json",
    "./package.json": "./package.json",
  };
}

/**
 * `sideEffects` of package.json: the modules that do something by being imported, which is to define elements. A bundler
 * leaves out any other that nothing is taken from. The last is what the demo and the CDN files are built from.
 */
export function sideEffects(): readonly string[] {
  const elements = charts.map(({ tag }) => `./dist/elements/${tag}.js`).sort();
  return [...elements, "./dist/index.js", "./dist/cdn/*", "./src/index.ts"];
}

const entry = (file: string): Entry => ({
  types: `./dist/${file.replace(/\.js$/, ".d.ts")}`,
  default: `./dist/${file}`,
});
