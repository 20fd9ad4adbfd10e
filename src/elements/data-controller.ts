import type { ReactiveController, ReactiveControllerHost } from "lit";
import type { Dataset } from "../core/dataset.js";
import { DatasetError } from "../core/errors.js";
import { adoptedTable, childSource, explicitSource, type Read, type Reading, type Sources } from "./data-source.js";

export type DataState =
  | { readonly kind: "loading" }
  | { readonly kind: "empty" }
  | { readonly kind: "error"; readonly error: DatasetError }
  | { readonly kind: "ready"; readonly dataset: Dataset };

export interface DataHost extends ReactiveControllerHost, HTMLElement {
  readonly sources: Sources;
  readonly reading: Reading;
}

/**
 * Keeps the data of a chart: reads its source, follows changes of the child table, and answers with a state. Reads are
 * done when something they depend on has changed, never because of a redraw.
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
    if (document.readyState === "loading")
      document.addEventListener("DOMContentLoaded", () => this.reload(), { once: true });
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

  hostUpdate(): void {
    const { data, id, src, table } = this.host.sources;
    const inputs = [data, id, src, table, ...Object.values(this.host.reading)];
    if (inputs.length === this.#inputs.length && inputs.every((input, index) => input === this.#inputs[index])) return;
    this.#inputs = inputs;
    this.#abort.abort();
    this.#abort = new AbortController();
    this.#read(this.#abort.signal);
  }

  #read(signal: AbortSignal): void {
    const { sources, reading } = this.host;
    try {
      this.settled = this.#take(explicitSource(sources, this.host, reading, signal), signal, true);
    } catch (error) {
      this.settled = this.#fail(error, signal, true);
    }
  }

  /** Takes what a source gave, now or later; the child remains for a source that is absent or fails. */
  #take(found: Read | Promise<Read> | null, signal: AbortSignal, explicit: boolean): Promise<void> {
    if (found instanceof Promise) {
      if (this.state.kind !== "ready") this.state = { kind: "loading" };
      return found.then(
        (read) => (signal.aborted ? undefined : this.#take(read, signal, explicit)),
        (error: unknown) => (signal.aborted ? undefined : this.#fail(error, signal, explicit)),
      );
    }
    if (!found && explicit) return this.#takeChild(signal, null);
    for (const { code, message } of found?.warnings ?? []) this.#warn(code, message);
    const missing = document.readyState === "loading" ? "loading" : "empty";
    return this.#settle(found ? { kind: "ready", dataset: found.dataset } : { kind: missing });
  }

  #fail(error: unknown, signal: AbortSignal, explicit: boolean): Promise<void> {
    const problem = error instanceof DatasetError ? error : unexpected(error);
    return explicit ? this.#takeChild(signal, problem) : this.#settle({ kind: "error", error: problem });
  }

  #takeChild(signal: AbortSignal, failed: DatasetError | null): Promise<void> {
    const child = childSource(this.host, this.host.reading);
    if (!child && failed) return this.#settle({ kind: "error", error: failed });
    if (failed) this.#warn(failed.code, `${failed.message} The element's own table is drawn instead.`);
    const adopted = adoptedTable(this.host);
    if (adopted) adopted.hidden = true;
    return this.#take(child, signal, false);
  }

  #settle(state: DataState): Promise<void> {
    this.state = state;
    this.host.requestUpdate();
    return Promise.resolve();
  }

  /** For the author, once; never for the reader. */
  #warn(code: string, message: string): void {
    if (this.#warned.has(code + message)) return;
    this.#warned.add(code + message);
    console.warn(`<${this.host.localName}> ${message}`);
  }
}

/** A chart never throws into a page: what nobody foresaw becomes an error panel too. */
function unexpected(error: unknown): DatasetError {
  return new DatasetError({ code: "unsupported-input", found: String(error), expected: "data that can be read" });
}
