import type { AnyChart, Description, Model, Table, Words } from "./chart.js";
import type { Dataset } from "./dataset.js";
import type { Warning } from "./errors.js";

/** Who published the figures. */
export interface Credit {
  /** "Media, Internet of Medical Things report, June 2024"; empty when nobody is named. */
  readonly text: string;
  /** http, https or mailto; empty without a safe address. */
  readonly href: string;
  /** The part of the text that the data has written itself; empty where there is none. */
  readonly own: string;
}

/** A chart with everything but its width: what it found, in words and as a table. */
export interface Composition {
  readonly chart: AnyChart;
  readonly dataset: Dataset;
  readonly model: Model;
  readonly words: Words<unknown>;
  readonly description: Description;
  /** Made when it is first asked for. */
  readonly table: Table;
  readonly credit: Credit;
  /** What its author should know of how the figures were understood. */
  readonly warnings: readonly Warning[];
}
