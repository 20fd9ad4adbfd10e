import type { LitElement, ReactiveController } from "lit";
import type { Dataset } from "../core/dataset.js";
import { DatasetError, type Warning } from "../core/errors.js";
import { getDataset } from "../data/registry.js";

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

/**
 * Keeps the data of a chart: reads its source, follows changes of the child table, and answers with a state. Reads are
 * done when something they depend on has changed, never because of a redraw. A dataset that the page has registered is there
 * at once; bundled ones, and the code that reads anything else, are loaded when they are needed.
 */
export class DataController implements ReactiveController {
  state: DataState = { kind: "loading" };
  /** Resolves when the source that is being read has been read; at once when none is. */
  settled: Promise<void> = Promise.resolve();
  #inputs: unknown[] = [];
  #abort = new AbortController();
  #observer: MutationObserver | undefined;
  #warned = new Set<string>();

  constructor(private readonly host: DataHost) {
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.reload());
    this.#observer.observe(this.host, { childList: true, subtree: true, characterData: true });
    if (document.readyState === "loading") {
      document.addEventListener("DOMContentLoaded", () => this.reload(), { once: true });
    }
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#abort.abort();
    this.#inputs = [];
  }

  /** Reads again at the next update, for instance because a reader asks for another try. */
  reload(): void {
    this.#inputs = [];
    this.host.requestUpdate();
  }

  /** Reads the source if it is another one; to be called before a state is used in an update. */
  follow(): void {
    const { data, id, src, table } = this.host.sources;
    const inputs = [data, id, src, table, ...Object.values(this.host.reading)];
    if (inputs.length === this.#inputs.length && inputs.every((input, index) => input === this.#inputs[index])) return;
    this.#inputs = inputs;
    this.#abort.abort();
    this.#abort = new AbortController();
    const dataset = data === undefined || data === null ? getDataset(id) : undefined;
    if (dataset) this.state = { kind: "ready", dataset };
    else this.settled = this.#read(this.#abort.signal);
  }

  async #read(signal: AbortSignal): Promise<void> {
    if (this.state.kind !== "ready") this.state = { kind: "loading" };
    let state: DataState;
    try {
      const read = (await bundledData(this.host)) ?? (await (await import("./own-data.js")).ownData(this.host, signal));
      for (const { message } of read?.warnings ?? []) this.warn(message);
      const none = document.readyState === "loading" ? "loading" : "empty";
      state = read ? { kind: "ready", dataset: read.dataset } : { kind: none };
    } catch (error) {
      state = { kind: "error", error: error instanceof DatasetError ? error : unexpected(error) };
    }
    if (signal.aborted) return;
    this.state = state;
    this.host.requestUpdate();
  }

  /** For the author, once for each chart; never for the reader. */
  warn(message: string): void {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    console.warn(`<${this.host.localName}> ${message}`);
  }
}

/** A dataset of the package, loaded by its id; null for any other. */
async function bundledData({ sources: { data, id } }: DataHost): Promise<Read | null> {
  if (!id || (data !== undefined && data !== null)) return null;
  await (/market/.test(id) ? import("../data/bundled-markets.js") : import("../data/bundled.js"));
  const dataset = getDataset(id);
  return dataset ? { dataset, warnings: [] } : null;
}

/** A chart never throws into a page: what nobody foresaw becomes an error panel too. */
function unexpected(error: unknown): DatasetError {
  return new DatasetError({ code: "unsupported-input", found: String(error), expected: "data that can be read" });
}
