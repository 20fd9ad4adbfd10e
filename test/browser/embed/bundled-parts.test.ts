import { describe, expect, test, vi } from "vitest";
import { commands } from "vitest/browser";
import { describePart, nameOf, ROOT, type First, type Later } from "./failing-part.js";
import { elementWithSet, elementWithTable } from "./snippets.js";

// The first visit may have to build the files.
vi.setConfig({ testTimeout: 60_000 });

const files = await commands.partsOf("bundle");

const action = (index: number): string => `${ROOT}.querySelectorAll("[part=actions] button")[${index}].click()`;
const ofSet = (id: string): First => ({
  kind: "first",
  chart: `<market-data-table data-set="${id}"></market-data-table>`,
  says: `the dataset “${id}”`,
});

/** What a site's own bundler cuts apart, and the script tag's file has in one piece. */
const PARTS: readonly (readonly [string, First | Later])[] = [
  ["markets", { kind: "first", chart: elementWithSet, says: "the dataset “iomt-market-size”" }],
  ["shares", ofSet("iomt-segment-share")],
  ["adoption", ofSet("iomt-adoption")],
  ["figures", ofSet("iomt-key-figures")],
  ["read-table", { kind: "first", chart: elementWithTable, says: "what reads data" }],
  ["whole", { kind: "first", chart: elementWithTable, says: "a part of <market-growth-chart>" }],
  ["mirror", { kind: "first", chart: `<div dir="rtl">${elementWithSet}</div>`, says: "what mirrors pictures" }],
  [
    "interaction",
    { kind: "later", press: action(0), says: "Try again (Table)", done: `${ROOT}.querySelector("table") !== null` },
  ],
  [
    "save",
    { kind: "later", press: action(3), says: "Try again (CSV)", done: `globalThis.saved?.endsWith(".csv") ?? false` },
  ],
];

test("each of them is a file of its own in a site's bundle", () => {
  const names = files.map(nameOf);
  expect(PARTS.map(([name]) => names.filter((one) => one === name).length)).toEqual(PARTS.map(() => 1));
});

describe.each(PARTS)("%s, in a site's bundle,", (name, part) => {
  describePart({ file: files.find((file) => nameOf(file) === name) ?? name, part }, "bundle");
});
