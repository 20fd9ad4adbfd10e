import type { Dataset } from "../core/dataset.js";
import { DatasetError, type Warning } from "../core/errors.js";
import { getDataset } from "../data/registry.js";

/** What `readDataset` wants to know; see src/data/read.ts. */
export type Reading = Readonly<Record<string, string>>;

export interface Sources {
  /** The `data` property: a Dataset, records, arrays or CSV text. */
  readonly data: unknown;
  /** Id of a registered dataset. */
  readonly id: string;
  readonly src: string;
  /** Id of a table elsewhere in the page. */
  readonly table: string;
}

export interface Read {
  readonly dataset: Dataset;
  readonly warnings: readonly Warning[];
}

/**
 * Finds the source that a chart has and reads it. An explicit source wins, in the order property, id, address, table;
 * the child is what remains when there is none.
 *
 * @returns the data; a promise of it where something must be loaded first; `null` when there is no source at all
 * @throws DatasetError for data that cannot be read
 */
export function explicitSource(
  { data, id, src, table }: Sources,
  host: HTMLElement,
  reading: Reading,
  signal: AbortSignal,
): Read | Promise<Read> | null {
  if (data !== undefined && data !== null) return read(data, reading);
  if (id) return registered(id);
  if (src) return fetched(src, host, reading, signal);
  if (table) return readTable(tableById(table, host), reading);
  return null;
}

/** The child table or script of the element, or the table that an auto-paragraph left behind an empty element. */
export function childSource(host: HTMLElement, reading: Reading): Read | Promise<Read> | null {
  const table = host.querySelector("table") ?? adoptedTable(host);
  if (table) return readTable(table, reading);
  const script = host.querySelector<HTMLScriptElement>("script[type='application/json'], script[type='text/csv']");
  return script ? read(script.textContent, reading) : null;
}

/** A known dataset at once; otherwise the other bundled ones are loaded before the id is called unknown. */
function registered(id: string): Read | Promise<Read> {
  const dataset = getDataset(id);
  return dataset ? { dataset, warnings: [] } : import("./late-datasets.js").then(({ lateDataset }) => lateDataset(id));
}

async function fetched(src: string, host: HTMLElement, reading: Reading, signal: AbortSignal): Promise<Read> {
  const { fetchText } = await import("./fetch-text.js");
  return read(await fetchText(src, host.baseURI, signal), reading);
}

/** The reader is loaded when data comes that is not in the package's own form. */
async function read(input: unknown, reading: Reading): Promise<Read> {
  const { readDataset } = await import("../data/read.js");
  return readDataset(input, reading);
}

async function readTable(table: HTMLTableElement, reading: Reading): Promise<Read> {
  const { captionOf, readCells } = await import("./table-reader.js");
  return read(readCells(table), { ...reading, caption: captionOf(table) });
}

/**
 * The table of the next block, for an element that is empty: classic WordPress paragraphs move a block child out of an
 * element written on one line, and wrap the element itself.
 */
export function adoptedTable(host: HTMLElement): HTMLTableElement | null {
  if (host.childElementCount > 0) return null;
  const paragraph = host.parentElement?.localName === "p" && host.parentElement.childElementCount === 1;
  const next = host.nextElementSibling ?? (paragraph ? host.parentElement.nextElementSibling : null);
  if (!next || next.matches("[data-chart]")) return null;
  if (next instanceof HTMLTableElement) return next;
  return next.localName === "figure" && next.children[0] instanceof HTMLTableElement ? next.children[0] : null;
}

function tableById(id: string, host: HTMLElement): HTMLTableElement {
  const found = (host.getRootNode() as Document | ShadowRoot).getElementById(id) ?? document.getElementById(id);
  const table = found instanceof HTMLTableElement ? found : found?.querySelector("table");
  if (table) return table;
  throw new DatasetError({
    code: "missing-table",
    found: id,
    expected: "the id of a table in this page",
    fix: "Give the table that id, or correct the attribute “table”.",
  });
}
