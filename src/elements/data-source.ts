import type { Dataset } from "../core/dataset.js";
import { DatasetError, type Warning } from "../core/errors.js";
import { requireDataset } from "../data/registry.js";
import { captionOf, readCells } from "./table-reader.js";

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
  if (id) return { dataset: requireDataset(id), warnings: [] };
  if (src) return fetchText(src, host, signal).then((text) => read(text, reading));
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

/** The reader is loaded when data comes that is not in the package's own form. */
async function read(input: unknown, reading: Reading): Promise<Read> {
  const { readDataset } = await import("../data/read.js");
  return readDataset(input, reading);
}

const readTable = (table: HTMLTableElement, reading: Reading): Promise<Read> =>
  read(readCells(table), { ...reading, caption: captionOf(table) });

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

const PATIENCE = 15_000;
const LARGEST = 25_000_000;

/** Text of an address in the page's own origin, without cookies, within limits of time and size. */
async function fetchText(src: string, host: HTMLElement, signal: AbortSignal): Promise<string> {
  const problem = (found: string, expected: string, fix: string): DatasetError =>
    new DatasetError({ code: "fetch-failed", found, expected, fix });
  const address = URL.canParse(src, host.baseURI) ? new URL(src, host.baseURI) : null;
  if (address?.origin !== location.origin) {
    throw problem(src, "an address of this site", "Put the file on the same site, or use the property “data”.");
  }
  let response: Response;
  try {
    response = await fetch(address, {
      credentials: "omit",
      signal: AbortSignal.any([signal, AbortSignal.timeout(PATIENCE)]),
    });
  } catch (error) {
    if (signal.aborted) throw error;
    throw problem(src, "an answer within 15 seconds", "Check the address and the connection, then try again.");
  }
  if (!response.ok) throw problem(`${src} (status ${response.status})`, "a CSV or JSON file", "Check the address.");
  if (/text\/html/i.test(response.headers.get("content-type") ?? "")) {
    throw problem(
      `${src} (an HTML page)`,
      "a CSV or JSON file",
      "Check the address: a page came back instead of data.",
    );
  }
  const text = await response.text();
  if (text.length > LARGEST)
    throw problem(`${text.length} characters`, "at most 25 million", "Publish a smaller file.");
  return text;
}
