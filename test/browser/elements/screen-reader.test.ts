/** What the transcripts of a real screen reader brought to light, held where it can be held cheaply. */
import { afterEach, describe, expect, it } from "vitest";
import { commands, userEvent } from "vitest/browser";
import type { ChartElement } from "../../../src/index.js";
import type { AccessibilityNode } from "../accessibility-tree.js";
import { EXAMPLES, markup, SEVERAL } from "../../support/examples.js";
import { mountOne, query, queryAll } from "../support.js";
import { clear, focused } from "./charts.js";

afterEach(clear);

const GROWTH = `<market-growth-chart data-set="iomt-market-size"></market-growth-chart>`;

const all = (node: AccessibilityNode): AccessibilityNode[] => [node, ...node.children.flatMap(all)];
const newsOf = (chart: ChartElement): string => query(chart, "[aria-live]").textContent;

describe.each(EXAMPLES)("what a screen reader makes of <$tag>", (example) => {
  it.runIf(SEVERAL.includes(example))("no value says that it is not selected, before and after a pin", async () => {
    const chart = await mountOne(markup(example));
    query(chart, "[role=option]").focus();
    await userEvent.keyboard("{Enter}{Escape}{ArrowRight}");
    expect(focused()?.getAttribute("role")).toBe("option");
    const options = (await commands.accessibilityTree("[role=listbox]")).children;
    expect(options.length).toBe(queryAll(chart, "[role=option]").length);
    expect(options.filter(({ properties }) => properties["focused"] && properties["selected"] === false)).toEqual([]);
    expect(queryAll(chart, "[aria-selected]")).toEqual([]);
  });

  it("no text belongs to the figure itself, which would be read as “figure” after it", async () => {
    const chart = await mountOne(markup(example));
    const figure = await commands.accessibilityTree("figure");
    expect(figure.children.filter(({ role }) => role === "StaticText")).toEqual([]);
    // In Firefox, a block without a meaning or an id gives its text to the figure.
    for (const block of queryAll(chart, "figure div:not([role], [id], .tip)")) {
      const own = [...block.childNodes].filter((node) => node instanceof Text || node instanceof HTMLSlotElement);
      expect(own.map((node) => node.textContent.trim()).filter(Boolean)).toEqual([]);
    }
  });

  it("the region for news is nothing to stop at while it is empty", async () => {
    const chart = await mountOne(markup(example));
    const region = await commands.accessibilityTree("[aria-live]");
    expect([region.role, region.name, region.children]).toEqual(["generic", "", []]);
    expect(newsOf(chart)).toBe("");
  });
});

describe("a pin", () => {
  it("is announced, for each value anew, and so is letting it go; a move takes the words away", async () => {
    const chart = await mountOne(GROWTH);
    await userEvent.tab();
    const heard: string[] = [];
    for (const key of ["Enter", "ArrowRight", "Enter", "ArrowRight", "Enter", "Escape", "ArrowRight"]) {
      await userEvent.keyboard(`{${key}}`);
      await chart.updateComplete;
      heard.push(newsOf(chart));
    }
    // The same text would be taken for the same message: every other one ends in a space.
    expect(heard).toEqual(["Pinned.", "", "Pinned.\u00a0", "", "Pinned.", "Let go.", ""]);
    expect(queryAll(chart, "[aria-current]")).toEqual([]);
  });

  it("is not announced when Escape only hides a tip", async () => {
    const chart = await mountOne(GROWTH);
    await userEvent.tab();
    await userEvent.keyboard("{Escape}");
    await chart.updateComplete;
    expect(newsOf(chart)).toBe("");
  });
});

it("other data is announced every time, although the words are the same", async () => {
  const chart = await mountOne(`<market-growth-chart heading="H"></market-growth-chart>`);
  const heard: string[] = [];
  for (const value of [10, 20, 30, 40]) {
    chart.data = [
      { year: 2020, value },
      { year: 2021, value: value + 1 },
    ];
    await chart.updateComplete;
    heard.push(newsOf(chart));
  }
  expect(heard).toEqual(["", ...["", "\u00a0", ""].map((space) => `The chart has new data.${space}`)]);
});

it("the way to the open table says that it is one", async () => {
  const chart = await mountOne(GROWTH);
  await userEvent.click(query(chart, "[part=actions] button"));
  const { role, name, properties } = await commands.accessibilityTree("#table");
  expect([role, name, properties["focusable"]]).toEqual(["group", "Table", true]);
});

it("a heading in the slot for it stays a heading of the page, and names the figure", async () => {
  await mountOne(GROWTH.replace("></", `><h3 slot="heading">A sevenfold decade</h3></`));
  const figure = await commands.accessibilityTree("figure");
  expect(figure.name).toBe("A sevenfold decade");
  const headings = all(figure).filter(({ role }) => role === "heading");
  expect(headings.map(({ name, properties }) => [name, properties["level"]])).toEqual([["A sevenfold decade", 3]]);
});

it("each sentence of an explanation is one paragraph, figures and all", async () => {
  const chart = await mountOne(GROWTH);
  const paragraphs = all(await commands.accessibilityTree("figure")).filter(({ role }) => role === "paragraph");
  const texts = paragraphs.map((node) => all(node).flatMap(({ role, name }) => (role === "StaticText" ? [name] : [])));
  const sentences = queryAll(chart, ".explanation p").map(({ textContent }) => textContent);
  expect(sentences).toHaveLength(3);
  for (const sentence of sentences) expect(texts).toContainEqual([sentence]);
});
