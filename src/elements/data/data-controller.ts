import type { ReactiveController } from "lit";
import type { Dataset } from "../../core/dataset.js";
import type { DatasetError } from "../../core/errors.js";
import { whenThere } from "../maybe.js";
import { Part } from "../part.js";
import { bundledId, readSource } from "./read-source.js";
import { ReadLanguage } from "./read-language.js";
import { Readers } from "./readers.js";
import type { DataHost, Read } from "./sources.js";

export type DataState =
  | { readonly kind: "loading" }
  | { readonly kind: "empty" }
  | { readonly kind: "error"; readonly error: DatasetError }
  | { readonly kind: "ready"; readonly dataset: Dataset };

/**
 * Keeps the data of a chart: reads its source and answers with a state. Reads are done when something they depend on
 * has changed, never because of a redraw. A dataset that the page has registered is there at once; bundled ones, and
 * the code that reads anything else, are loaded when they are needed.
 */
export class DataController implements ReactiveController {
  readonly #read: Part<Read | null>;
  readonly #readers = new Readers();
  readonly #warned = new Set<string>();
  readonly #lang = new ReadLanguage();
  #abort = new AbortController();

  constructor(private readonly host: DataHost) {
    this.#read = new Part(() => host.requestUpdate());
    host.addController(this);
  }

  hostConnected(): void {
    if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", this.#reload, { once: true });
  }

  hostDisconnected(): void {
    document.removeEventListener("DOMContentLoaded", this.#reload);
    this.#abort.abort();
    this.#read.forget();
  }

  get state(): DataState {
    const { value, error, coming } = this.#read;
    if (value) return { kind: "ready", dataset: value.dataset };
    // Until the document is complete, a table may still come, or the rest of it.
    const early = document.readyState === "loading";
    if (error && !early) return { kind: "error", error };
    return { kind: early || coming || value === undefined ? "loading" : "empty" };
  }

  /** The same as long as the same has been read. */
  get found(): unknown {
    const { error, value } = this.#read;
    return error ?? (value ? value.dataset : value);
  }

  /** Resolves when the source that is being read has been read; undefined while none is. */
  get coming(): Promise<void> | undefined {
    return this.#read.coming;
  }

  /** Whether the data is a dataset of the package, for all that the element says. */
  get bundled(): string {
    return bundledId(this.host.sources);
  }

  /** Reads again at the next update, if reading has failed. */
  retry(): void {
    if (this.#read.error) this.#read.forget();
  }

  /** Reads the source if it is another one; to be called before a state is used in an update. */
  follow(): void {
    const { host } = this;
    const { data, id, src, table } = host.sources;
    const { lang = "", ...named } = host.readOptions;
    // Not the language: one that changes later changes words, and no figures.
    this.#read.ask([data, id, src, table, ...Object.values(named)], () => {
      this.#abort.abort();
      const { signal } = (this.#abort = new AbortController());
      const options = (source: unknown): Record<string, string> => ({ ...named, lang: this.#lang.of(source, lang) });
      const read = readSource({ host, options, signal, changed: this.#reload, readers: this.#readers });
      return whenThere(read, (found) => {
        if (!signal.aborted) for (const { message } of found?.warnings ?? []) this.warn(message);
        return found;
      });
    });
  }

  /** For the author, once for each chart; never for the reader. */
  warn(message: string): void {
    if (this.#warned.has(message)) return;
    this.#warned.add(message);
    console.warn(`<${this.host.localName}> ${message}`);
  }

  /** Reads again at the next update. */
  readonly #reload = (): void => {
    this.#read.forget();
    this.host.requestUpdate();
  };
}
