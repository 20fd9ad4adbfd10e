import type { Dataset } from "./dataset.js";

/** What a dataset says in another language: its texts and names, and none of its figures. */
export interface DatasetTexts extends Pick<
  Dataset,
  "lang" | "title" | "subtitle" | "description" | "license" | "remainder"
> {
  /** As many as the dataset has, in its order. */
  readonly notes?: readonly string[];
  /** Texts of the dated events, in their order. */
  readonly annotations?: readonly string[];
  /** Labels by the key of the field. */
  readonly fields: Readonly<Record<string, string>>;
  /** Texts of a column, one for each row; null where the row has none. */
  readonly cells?: Readonly<Record<string, readonly (string | null)[]>>;
}
