import type { PropertyDeclaration } from "lit";
import type { AnyChart } from "../core/chart.js";
import { commonOptions } from "../core/common-options.js";
import { attributeName } from "../core/options.js";

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
  const types = { flag: Boolean, number: Number, choice: String, text: String };
  const entries = Object.entries({ ...commonOptions, ...options }).map(
    ([name, { kind }]): [string, PropertyDeclaration] => [
      name,
      { attribute: attributeName(name), type: types[kind], reflect: name === "theme" },
    ],
  );
  return Object.fromEntries([...entries, ...Object.entries(sourceProperties)]);
}
