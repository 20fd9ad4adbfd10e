import { createHash } from "node:crypto";
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { binary, ROOT, run } from "../run.js";
import { elementDeclarations, indexDeclarations } from "./element-modules.js";
import { DIST } from "./vite-builds.js";

/** Declarations beside their modules. */
export function writeDeclarations(): void {
  const code = run(process.execPath, [binary("typescript", "tsc"), "-p", "tsconfig.build.json", "--outDir", DIST]);
  if (code !== 0) throw new Error("The declarations could not be written: see the type errors above.");
  for (const [file, text] of elementDeclarations()) writeFileSync(path.join(DIST, file), text);
  appendFileSync(path.join(DIST, "index.d.ts"), indexDeclarations());
}

/** Each bundled dataset as dist/datasets/<id>.json, and all of them as a Data Package: datapackage.json and CSV files. */
export async function writeDatasets(): Promise<number> {
  const { bundledDatasets } = await import("../../src/data/bundled/index.js");
  const { bundledPackage } = await import("./bundled-package.js");
  const datasets = bundledDatasets();
  const { descriptor, files } = bundledPackage(datasets);
  const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
  const all = {
    ...Object.fromEntries(datasets.map((dataset) => [`${dataset.id}.json`, json(dataset)])),
    "datapackage.json": json(descriptor),
    ...files,
  };
  mkdirSync(path.join(DIST, "datasets"), { recursive: true });
  for (const [name, text] of Object.entries(all)) writeFileSync(path.join(DIST, "datasets", name), text);
  return datasets.length;
}

/** Files that a generator beside this folder writes: its export is called, its answer is the file's text. */
const GENERATED = [
  { script: "reserve-css.ts", name: "reserveCss", file: "cdn/report-charts.css" },
  { script: "custom-elements.ts", name: "customElementsManifest", file: "custom-elements.json" },
];

export async function writeGenerated(): Promise<string[]> {
  const present = GENERATED.filter(({ script }) => existsSync(path.join(ROOT, "scripts", script)));
  for (const { script, name, file } of present) {
    const module = (await import(pathToFileURL(path.join(ROOT, "scripts", script)).href)) as Record<string, unknown>;
    const generate = module[name];
    if (typeof generate !== "function") throw new Error(`scripts/${script} must export the function ${name}().`);
    const made = await (generate as () => unknown)();
    writeFileSync(path.join(DIST, file), typeof made === "string" ? made : `${JSON.stringify(made, null, 2)}\n`);
  }
  return present.map(({ file }) => file);
}

/** The licence of every package whose code is inside the published files. */
export function writeLicenses(modules: readonly string[]): string[] {
  const folders = modules.flatMap((id) => /.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []);
  const packages = [...new Set(folders)].sort();
  const texts = packages.map((folder) => {
    const file = readdirSync(folder).find((name) => /^licen[cs]e/i.test(name));
    if (!file) throw new Error(`${path.basename(folder)} is bundled but carries no licence file.`);
    const { name, version } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8")) as Record<
      string,
      string
    >;
    return `${name} ${version}\n\n${readFileSync(path.join(folder, file), "utf8").trim()}\n`;
  });
  const text = texts.join(`\n${"-".repeat(80)}\n\n`);
  for (const folder of ["", "cdn"]) writeFileSync(path.join(DIST, folder, "licenses.txt"), text);
  return packages.map((folder) => folder.slice(folder.lastIndexOf("/node_modules/") + "/node_modules/".length));
}

/** dist/cdn/manifest.json: size and integrity hash of every CDN file, for `integrity="…"` and for a host's checks. */
export function writeCdnManifest(): void {
  const folder = path.join(DIST, "cdn");
  const names = readdirSync(folder).filter((name) => /\.(js|css)$/.test(name));
  const entries = names.sort().map((name) => {
    const bytes = readFileSync(path.join(folder, name));
    const integrity = `sha384-${createHash("sha384").update(bytes).digest("base64")}`;
    return [name, { bytes: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, integrity }];
  });
  writeFileSync(path.join(folder, "manifest.json"), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}
