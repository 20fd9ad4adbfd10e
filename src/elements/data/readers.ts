import { arriving } from "../arriving.js";
import type { Maybe } from "../maybe.js";

type Tables = typeof import("./read-table.js");
type Texts = typeof import("../../data/read.js");

/**
 * The code that reads what a page brings itself, each part loaded when a source needs it. The chart that has it keeps
 * it, so that from then on it reads without waiting.
 */
export class Readers {
  #tables: Tables | undefined;
  #texts: Texts | undefined;

  /** Reads tables of the page. */
  tables(): Maybe<Tables> {
    return this.#tables ?? arriving(import("./read-table.js"), WHAT).then((found) => (this.#tables = found));
  }

  /** Reads CSV, JSON, records and packages. */
  texts(): Maybe<Texts> {
    return this.#texts ?? arriving(import("../../data/read.js"), WHAT).then((found) => (this.#texts = found));
  }
}

const WHAT = "what reads data";
