/**
 * What every element has beside its options: sources of data, members, events, slots, parts and tokens. Options come
 * from the definitions; a test holds these lists to the sources of the elements.
 */
import { documentedCommon } from "../../src/core/common-docs.js";
import { type editorialOptions } from "../../src/core/common-options.js";
import type { DocumentedSpecs } from "../../src/core/options.js";
import { PALETTES, TINT } from "../../src/render/tokens.js";

/** The base class, and the module of the package that holds it. */
export const BASE = { name: "ChartElement", module: "dist/elements/chart-element.js" } as const;

export const EVENTS_MODULE = "dist/elements/events.js";

/** Where the data is; an explicit source goes before a table or script inside the element. */
export const sourceSpecs: DocumentedSpecs = {
  dataSet: { kind: "text", description: "Id of a bundled or registered dataset." },
  src: {
    kind: "text",
    description: "Address of a CSV, a JSON or a Data Package, on this site or one that the page allows.",
  },
  table: { kind: "text", description: "Id of a table elsewhere in the page." },
};

/** Every attribute that all elements share: first where the data is, then the definitions' common options. */
export const commonSpecs: DocumentedSpecs = { ...sourceSpecs, ...documentedCommon };

export interface MethodFact {
  readonly name: string;
  readonly description: string;
  readonly returns: string;
  readonly parameters?: readonly {
    readonly name: string;
    readonly type: string;
    readonly description: string;
    readonly default: string;
  }[];
}

export const METHODS: readonly MethodFact[] = [
  {
    name: "toSVG",
    description: "The chart with heading, key, notes and source as an SVG document; empty before `chart-ready`.",
    returns: "string",
  },
  {
    name: "toPNG",
    description: "The same picture as PNG.",
    returns: "Promise<Blob>",
    parameters: [
      {
        name: "options",
        type: "{ scale?: number }",
        description: "`scale` is device pixels per CSS pixel, 1 to 8; 2 when not given.",
        default: "{}",
      },
    ],
  },
  { name: "toCSV", description: "The data table as CSV; empty before `chart-ready`.", returns: "string" },
  {
    name: "describe",
    description: "What the chart shows, in sentences; an error or an empty state in words.",
    returns: "string",
  },
];

export const DATA_FIELD = {
  name: "data",
  type: "unknown",
  description:
    "A Dataset, an array of records, an array of arrays, or CSV or JSON text. Goes before every other source.",
} as const;

export const EVENTS = [
  { name: "chart-ready", type: "ChartReadyEvent", description: "After each finished redraw." },
  {
    name: "chart-highlight",
    type: "ChartHighlightEvent",
    description: "A reader has moved to a datum; `event.datum` is its row and `status`.",
  },
  {
    name: "chart-select",
    type: "ChartSelectEvent",
    description:
      "A reader has chosen a datum with Enter, Space, a click or a tap; `event.datum` is its row and `status`.",
  },
  {
    name: "chart-error",
    type: "ChartErrorEvent",
    description: "The data cannot be drawn; `event.error` has `code`, `message`, `row` and `column`. Once per error.",
  },
] as const;

/** Editorial options whose text may be markup of its own. */
const WITH_SLOT = [
  "heading",
  "subheading",
  "note",
  "source",
  "edition",
] as const satisfies readonly (keyof typeof editorialOptions)[];

export const SLOTS: readonly { readonly name: string; readonly description: string }[] = [
  {
    name: "",
    description:
      "The reader's table or script with data; a table is shown without script and when data cannot be drawn.",
  },
  ...WITH_SLOT.map((name) => ({ name, description: documentedCommon[name]?.description ?? "" })),
];

export const PARTS: Readonly<Record<string, string>> = {
  base: "The figure around everything.",
  heading: "The heading.",
  subheading: "Measure, place, unit and period.",
  summary: "The summary under the heading.",
  key: "What each status looks like.",
  plot: "The picture with its layer for keyboard and pointer.",
  zone: "The forecast period behind the plot.",
  grid: "Gridlines.",
  axis: "The line of zero.",
  tick: "Text of an axis.",
  mark: "A column, line, dot or segment.",
  label: "Text beside a mark.",
  note: "A note under the plot.",
  source: "Source and edition.",
  actions: "Table and downloads.",
  table: "The data table.",
};

interface Token {
  readonly name: string;
  readonly syntax: string;
  /** In the light theme; absent where the page's own value holds. */
  readonly light?: string;
  readonly dark?: string;
  readonly description: string;
}

const INK_USES: Readonly<Record<string, string>> = {
  surface: "Background.",
  zone: "Forecast period, explanations and panels.",
  ink: "Headings and values.",
  "ink-2": "Subheading, key and labels.",
  "ink-3": "Axis text, notes and source.",
  grid: "Gridlines and lines of the table.",
  axis: "The line of zero.",
  focus: "Focus ring.",
  warn: "Warnings.",
  highlight: "What the attribute `highlight` sets apart.",
  "cat-1": "First category; the colour of a chart that has one.",
  "cat-other": "“Other” and remainders.",
  "cat-other-line": "Outline of “Other” and remainders.",
};

/** Custom properties that the elements set on themselves, so a page sets them on the element too. */
export const TOKENS: readonly Token[] = [
  ...Object.entries(PALETTES.light).map(([ink, light]) => ({
    name: `--chart-${ink}`,
    syntax: "<color>",
    light,
    dark: PALETTES.dark[ink as keyof typeof PALETTES.dark],
    description: INK_USES[ink] ?? `Category ${ink.replace("cat-", "")}.`,
  })),
  {
    name: "--chart-tint",
    syntax: "<number>",
    light: String(TINT.light),
    dark: String(TINT.dark),
    description: "Strength of a modelled area, 0 to 1.",
  },
  { name: "--chart-font-title", syntax: "*", description: "Font family of the heading; the page's font without it." },
];
