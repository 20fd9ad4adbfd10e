import type { Command } from "commander";
import { charts, datasetIds, getDataset } from "../core.js";
import { writeJson, type Io } from "./io.js";

/** `report-charts list`: the charts and the bundled datasets. */
export function addList(program: Command, io: Io): void {
  program
    .command("list")
    .description("name the charts and the bundled datasets")
    .option("--json", "for machines")
    .action(({ json = false }: { json?: boolean }) => {
      const listed = { charts: chartList(), datasets: datasetList() };
      if (json) writeJson(io, listed);
      else io.out(`Charts\n${columns(listed.charts, "tag")}\nDatasets\n${columns(listed.datasets, "id")}`);
    });
}

const chartList = () => charts.map(({ tag, title, question }) => ({ tag, title, question }));

const datasetList = () =>
  datasetIds().flatMap((id) => {
    const dataset = getDataset(id);
    return dataset ? [{ id, title: dataset.title, rows: dataset.rows.length }] : [];
  });

function columns<K extends string>(list: readonly (Readonly<Record<K, string>> & { title: string })[], key: K): string {
  const width = Math.max(0, ...list.map((one) => one[key].length));
  return list.map((one) => `  ${one[key].padEnd(width)}  ${one.title}\n`).join("");
}
