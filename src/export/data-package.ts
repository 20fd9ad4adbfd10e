import type { Cell, Dataset, Field } from "../core/dataset.js";
import { OWN } from "../data/source/package-descriptor.js";
import { csvCell } from "./csv.js";

/** A package as files: the descriptor, and one CSV for each dataset, by their paths beside it. */
export interface PackageFiles {
  readonly descriptor: Readonly<Record<string, unknown>>;
  readonly files: Readonly<Record<string, string>>;
}

export interface PackageAbout {
  /** Lower case, digits and `-._/`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
}

const TYPES: Readonly<Record<Field["type"], string>> = {
  category: "string",
  text: "string",
  status: "string",
  period: "string",
  year: "year",
  quantity: "number",
  share: "number",
  rate: "number",
};

/**
 * Datasets as a Frictionless Tabular Data Package. What the standard has no word for, such as units and stated rates,
 * stands under “report-charts” in resources and fields, so that reading the package gives the same datasets again.
 */
export function dataPackage(about: PackageAbout, datasets: readonly Dataset[]): PackageFiles {
  const licenses = [...new Set(datasets.flatMap(({ license }) => license ?? []))];
  return {
    descriptor: {
      profile: "tabular-data-package",
      ...about,
      ...(licenses.length > 0 && { licenses: licenses.map((title) => ({ name: "other-at", title })) }),
      resources: datasets.map(resource),
    },
    files: Object.fromEntries(datasets.map((dataset) => [pathOf(dataset), csv(dataset)])),
  };
}

const pathOf = ({ id }: Dataset): string => `${id}.csv`;

/** The keys that rows may hold beside their fields. */
const EXTRA: readonly Field[] = [
  { key: "locator", label: "Place in the source", type: "text" },
  { key: "decimals", label: "Decimals of the row", type: "quantity" },
];

function columns({ fields, rows }: Dataset): Field[] {
  return [...fields, ...EXTRA.filter(({ key }) => rows.some((row) => row[key] !== undefined))];
}

function resource(dataset: Dataset): object {
  const { id, title, description, fields: _, rows: __, ...own } = dataset;
  const { source } = dataset;
  return {
    profile: "tabular-data-resource",
    name: id,
    path: pathOf(dataset),
    title,
    ...(description !== undefined && { description }),
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    ...(source && { sources: [{ title: source.publisher, ...(source.url && { path: source.url }) }] }),
    schema: { fields: columns(dataset).map(schemaField), missingValues: [""] },
    [OWN]: own,
  };
}

function schemaField({ key, label, ...own }: Field): object {
  const fraction = own.type === "share" || own.type === "rate";
  return {
    name: key,
    title: label,
    type: TYPES[own.type],
    ...(fraction && { description: "A fraction: 0.45 is 45%." }),
    ...(own.type === "status" && { constraints: { enum: ["reported", "projected", "modelled"] } }),
    [OWN]: own,
  };
}

function csv(dataset: Dataset): string {
  const keys = columns(dataset).map(({ key }) => key);
  const lines: Cell[][] = [keys, ...dataset.rows.map((row) => keys.map((key) => row[key] ?? null))];
  return lines.map((line) => `${line.map(csvCell).join(",")}\r\n`).join("");
}
