import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { commands, userEvent } from "vitest/browser";
import type { AccessibilityNode } from "../accessibility-tree.js";
import { languageCodes } from "../../../src/language/all.js";
import { mountOne, query, queryAll } from "../support.js";
import { unexplained } from "../../support/axe-unsure.js";
import { EXAMPLES, markup, SEVERAL } from "../../support/examples.js";
import { clear } from "./charts.js";

beforeEach(() => void vi.spyOn(console, "warn").mockImplementation(() => undefined));
afterEach(async () => {
  vi.restoreAllMocks();
  await clear();
});

const STATES = ["expanded", "selected", "focusable"];

/** Text that only repeats the name above it is left out. */
const below = ({ name, children }: AccessibilityNode): AccessibilityNode[] =>
  children.filter((child) => child.role !== "StaticText" || child.name.trim() !== name);

/** The tree as a reader hears it, one line for each node. */
function transcript(node: AccessibilityNode, depth = 0): string[] {
  const { role, name, description, properties } = node;
  const states = STATES.filter((state) => properties[state] === true);
  const said = [role, name && `“${name}”`, description && `(${description})`, ...states].filter(Boolean).join(" ");
  return ["  ".repeat(depth) + said, ...below(node).flatMap((child) => transcript(child, depth + 1))];
}

/** Named by text that follows them. */
const NAMED = ["figure", "group", "table"];

/**
 * Whole sentences in names, texts and descriptions; headers of columns, which share their units, are none. Japanese and
 * Arabic have no capitals.
 */
function sentences(node: AccessibilityNode): string[] {
  const { role, name, description = "" } = node;
  if (role === "columnheader") return [];
  return [
    ...(NAMED.includes(role) ? [] : [name, description]).flatMap((text) =>
      text.split(/(?<=[.?!؟])\s+(?=[\p{Lu}\p{Lo}„“«¿])|(?<=。)/u),
    ),
    ...below(node).flatMap(sentences),
  ];
}

/** Of more than four words; Japanese has no spaces between them. */
const isLong = (sentence: string): boolean =>
  sentence.split(/\s/).length > 4 || (/[\u3040-\u30ff]/.test(sentence) && sentence.length > 16);

async function golden(path: string, text: string): Promise<void> {
  const known = await commands.readFile(path).catch(() => "");
  if (known === text) return;
  await commands.writeFile(known ? path.replace(".txt", "-changed.txt") : path, text);
  expect(text, `${path} is ${known ? "another; see the file beside it" : "new; read it and run again"}`).toBe(known);
}

describe.each(EXAMPLES)("what assistive technology is given of <$tag>", (example) => {
  const own = markup(example, `heading="${example.heading}"`);

  it.each([
    ["en", own, example.tag] as const,
    ...languageCodes().map((code) => [code, own.replace(" ", ` lang="${code}" `), `${example.tag}.${code}`] as const),
  ])("is the approved transcript in %s, and says nothing twice", async (_, given, name) => {
    const chart = await mountOne(given);
    await userEvent.click(query(chart, "[part=actions] button"));
    const tree = await commands.accessibilityTree(example.tag);
    const long = sentences(tree).filter(isLong);
    const repeated = long.filter((sentence, index) => long.indexOf(sentence) !== index);
    expect(long.length).toBeGreaterThan(4);
    expect(repeated).toEqual([]);
    await golden(`test/goldens/accessibility/${name}.txt`, `${transcript(tree).join("\n")}\n`);
  });

  it("is a figure named by its heading, with an empty status", async () => {
    await mountOne(own);
    const figure = await commands.accessibilityTree("figure");
    expect([figure.role, figure.name]).toEqual(["figure", example.heading]);
    expect((await commands.accessibilityTree("[aria-live]")).children).toEqual([]);
  });

  it.runIf(SEVERAL.includes(example))("has a list of values whose name says what it is and how many", async () => {
    const chart = await mountOne(own);
    const list = await commands.accessibilityTree("[role=listbox]");
    expect(list.name).toMatch(/\d+ \S+$/);
    expect(list.description).toContain("arrow keys");
    const counts = [...list.name.matchAll(/\d+/g)].map(Number);
    expect(list.children.length).toBe(counts.reduce((product, count) => product * count, 1));
    expect(list.children.length).toBe(queryAll(chart, "[role=option]").length);
    for (const option of list.children) expect(option.name).toMatch(/\.$/);
  });

  it.runIf(example.tag === "key-figure")("is one picture with its sentence, and nothing to move through", async () => {
    const chart = await mountOne(own);
    const picture = await commands.accessibilityTree("svg.scene");
    expect(picture.role).toBe("image");
    expect(picture.name).toMatch(/^\S.*\.$/);
    expect(picture.children).toEqual([]);
    expect(queryAll(chart, "[role=listbox], [role=option], .hint")).toEqual([]);
  });

  it.each([
    ["with a value in focus", own, {}],
    ["with table and panel open", own, {}],
    ["from right to left, in forced colours", `<div dir="rtl">${own}</div>`, { forcedColors: "active" }],
    ["on paper", own, { media: "print" }],
  ] as const)("axe finds no fault and leaves nothing unexplained: %s", async (state, given, media) => {
    const chart = await mountOne(given);
    await commands.emulateMedia(media);
    if (state.includes("open"))
      for (const button of queryAll(chart, "[part=actions] button[aria-expanded]")) await userEvent.click(button);
    if (state.includes("focus")) queryAll(chart, "[role=option], [part=actions] button")[0]?.focus();
    await chart.updateComplete;
    // A tip covers texts that are there without it; contrast.test.ts measures the tip's own.
    const covered = state.includes("focus");
    const results = await axe.run(chart, { rules: { "color-contrast": { enabled: !covered } } });
    const { violations, passes } = results;
    const said = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
    expect(said).toEqual([]);
    expect(unexplained(results)).toEqual([]);
    expect(passes.length).toBeGreaterThan(3);
  });
});

it("axe finds a fault that is there", async () => {
  const chart = await mountOne(`<market-growth-chart data-set="iomt-market-size"></market-growth-chart>`);
  query(chart, "[role=listbox]").removeAttribute("aria-label");
  const { violations } = await axe.run(chart);
  expect(violations.map(({ id }) => id)).toContain("aria-input-field-name");
});
