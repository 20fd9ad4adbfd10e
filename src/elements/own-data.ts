import { periodDress } from "../charts/periods.js";
import { DatasetError } from "../core/errors.js";
import { registerBundled } from "../data/bundled.js";
import { readDataset } from "../data/read.js";
import { ownShapes } from "../data/own-series.js";
import { requireDataset } from "../data/register.js";
import { withOwnShapes } from "../data/series.js";
import { withPeriods } from "../render/compose.js";
import type { DataHost, Read } from "./data-controller.js";
import { fetchText } from "./fetch-text.js";
import { adoptedTable, captionOf, readCells, tableById } from "./page-table.js";

withOwnShapes(ownShapes);
withPeriods(periodDress);

/**
 * Data that the page brings itself. An explicit source wins, in the order property, id, address, table; the child of
 * the element is what remains when there is none, or when it fails, which the author is warned of.
 *
 * @returns `null` when there is no source at all
 * @throws DatasetError for data that cannot be read
 */
export async function ownData(host: DataHost, signal: AbortSignal): Promise<Read | null> {
  try {
    return (await explicitData(host, signal)) ?? childData(host);
  } catch (error) {
    const child = error instanceof DatasetError ? childData(host) : null;
    if (!child || !(error instanceof DatasetError)) throw error;
    const message = `${error.message} The element's own table is drawn instead.`;
    return { dataset: child.dataset, warnings: [{ code: error.code, message }, ...child.warnings] };
  }
}

async function explicitData(host: DataHost, signal: AbortSignal): Promise<Read | null> {
  const { sources, reading } = host;
  const { data, id, src, table } = sources;
  if (data !== undefined && data !== null) return readDataset(data, reading);
  if (id) {
    registerBundled();
    return { dataset: requireDataset(id), warnings: [] };
  }
  if (src) return readDataset(await fetchText(src, host.baseURI, signal), reading);
  return table ? readTable(tableById(table, host), reading) : null;
}

/** The child table or script, or the table that an auto-paragraph left behind an empty element. */
function childData(host: DataHost): Read | null {
  const { reading } = host;
  const adopted = adoptedTable(host);
  if (adopted) adopted.hidden = true;
  const table = host.querySelector("table") ?? adopted;
  if (table) return readTable(table, reading);
  const script = host.querySelector<HTMLScriptElement>("script[type='application/json'], script[type='text/csv']");
  return script ? readDataset(script.textContent, reading) : null;
}

const readTable = (table: HTMLTableElement, reading: DataHost["reading"]): Read =>
  readDataset(readCells(table), { ...reading, caption: captionOf(table) });
