import type { LitElement } from "lit";
import type { Dataset } from "../../core/dataset.js";
import type { Warning } from "../../core/errors.js";

/** What names the data of a chart. */
export interface Sources {
  /** The `data` property: a Dataset, records, arrays or CSV text. */
  readonly data: unknown;
  /** Id of a dataset of the page or of the package. */
  readonly id: string;
  readonly src: string;
  /** Id of a table elsewhere in the page. */
  readonly table: string;
}

/** As {@link DataHost.readOptions}, in the language of what is read. */
export type ReadIn = (source: unknown) => Readonly<Record<string, string>>;

export interface DataHost extends LitElement {
  readonly sources: Sources;
  /** What `readDataset` wants to know; see src/data/read.ts. */
  readonly readOptions: Readonly<Record<string, string>>;
}

export interface Read {
  readonly dataset: Dataset;
  readonly warnings: readonly Warning[];
}
