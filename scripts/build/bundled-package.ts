import { readFileSync } from "node:fs";
import path from "node:path";
import type { Dataset } from "../../src/core/dataset.js";
import { dataPackage, type PackageFiles } from "../../src/export/data-package.js";
import { ROOT } from "../run.js";

/** The bundled datasets as a Data Package, of the version that is being built. */
export function bundledPackage(datasets: readonly Dataset[]): PackageFiles {
  const { version } = JSON.parse(readFileSync(path.join(ROOT, "package.json"), "utf8")) as { version: string };
  const about = {
    name: "report-charts-datasets",
    title: "Internet of Medical Things and connected care: the figures of one market report",
    description:
      "Market sizes, growth rates, shares and single figures, each with its place in the report, as they come with report-charts.",
    version,
  };
  return dataPackage(about, datasets);
}
