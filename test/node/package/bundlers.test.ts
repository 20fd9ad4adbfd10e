import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BUNDLERS } from "../../../scripts/package/bundlers.js";
import { unpackedProject } from "../../../scripts/package/packed.js";
import { binary, ROOT } from "../../../scripts/run.js";
import { DATASET_IDS } from "../datasets/figures.js";

/** What a page may pay for one function of arithmetic: bytes, minified and gzipped. */
const SMALL = 1024;

const ONE_FUNCTION = `import { growthRate } from "report-charts/core";
console.log(JSON.stringify(growthRate(100, 400, 2)));
`;

const MUCH = `import { datasetIds, getDataset, readDataset, registerDataset, render } from "report-charts/core";
const bundled = datasetIds();
const { dataset } = readDataset("Year,USD billion\\n2022,10\\n2023,12\\n");
registerDataset({ ...dataset, id: "iomt-adoption", title: "Registered" });
console.log(JSON.stringify({
  bundled,
  title: getDataset("iomt-market-size").title,
  registered: getDataset("iomt-adoption").title,
  rows: dataset.rows.length,
  own: render("market-growth-chart", dataset).svg.slice(0, 4),
  german: render("market-growth-chart", "iomt-market-size", { lang: "de" }).description,
  months: render("market-growth-chart", readDataset("Month,USD\\n2024-01,1\\n2024-02,2\\n").dataset).svg.slice(0, 4),
}));
`;

const work = mkdtempSync(path.join(tmpdir(), "report-charts-bundlers-"));
const project = path.join(work, "project");

/** The package packed as npm packs it, as a dependency of a project that has nothing else. */
beforeAll(() => {
  const packed = path.join(work, "package");
  mkdirSync(packed);
  // In a process of its own: Vite builds otherwise in the test's, where modules are resolved as for development.
  const build = [binary("tsx"), "scripts/build/npm-modules.ts", path.join(packed, "dist")];
  execFileSync(process.execPath, build, { cwd: ROOT, stdio: "pipe", env: { ...process.env, NODE_ENV: "production" } });
  copyFileSync(path.join(ROOT, "package.json"), path.join(packed, "package.json"));
  unpackedProject(project, packed);
  // The second is Parcel's own switch for the field that names what a package exports.
  const manifest = { private: true, type: "module", "@parcel/resolver-default": { packageExports: true } };
  writeFileSync(path.join(project, "package.json"), JSON.stringify(manifest));
  // Where Parcel takes a project to begin.
  writeFileSync(path.join(project, "package-lock.json"), JSON.stringify({ lockfileVersion: 3, packages: {} }));
  writeFileSync(path.join(project, "one-function.js"), ONE_FUNCTION);
  writeFileSync(path.join(project, "much.js"), MUCH);
}, 300_000);
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Bytes after gzip of a module and of all that it loads with it; what it could load on demand is not among them. */
function loadedBytes(folder: string, entry: string): number {
  const loaded = new Set([entry]);
  let sum = 0;
  for (const file of loaded) {
    const code = readFileSync(path.join(folder, file), "utf8");
    sum += gzipSync(code, { level: 9 }).length;
    for (const [, name] of code.matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)) if (name) loaded.add(name);
  }
  return sum;
}

describe.each([...BUNDLERS])("in a build with %s", (name, bundle) => {
  const built = async (entry: string): Promise<string> => {
    const folder = path.join(project, "built", name, entry);
    await bundle(path.join(project, `${entry}.js`), folder);
    return folder;
  };
  const runs = (folder: string, entry: string): unknown =>
    JSON.parse(execFileSync(process.execPath, [path.join(folder, `${entry}.js`)], { encoding: "utf8" }));

  it("one function of the core costs no more than itself", { timeout: 300_000 }, async () => {
    const folder = await built("one-function");
    expect(runs(folder, "one-function")).toMatchObject({ rate: 1 });
    expect(loadedBytes(folder, "one-function.js")).toBeLessThanOrEqual(SMALL);
  });

  it(
    "bundled data is found, data is read and registered, and charts are drawn in every language",
    { timeout: 300_000 },
    async () => {
      const folder = await built("much");
      expect(runs(folder, "much")).toEqual({
        bundled: DATASET_IDS,
        title: "Internet of Medical Things market size",
        registered: "Registered",
        rows: 2,
        own: "<svg",
        german: expect.stringMatching(/Milliarden.US-Dollar/),
        months: "<svg",
      });
    },
  );
});
