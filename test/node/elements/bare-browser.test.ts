// @vitest-environment happy-dom
import { afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { EXAMPLES, SEEN } from "../../support/examples.js";

/** What a place that runs elements without being a browser may lack. */
const NEWER = [
  "ResizeObserver",
  "IntersectionObserver",
  "matchMedia",
  "requestIdleCallback",
  "scheduler",
  "FontFace",
] as const;

const errors = vi.fn();

beforeAll(async () => {
  for (const name of NEWER) vi.stubGlobal(name, undefined);
  Object.defineProperty(document, "fonts", { value: undefined, configurable: true });
  window.addEventListener("error", errors);
  await import("../../../src/data/bundled/index.js");
  await import("../../../src/index.js");
});

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = "";
});

interface Drawn extends HTMLElement {
  readonly updateComplete: Promise<boolean>;
  toSVG(): string;
  data: unknown;
}

/** A chart that is on the page. */
async function chartOf(tag: string, data: unknown, attributes: Readonly<Record<string, string>> = {}): Promise<Drawn> {
  const chart = document.createElement(tag) as Drawn;
  for (const [name, value] of Object.entries(attributes)) chart.setAttribute(name, value);
  if (typeof data === "string") chart.setAttribute("data-set", data);
  else chart.data = data;
  document.body.append(chart);
  await chart.updateComplete;
  return chart;
}

const isSeen = (tag: string): boolean => SEEN.some((example) => example.tag === tag);

describe("where a browser's newer parts are missing", () => {
  test.each(EXAMPLES)("<$tag> is drawn 720 px wide, and goes without an error", async ({ tag, data }) => {
    const chart = await chartOf(tag, data, { theme: "auto" });
    const shown = (): Element[] => [...(chart.shadowRoot?.querySelectorAll("svg.scene, .grid") ?? [])];
    // A chart that is read is as wide as its box.
    expect(shown().map((one) => one.getAttribute("width") ?? one.localName)).toEqual([isSeen(tag) ? "680" : "table"]);
    expect(chart.toSVG()).toContain(`width="720"`);
    chart.remove();
    await chart.updateComplete;
    document.body.append(chart);
    await chart.updateComplete;
    expect(shown()).toHaveLength(1);
    expect(errors).not.toHaveBeenCalled();
  });

  test("another language, another direction and a table of the page are read", async () => {
    document.documentElement.lang = "ar";
    const written = `<market-growth-chart><table><tr><th>Year</th><th>Sales</th></tr>
      <tr><td>2021</td><td>1.5</td></tr><tr><td>2022</td><td>2.5</td></tr></table></market-growth-chart>`;
    const parsed = new DOMParser().parseFromString(written, "text/html");
    document.body.append(...[...parsed.body.childNodes].map((node) => document.importNode(node, true)));
    const chart = document.querySelector<Drawn>("market-growth-chart");
    await chart?.updateComplete;
    expect(chart?.shadowRoot?.querySelector("figure")?.getAttribute("lang")).toBe("ar");
    expect(chart?.shadowRoot?.querySelectorAll("svg.scene")).toHaveLength(1);
    expect(errors).not.toHaveBeenCalled();
  });
});
