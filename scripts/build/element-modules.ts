/**
 * The modules `report-charts/elements/<tag>.js`. Every one says the same of another definition, so they are written
 * here, out of the list of charts: the code for the bundler, and the declarations with the options as typed properties.
 */
import path from "node:path";
import type { Plugin } from "vite";
import { charts } from "../../src/charts/index.js";
import type { DocumentedChart } from "../../src/core/chart.js";
import type { DocumentedSpecs } from "../../src/core/options.js";
import { classNameOf, typeText } from "../custom-elements.js";
import { commonSpecs } from "../manifest/element-facts.js";
import { ROOT } from "../run.js";

const FOLDER = path.join(ROOT, "src", "elements");

/** Entries of the build by name: `elements/<tag>` and the file, which exists for the bundler alone. */
export const elementEntries = (): Record<string, string> =>
  Object.fromEntries(charts.map(({ tag }) => [`elements/${tag}`, path.join(FOLDER, `${tag}.ts`)]));

/** `growth-dumbbell` → `growthDumbbell`, the name under which a definition is exported. */
export const definitionName = (tag: string): string =>
  tag.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

/** Gives the bundler the source of each of them. */
export const elementModules: Plugin = {
  name: "element-modules",
  enforce: "pre",
  resolveId: (id) => (tagOf(id) ? id : null),
  load: (id) => {
    const tag = tagOf(id);
    return tag ? source(tag) : null;
  },
};

const tagOf = (id: string): string | undefined => charts.find(({ tag }) => id === path.join(FOLDER, `${tag}.ts`))?.tag;

function source(tag: string): string {
  const name = definitionName(tag);
  const isRead = charts.find((chart) => chart.tag === tag)?.grid !== undefined;
  return `import { ${name} } from "../charts/${tag}/chart.js";
import { defineChart } from "./define.js";
${isRead ? `import { gridBody } from "./frame/grid-template.js";\n` : ""}\
export const ${classNameOf(tag)} = defineChart(${name}${isRead ? ", gridBody" : ""});
`;
}

/** Declarations beside them, by file name below dist. */
export function elementDeclarations(): ReadonlyMap<string, string> {
  return new Map(charts.map((chart) => [`elements/${chart.tag}.d.ts`, declaration(chart)]));
}

/** What the package's entry says beside its own declarations: the types of the elements that it defines. */
export const indexDeclarations = (): string =>
  charts.map(({ tag }) => `export type { ${classNameOf(tag)} } from "./elements/${tag}.js";\n`).join("");

function declaration({ tag, title, question, options }: DocumentedChart): string {
  const name = classNameOf(tag);
  return `import { ChartElement } from "./chart-element.js";

/** ${title}: ${question} */
export declare class ${name} extends ChartElement {
${members({ ...commonSpecs, ...options })}}

declare global {
  interface HTMLElementTagNameMap {
    "${tag}": ${name};
  }
}
`;
}

const members = (specs: DocumentedSpecs): string =>
  Object.entries(specs)
    .map(([name, spec]) => `  /** ${spec.description} */\n  ${name}: ${typeText(spec)};\n`)
    .join("");
