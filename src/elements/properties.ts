import type { PropertyDeclaration } from "lit";
import type { AnyChart } from "../core/chart.js";
import { commonOptions } from "../core/common-options.js";
import { attributeName, type OptionSpec } from "../core/options.js";

/** Properties that name a source of data; every element has them. */
const sourceProperties = {
  data: { attribute: false },
  dataSet: { attribute: "data-set" },
  datasetAlias: { attribute: "dataset" },
  src: {},
  table: {},
} as const;

/** Properties of Lit from a definition's options: attributes, types and defaults have one source. */
export function propertiesOf({ options }: AnyChart): Record<string, PropertyDeclaration> {
  const entries = Object.entries({ ...commonOptions, ...options }).map(
    ([name, { kind }]): [string, PropertyDeclaration] => [name, { attribute: attributeName(name), ...KINDS[kind] }],
  );
  return Object.fromEntries([...entries, ...Object.entries(sourceProperties)]);
}

/** How attributes become properties. What is no number stays as it was written, so that its author is told of that. */
const KINDS: Readonly<Record<OptionSpec["kind"], PropertyDeclaration>> = {
  flag: { type: Boolean },
  number: { converter: (written) => (written?.trim() && Number.isFinite(Number(written)) ? Number(written) : written) },
  choice: { type: String },
  text: { type: String },
};
