import { isDatasetError } from "../../core/errors.js";
import { bundledIds, loadBundled } from "../../data/bundled/load.js";
import { ownShapes } from "../../data/observations/own-series.js";
import { datasetIds, getDataset } from "../../data/registry.js";
import { withOwnShapes } from "../../data/observations/series.js";
import { tableSteps } from "../../data/table/table.js";
import { headerTime } from "../../data/time.js";
import { withPeriods } from "../../render/figure.js";
import type { DataHost, Maybe, Read } from "./data-controller.js";
import { adoptedTable, outlineOf, tableById, tableCells } from "./page-table.js";
import { sliced } from "./turns.js";
import { watchHost, watchTable } from "./watch-data.js";

withOwnShapes(ownShapes);

/** Reads what is no table, and is loaded by the first chart that has it. */
let reader: typeof import("../../data/read.js") | undefined;

/**
 * Data that the page brings itself. An explicit source wins, in the order property, id, address, table; the child of
 * the element is what remains when there is none, or when it fails, which the author is warned of.
 *
 * @param signal aborts when the data is no longer wanted
 * @param changed called when a table or script that was read has changed since
 * @returns `null` when there is no source at all; now where nothing has to be waited for and little is to be read
 * @throws DatasetError for data that cannot be read
 */
export function readOwn(host: DataHost, signal: AbortSignal, changed: () => void): Maybe<Read | null> {
  const source: Source = { host, signal, changed };
  return then(then(withFallback(source), withDress), placed);
}

/** The button of another try is gone when it has worked: who pressed it goes on with the chart. */
export async function keepFocus(host: DataHost): Promise<void> {
  await host.updateComplete;
  const figure = host.renderRoot.querySelector("figure");
  if (document.activeElement !== document.body || !figure) return;
  // Only for now: a figure that can always take the focus would take it from every click.
  figure.tabIndex = -1;
  figure.focus();
  figure.addEventListener("blur", () => figure.removeAttribute("tabindex"), { once: true });
}

/** How periods are written is loaded with the first ones. */
function withDress(read: Read | null): Maybe<Read | null> {
  // A year has four characters, everything finer more.
  const has = read?.dataset.fields.some(({ type, label }) => type === "period" || headerTime(label)?.text[4]);
  if (!has || dressed) return read;
  return import("../../charts/kit/period-words.js").then(({ periodDress }) => {
    dressed = true;
    withPeriods(periodDress);
    return read;
  });
}

let dressed = false;

interface Source {
  readonly host: DataHost;
  readonly signal: AbortSignal;
  readonly changed: () => void;
}

function withFallback(source: Source): Maybe<Read | null> {
  const child = (): Maybe<Read | null> => childData(source);
  const instead = (error: unknown): Maybe<Read | null> => then(child(), (found) => inPlaceOf(error, found));
  try {
    const found = explicitData(source);
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

function explicitData(source: Source): Maybe<Read> | null {
  const { data, id, src, table } = source.host.sources;
  if (data != null) return given(source, data);
  if (id) {
    const known = getDataset(id) ?? loadBundled(id);
    if (known) return then(known, (dataset) => ({ dataset, warnings: [] }));
    return import("../../data/unknown-dataset.js").then(({ unknownDataset }) => {
      throw unknownDataset(id, [...datasetIds(), ...bundledIds()]);
    });
  }
  if (src) return import("./fetch-data.js").then(({ fetchData }) => fetchData(src, source.host, source.signal));
  if (!table) return null;
  const found = tableById(table, source.host);
  watchTable(found, source.changed, source.signal);
  return readTable(source, found);
}

const readerModule = async (): Promise<typeof import("../../data/read.js")> =>
  (reader ??= await import("../../data/read.js"));

function given({ host, signal }: Source, input: unknown): Maybe<Read> {
  const read = (module: NonNullable<typeof reader>): Maybe<Read> =>
    sliced(module.readSteps(input, host.reading), signal);
  return reader ? read(reader) : readerModule().then(read);
}

/** The child table or script, or the table that an auto-paragraph left behind an empty element. */
function childData(source: Source): Maybe<Read | null> {
  const { host, signal, changed } = source;
  const adopted = adoptedTable(host);
  if (adopted) adopted.hidden = true;
  watchHost(host, changed, signal);
  if (adopted) watchTable(adopted, changed, signal);
  const table = host.querySelector("table") ?? adopted;
  if (table) return readTable(source, table);
  const script = host.querySelector<HTMLScriptElement>("script[type='application/json'], script[type='text/csv']");
  return script ? given(source, script.textContent) : null;
}

function readTable({ host, signal }: Source, table: HTMLTableElement): Maybe<Read> {
  return then(sliced(tableCells(table), signal), (found) => sliced(tableSteps(outlineOf(found), host.reading), signal));
}

const then = <A, B>(value: Maybe<A>, use: (value: A) => Maybe<B>): Maybe<B> =>
  value instanceof Promise ? value.then(use) : use(value);

/** Warnings with their place, as an author reads them on the console. */
function placed(read: Read | null): Read | null {
  const warnings = (read?.warnings ?? []).map((warning) => {
    const { message, row, column } = warning;
    const place = [row === undefined ? "" : `row ${row}`, column ? `column “${column}”` : ""].filter(Boolean);
    return { ...warning, message: [place.join(", "), message].filter(Boolean).join(": ") };
  });
  return read && { ...read, warnings };
}
