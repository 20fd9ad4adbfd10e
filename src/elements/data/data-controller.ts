import type { LitElement, ReactiveController } from "lit";
import type { Dataset } from "../../core/dataset.js";
import { DatasetError, isDatasetError, type Warning } from "../../core/errors.js";
import { loadBundled } from "../../data/bundled/load.js";
import { getDataset } from "../../data/registry.js";

export type DataState =
  | { readonly kind: "loading" }
  | { readonly kind: "empty" }
  | { readonly kind: "error"; readonly error: DatasetError }
  | { readonly kind: "ready"; readonly dataset: Dataset };

export interface Sources {
  /** The `data` property: a Dataset, records, arrays or CSV text. */
  readonly data: unknown;
  /** Id of a registered dataset. */
  readonly id: string;
  readonly src: string;
  /** Id of a table elsewhere in the page. */
  readonly table: string;
}

export interface DataHost extends LitElement {
  readonly sources: Sources;
  /** What `readDataset` wants to know; see src/data/read.ts. */
  readonly reading: Readonly<Record<string, string>>;
}

export interface Read {
  readonly dataset: Dataset;
  readonly warnings: readonly Warning[];
}

/** Now, or later. */
export type Maybe<T> = T | Promise<T>;

/** Loaded by the first chart that brings its own data; from then on such data is read without waiting. */
let own: typeof import("./own-data.js") | undefined;

/**
 * Keeps the data of a chart: reads its source and answers with a state. Reads are done when something they depend on
 * has changed, never because of a redraw. A dataset that the page has registered is there at once; bundled ones, and
 * the code that reads anything else, are loaded when they are needed.
 */
export class DataController implements ReactiveController {
  state: DataState = { kind: "loading" };
  /** Another source is being read, and `state` is still that of the last one. */
  pending = false;
  /** Resolves when the source that is being read has been read; at once when none is. */
  settled: Promise<void> = Promise.resolve();
  #inputs: unknown[] = [];
  #warned = new Set<string>();
  #abort = new AbortController();

  constructor(private readonly host: DataHost) {
    host.addController(this);
  }

  hostConnected(): void {
    if (document.readyState === "loading") {
      document.addEventListener("DOMContentLoaded", () => this.reload(), { once: true });
    }
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.#inputs = [];
  }

  /** Reads again at the next update. */
  reload(): void {
    this.#inputs = [];
    this.host.requestUpdate();
  }

  /** A reader asks for another try. */
  retry(): void {
    this.reload();
    void own?.keepFocus(this.host);
  }

  /** Reads the source if it is another one; to be called before a state is used in an update. */
  follow(): void {
    const { data, id, src, table } = this.host.sources;
    const inputs = [data, id, src, table, ...Object.values(this.host.reading)];
    if (inputs.length === this.#inputs.length && inputs.every((input, index) => input === this.#inputs[index])) return;
    this.#inputs = inputs;
    this.#abort.abort();
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const dataset = data == null ? getDataset(id) : undefined;
    const found = dataset ? { dataset, warnings: [] } : attempt(() => this.#read(signal));
    this.pending = found instanceof Promise;
    if (!(found instanceof Promise)) {
      this.#take(found);
      return;
    }
    if (this.state.kind === "empty") this.state = { kind: "loading" };
    this.settled = found.catch(asError).then((late) => {
      if (signal.aborted) return;
      this.pending = false;
      this.#take(late);
      this.host.requestUpdate();
    });
  }

  #read(signal: AbortSignal): Maybe<Found> {
    const changed = (): void => this.reload();
    if (own) return own.readOwn(this.host, signal, changed);
    return bundledData(this.host).then(async (found) => {
      if (found) return found;
      own = await import("./own-data.js");
      return own.readOwn(this.host, signal, changed);
    });
  }

  #take(found: Found): void {
    if (found && !(found instanceof Error)) for (const { message } of found.warnings) this.warn(message);
    this.state = stateOf(found);
  }

  /** For the author, once for each chart; never for the reader. */
  warn(message: string): void {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    console.warn(`<${this.host.localName}> ${message}`);
  }
}

/** What reading a source gives; null where there is none. */
type Found = Read | DatasetError | null;

function attempt(read: () => Maybe<Found>): Maybe<Found> {
  try {
    return read();
  } catch (error) {
    return asError(error);
  }
}

/** A chart never throws into a page: what nobody foresaw becomes an error panel too. */
const asError = (error: unknown): DatasetError =>
  isDatasetError(error)
    ? error
    : new DatasetError({ code: "unsupported-input", found: String(error), expected: "data that can be read" });

function stateOf(found: Found): DataState {
  if (found instanceof Error) return { kind: "error", error: found };
  // Until the document is complete, a table may still come.
  return found
    ? { kind: "ready", dataset: found.dataset }
    : { kind: document.readyState === "loading" ? "loading" : "empty" };
}

/** A dataset of the package, loaded by its id; null for any other. */
async function bundledData({ sources: { data, id } }: DataHost): Promise<Found> {
  if (!id || data != null) return null;
  const dataset = await loadBundled(id);
  return dataset ? { dataset, warnings: [] } : null;
}
