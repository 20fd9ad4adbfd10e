import type { DatasetTexts } from "../../core/dataset-texts.js";

/** A file of texts: those of one dataset, or of all series. */
export type TextsFile =
  | DatasetTexts
  | (Pick<DatasetTexts, "lang" | "license" | "fields"> & {
      readonly series: Readonly<Record<string, Omit<DatasetTexts, "lang" | "license" | "fields">>>;
    });

const OWN = ["connected-care-markets", "iomt-segment-share", "iomt-adoption", "iomt-key-figures"] as const;

export type FileName = (typeof OWN)[number] | "market-size-series";

/** The file that holds the texts of a dataset; undefined for data that is not the package's. */
export const fileOf = (id: string): FileName | undefined =>
  OWN.find((name) => name === id) ?? (id.endsWith("-market-size") ? "market-size-series" : undefined);

/** @throws Error when the file has lost the texts of a dataset */
export function textsIn(file: TextsFile, id: string): DatasetTexts {
  if (!("series" in file)) return file;
  const { series, ...shared } = file;
  const own = series[id];
  if (!own) throw new Error(`The package has lost the texts of its dataset “${id}”.`);
  return { ...shared, ...own };
}
