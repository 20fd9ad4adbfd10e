import { yearsNow } from "../../src/core/now.js";
import { whyNotDrawn } from "../../src/charts/can-draw.js";
import type { ArgTypes } from "@storybook/web-components-vite";
import { charts } from "../../src/charts/index.js";
import type { AnyChart } from "../../src/core/chart.js";
import { documentedCommon, documentedGroup } from "../../src/core/common-docs.js";
import { commonOptions, editorialOptions, readingOptions, roleOptions } from "../../src/core/common-options.js";
import type { Dataset } from "../../src/core/dataset.js";
import { attributeName, defaultValue, type DocumentedSpecs, type OptionSpec } from "../../src/core/options.js";
import { bundledDatasets } from "../../src/data/bundled/index.js";

/** Values of the controls, by property name. */
export type ChartArgs = Record<string, unknown>;

type ArgType = NonNullable<ArgTypes[string]>;

/** Options by the group they stand in, in the order in which a reader meets them. */
function groupsOf({ tag }: AnyChart): Readonly<Record<string, DocumentedSpecs>> {
  const { highlight, actions, theme } = commonOptions;
  return {
    Chart: { ...charts.find((chart) => chart.tag === tag)?.options, ...documentedGroup({ highlight, actions, theme }) },
    Text: documentedGroup(editorialOptions),
    Data: { ...SOURCES, ...documentedGroup(readingOptions) },
    Columns: documentedGroup(roleOptions),
  };
}

const SOURCES: DocumentedSpecs = {
  dataSet: { kind: "text", description: "Id of a bundled or registered dataset." },
  src: { kind: "text", description: "Address of a CSV or JSON on the same site." },
  table: { kind: "text", description: "Id of a table elsewhere in the page." },
};

/** Controls and reference tables of a chart, out of its definition. */
export function argTypesOf(chart: AnyChart): ArgTypes {
  const rows = Object.entries(groupsOf(chart)).flatMap(([group, specs]) =>
    Object.entries(specs).map(([name, spec]) => [name, row(group, name, spec)] as const),
  );
  const types = Object.fromEntries(rows);
  return {
    ...types,
    dataSet: { ...types["dataSet"], control: "select", options: ["", ...fittingIds(chart)] },
    theme: {
      ...types["theme"],
      control: false,
      description: `${documentedCommon["theme"]?.description ?? ""} See the toolbar.`,
    },
    data: {
      control: false,
      description: "Property: a Dataset, records, or CSV text. Wins over every other source.",
      table: { category: "Data" },
    },
  };
}

/** The controls as they stand when nobody has touched them; a number that is not given is absent. */
export function defaultArgs(chart: AnyChart): ChartArgs {
  const entries = Object.values(groupsOf(chart))
    .flatMap((specs) => Object.entries(specs))
    .filter(([, { kind }]) => kind !== "number")
    .map(([name, spec]) => [name, defaultValue(spec)] as const);
  return Object.fromEntries(entries);
}

/** The attributes that say the same as the controls; `null` for a default, which needs none. */
export function attributesOf(chart: AnyChart, args: ChartArgs): ReadonlyMap<string, string | null> {
  const defaults = defaultArgs(chart);
  const entries = Object.entries(args)
    .filter(([name]) => name !== "data")
    .map(([name, value]): [string, string | null] => {
      const absent = value === undefined || value === null || value === "" || value === defaults[name];
      return [attributeName(name), absent ? null : value === true ? "" : String(value)];
    });
  return new Map(entries);
}

/** Ids of the bundled datasets that a chart can draw: its own model decides. */
export function fittingIds(chart: AnyChart): string[] {
  return bundledDatasets()
    .filter((dataset) => fits(chart, dataset))
    .map(({ id }) => id);
}

const fits = (chart: AnyChart, dataset: Dataset): boolean => whyNotDrawn(chart, dataset, {}, yearsNow()) === "";

function row(category: string, property: string, spec: DocumentedSpecs[string]): ArgType {
  const type = spec.kind === "choice" ? spec.values.map((value) => `"${value}"`).join(" | ") : TYPES[spec.kind];
  const fallback = String(defaultValue(spec) ?? "");
  return {
    name: attributeName(property),
    description: spec.description,
    table: { category, type: { summary: type }, ...(fallback && { defaultValue: { summary: fallback } }) },
    ...control(spec),
  };
}

const TYPES = { flag: "boolean", number: "whole number", text: "text" } as const;

function control(spec: OptionSpec): Pick<ArgType, "control" | "options"> {
  switch (spec.kind) {
    case "choice":
      return { control: "select", options: [...spec.values] };
    case "flag":
      return { control: "boolean" };
    case "number":
      return { control: { type: "number", min: spec.min, max: spec.max, step: 1 } };
    case "text":
      return { control: "text" };
  }
}
