/** What the bundler of a site makes of the package: an entry, and a file for each part that is loaded on demand; runs in Node. */
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { CACHE, ROOT } from "../../../scripts/run.js";

/** A site that imports two elements by their names. */
const ENTRY = `
  import { marketDataTable } from "./charts/market-data-table/chart.js";
  import { marketGrowthChart } from "./charts/market-growth-chart/chart.js";
  import { gridBody } from "./elements/frame/grid-template.js";
  import { defineChart } from "./elements/define.js";
  defineChart(marketDataTable, gridBody);
  defineChart(marketGrowthChart);`;

let building: Promise<string> | undefined;

/** A folder with the files; they are made once per process. */
export const freshBundle = (): Promise<string> => (building ??= make());

async function make(): Promise<string> {
  const folder = path.join(CACHE, "bundle");
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  await build({
    stdin: { contents: ENTRY, resolveDir: path.join(ROOT, "src"), loader: "ts" },
    ...{ bundle: true, splitting: true, minify: true, format: "esm", outdir: folder },
    ...{ target: "es2022", entryNames: "report-charts", chunkNames: "[name]-[hash]", logLevel: "error" },
  });
  return folder;
}
