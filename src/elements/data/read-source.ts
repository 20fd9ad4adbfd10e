import { isDatasetError } from "../../core/errors.js";
import { bundledIds, loadBundled } from "../../data/bundled/load.js";
import { datasetIds, getDataset } from "../../data/registry.js";
import { arriving } from "../arriving.js";
import { type Maybe, whenThere } from "../maybe.js";
import { beginRequest } from "./begin-request.js";
import { adoptedTable, childSource, isParsed, tableById } from "./find-table.js";
import type { Readers } from "./readers.js";
import type { DataHost, Read, ReadIn, Sources } from "./sources.js";
import { sliced } from "./turns.js";
import { watchHost, watchTable } from "./watch-data.js";

/** What reading a source takes. */
export interface Reading {
  readonly host: DataHost;
  readonly readers: Readers;
  readonly options: ReadIn;
  /** Aborts when the data is no longer wanted. */
  readonly signal: AbortSignal;
  /** Called when a table or script that was read has changed since. */
  readonly changed: () => void;
}

/** The id by which figures of the package are asked for, and that the page has not given to others; empty for any other. */
export const bundledId = ({ data, id }: Sources): string =>
  data == null && !getDataset(id) && bundledIds().includes(id) ? id : "";

/**
 * The data of a chart. An explicit source wins, in the order property, id, address, table; the child of the element is
 * what remains when there is none, or when it fails, which the author is warned of. One look at the source decides what
 * has to be loaded for it, and all of that is asked for at once.
 *
 * @returns `null` when there is no source at all; now where nothing has to be waited for and little is to be read
 * @throws DatasetError for data that cannot be read, and `fetch-failed` for a part that does not arrive
 */
export function readSource(reading: Reading): Maybe<Read | null> {
  return whenThere(withFallback(reading), placed);
}

function withFallback(reading: Reading): Maybe<Read | null> {
  const child = (): Maybe<Read | null> => childData(reading);
  const instead = (error: unknown): Maybe<Read | null> => {
    if (reading.signal.aborted) throw error;
    return whenThere(child(), (found) => inPlaceOf(error, found));
  };
  try {
    const found = explicitData(reading);
    return found instanceof Promise ? found.catch(instead) : (found ?? child());
  } catch (error) {
    return instead(error);
  }
}

function inPlaceOf(error: unknown, found: Read | null): Read {
  if (!found || !isDatasetError(error)) throw error;
  const message = `${error.message} The element's own table is drawn instead.`;
  return { dataset: found.dataset, warnings: [{ code: error.code, message }, ...found.warnings] };
}

function explicitData(reading: Reading): Maybe<Read> | null {
  const { host, signal, changed } = reading;
  const { data, id, src, table } = host.sources;
  if (data != null) return readValue(reading, data);
  if (id) return datasetOf(id);
  if (src) return fetched(reading, src);
  if (!table) return null;
  const found = tableById(table, host);
  watchTable(found, changed, signal);
  return readTable(reading, found);
}

/** What the page has registered goes before what the package brings under the same id. */
function datasetOf(id: string): Maybe<Read> {
  const registered = getDataset(id);
  if (registered) return { dataset: registered, warnings: [] };
  const bundled = loadBundled(id);
  if (bundled) return arriving(bundled, `the dataset “${id}”`).then((dataset) => ({ dataset, warnings: [] }));
  return arriving(import("../../data/unknown-dataset.js"), `the dataset “${id}”`).then(({ unknownDataset }) => {
    throw unknownDataset(id, [...new Set([...datasetIds(), ...bundledIds()])]);
  });
}

/** The answer, what reads it and what fetches it are asked for together. */
async function fetched({ host, options, readers, signal }: Reading, src: string): Promise<Read> {
  const request = beginRequest(src, host.baseURI, signal);
  try {
    const code = arriving(import("./fetch-data.js"), "what fetches data");
    const [{ fetchData }, { readSteps }] = await Promise.all([code, readers.texts()]);
    const { text, ...files } = await fetchData(src, host.baseURI, signal, request);
    return await sliced(readSteps(text, { ...options(src), ...files }), signal);
  } catch (error) {
    request?.abort();
    throw error;
  }
}

const readValue = ({ options, readers, signal }: Reading, input: unknown): Maybe<Read> =>
  whenThere(readers.texts(), ({ readSteps }): Maybe<Read> => sliced(readSteps(input, options(input)), signal));

const readTable = ({ host, options, readers, signal }: Reading, table: HTMLTableElement): Maybe<Read> =>
  whenThere(readers.tables(), (reader) => reader.readTable(table, host, options(table), signal));

/** The child table or script, or the table that an auto-paragraph left behind an empty element. */
function childData(reading: Reading): Maybe<Read | null> {
  const { host, signal, changed } = reading;
  watchHost(host, changed, signal);
  // Half of a table would be drawn, or called an error: it is read when the parser has left the element.
  if (!isParsed(host)) return null;
  const adopted = adoptedTable(host);
  if (adopted) return adoptedData(reading, adopted);
  const source = childSource(host);
  if (source instanceof HTMLTableElement) return readTable(reading, source);
  return source ? readValue(reading, source.textContent) : null;
}

/** A table outside the element is hidden while the chart stands for it, and only then. */
function adoptedData(reading: Reading, table: HTMLTableElement): Maybe<Read> {
  const show = (): void => void (table.hidden = false);
  table.hidden = true;
  reading.signal.addEventListener("abort", show, { once: true });
  watchTable(table, reading.changed, reading.signal);
  const failed = (error: unknown): never => {
    show();
    throw error;
  };
  try {
    const read = readTable(reading, table);
    return read instanceof Promise ? read.catch(failed) : read;
  } catch (error) {
    return failed(error);
  }
}

/** Warnings with their place, as an author reads them on the console. */
function placed(read: Read | null): Read | null {
  const warnings = (read?.warnings ?? []).map((warning) => {
    const { message, row, column } = warning;
    const place = [row === undefined ? "" : `row ${row}`, column ? `column “${column}”` : ""].filter(Boolean);
    return { ...warning, message: [place.join(", "), message].filter(Boolean).join(": ") };
  });
  return read && { ...read, warnings };
}
