import { charts } from "../../src/charts/index.js";
import { attributeName, type DocumentedSpecs, type OptionSpec } from "../../src/core/options.js";
import { bundledDatasets } from "../../src/data/bundled/index.js";
import { commonSpecs, PARTS, TOKENS } from "../manifest/element-facts.js";

type Cells = readonly string[];

/** What stands in the README between `<!-- <name> -->` and `<!-- /<name> -->`, by name. */
export const GENERATED: Readonly<Record<string, () => string>> = {
  catalogue: () => table(["element", "chart", "question it answers", "speaks"], charts.map(catalogueRow)),
  "common attributes": () => attributeTable(commonSpecs),
  "chart attributes": () =>
    charts.map(({ tag, options }) => `**\`${tag}\`**\n\n${attributeTable(options)}`).join("\n\n"),
  datasets: () =>
    table(
      ["id", "holds"],
      bundledDatasets().map(({ id, title }) => [code(id), title]),
    ),
  tokens: () =>
    table(
      ["token", "light", "dark", "used for"],
      TOKENS.map(({ name, light, dark, description }) => [code(name), code(light), code(dark), description]),
    ),
  parts: () =>
    `${Object.keys(PARTS)
      .map((part) => code(part))
      .join(" ")}.`,
};

/** The README with each generated part as it should be. @throws Error when a pair of markers is missing */
export function regenerate(readme: string): string {
  return Object.entries(GENERATED).reduce((text, [name, make]) => {
    const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
    const [from, to] = [text.indexOf(open), text.indexOf(close)];
    if (from < 0 || to < from) throw new Error(`The README has no ${open} … ${close}.`);
    return `${text.slice(0, from + open.length)}\n\n${make()}\n\n${text.slice(to)}`;
  }, readme);
}

const catalogueRow = ({ tag, title, question, words }: (typeof charts)[number]): Cells => [
  ...[code(tag), title, question],
  ["en", ...words.others.keys()].join(" "),
];

function attributeTable(specs: DocumentedSpecs): string {
  const rows = Object.entries(specs).map(([property, spec]) => [
    code(attributeName(property)),
    values(spec),
    spec.description,
  ]);
  return table(["attribute", "value", "meaning"], rows);
}

/** Allowed values, the default in bold. */
function values(spec: OptionSpec): string {
  switch (spec.kind) {
    case "choice":
      return spec.values.map((value) => (value === spec.default ? `**${code(value)}**` : code(value))).join(" ");
    case "flag":
      return "none: present or absent";
    case "number":
      return `whole number from ${spec.min}${spec.max ? ` to ${spec.max}` : ""}`;
    case "text":
      return "text";
  }
}

const code = (text: string | undefined): string => (text ? `\`${text}\`` : "");

/** A Markdown table with aligned columns, as the formatter writes it. */
function table(head: Cells, rows: readonly Cells[]): string {
  const escaped = [head, ...rows].map((row) => row.map((cell) => cell.replaceAll("|", "\\|")));
  const widths = head.map((_, column) => Math.max(3, ...escaped.map((row) => [...(row[column] ?? "")].length)));
  const line = (row: Cells): string =>
    `| ${row.map((cell, i) => cell + " ".repeat((widths[i] ?? 0) - [...cell].length)).join(" | ")} |`;
  const [first = [], ...others] = escaped;
  return [line(first), `| ${widths.map((width) => "-".repeat(width)).join(" | ")} |`, ...others.map(line)].join("\n");
}
