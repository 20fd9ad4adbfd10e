import type { Dataset } from "../../core/dataset.js";
import type { Warning } from "../../core/errors.js";

/** What a reader of data may know beside the data. Names of columns are keys or labels, in any case. */
export interface ReadOptions {
  /** BCP 47; settles numbers that read two ways. English without it. */
  readonly lang?: string | undefined;
  /** “USD billion”, “%”: for columns that do not carry their unit. */
  readonly unit?: string | undefined;
  readonly x?: string | undefined;
  readonly y?: string | undefined;
  readonly series?: string | undefined;
  readonly status?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  readonly startYear?: string | undefined;
  readonly endYear?: string | undefined;
  readonly rate?: string | undefined;
  /** First projected year, for data without a status. */
  readonly forecastFrom?: string | number | undefined;
  /** Texts of the files that a Data Package names, by their paths in it. */
  readonly files?: Readonly<Record<string, string>> | undefined;
  /** Name of the resource of a Data Package; its first table without it. */
  readonly resource?: string | undefined;
  /** Becomes the title. */
  readonly caption?: string | undefined;
  /** Becomes the id: 1 to 64 of a–z, 0–9 and hyphen. */
  readonly id?: string | undefined;
}

export interface ReadResult {
  readonly dataset: Dataset;
  /** What the author should look at; the reader need not. */
  readonly warnings: readonly Warning[];
}
