import { yearsNow } from "../../src/core/now.js";
import { charts, getDataset } from "../../src/core.js";
import { wordsFor } from "../../src/charts/all-words.js";
import { compose } from "../../src/charts/compose.js";
import type { Composition } from "../../src/core/composition.js";
import type { Browser } from "../desktop/browsers.js";
import { AUTHORED, type Example } from "../../test/support/examples.js";

/** Those that Orca reads well. */
export const BROWSERS = ["chromium", "firefox"] as const satisfies readonly Browser[];
export type ReadIn = (typeof BROWSERS)[number];

/** A chart to be read aloud, and the language of the page around it. */
export interface Case extends Example {
  /** BCP 47. */
  readonly lang: string;
  readonly dir: "ltr" | "rtl";
}

export const CASES: readonly Case[] = AUTHORED.map((example) => ({ ...example, lang: "en", dir: "ltr" }));

/** Unique among the cases; names the transcript. */
export const nameOf = ({ tag, lang }: Case): string => (lang === "en" ? tag : `${tag}.${lang}`);

/** What the chart of a case says, without a browser. */
export function figureOf({ tag, data, heading, attributes = "", lang }: Case): Composition {
  const chart = charts.find((one) => one.tag === tag);
  const dataset = typeof data === "string" ? getDataset(data) : data;
  if (!chart || !dataset) throw new Error(`There is no chart ${tag}, or no data for it.`);
  const given = [...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map(
    ([, name = "", value = ""]) => [camel(name), value] as const,
  );
  const options: Readonly<Record<string, string>> = { ...Object.fromEntries(given), heading };
  return compose(chart, dataset, options, wordsFor(chart, lang), yearsNow());
}

const camel = (name: string): string => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
