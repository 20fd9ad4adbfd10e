import { withOwnShapes } from "../../data/observations/series.js";
import { withPeriods } from "../../render/figure.js";
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
    return this.#tables ?? withShapes(import("./read-table.js"), (found) => (this.#tables = found));
  }

  /** Reads CSV, JSON, records and packages. */
  texts(): Maybe<Texts> {
    return this.#texts ?? withShapes(import("../../data/read.js"), (found) => (this.#texts = found));
  }
}

/** Own data may have shapes and times that no dataset of the package has. */
async function withShapes<T>(reader: Promise<T>, keep: (reader: T) => void): Promise<T> {
  const shapes = import("../../data/observations/own-series.js");
  const periods = import("../../charts/kit/period-words.js");
  const all = await arriving(Promise.all([reader, shapes, periods]), "what reads data");
  const [found, { ownShapes }, { periodDress }] = all;
  withOwnShapes(ownShapes);
  withPeriods(periodDress);
  keep(found);
  return found;
}
