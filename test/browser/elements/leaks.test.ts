import { beforeAll, describe, expect, test } from "vitest";
import { commands } from "vitest/browser";
import { charts } from "../../../src/charts/index.js";
import { EXAMPLES } from "../../support/examples.js";
import { MODULE, page } from "../embed/snippets.js";
import { MEASURE, WEIGH, type Left } from "../embed/left.js";

// Builds the files, where they are not there yet.
beforeAll(async () => {
  await commands.partsOf("cdn");
}, 300_000);

/** Rounds before what is kept anyway, such as words and styles, is there. */
const WARM = 2;

/**
 * How much larger what scripts hold may be. It is summed from a snapshot of the heap, because the size of the whole heap
 * also grows by code that the engine compiles and by what it learns about types, at times of its own choosing.
 */
const TOLERANCE = 1.02;

const data = Object.fromEntries(EXAMPLES.map((example) => [example.tag, example.data]));

/** Charts that come, are used, and go: they are read by keyboard and pointer, opened, and printed. */
const DEFINE = `customElements.whenDefined("market-growth-chart").then(() => (globalThis.round = async (tags) => {
  const data = ${JSON.stringify(data)};
  const main = document.querySelector("main");
  const charts = tags.map((tag, index) => {
    const chart = document.createElement(tag);
    const given = data[tag];
    if (typeof given === "string") chart.dataSet = given;
    else chart.data = given;
    if (index % 4 === 0) chart.theme = "dark";
    const box = document.createElement("div");
    box.style.width = index % 2 ? "400px" : "720px";
    box.append(chart);
    return chart;
  });
  main.append(...charts.map((chart) => chart.parentNode));
  globalThis.refs = charts.map((chart) => new WeakRef(chart));
  // Some leave before they have been measured.
  for (const chart of charts.slice(0, 5)) chart.parentNode.remove();
  await Promise.all(charts.map((chart) => chart.updateComplete));
  const drawn = charts.filter((chart) => chart.shadowRoot.querySelector("svg.scene, .grid")).length;
  for (const chart of charts.slice(5, 15)) {
    const root = chart.shadowRoot;
    const option = root.querySelector("[role=option]");
    option?.focus();
    option?.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", bubbles: true }));
    root.querySelector("[aria-controls=table], thead button").click();
    await chart.updateComplete;
  }
  const [first] = charts.slice(5);
  first.shadowRoot.querySelector("[part=actions] > button:last-of-type").click();
  dispatchEvent(new Event("beforeprint"));
  await new Promise((resolve) => setTimeout(resolve, 50));
  main.replaceChildren();
  document.activeElement?.blur?.();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50)));
  return drawn;
})).then(() => true)`;

const ALIVE = "globalThis.refs.filter((ref) => ref.deref()).length";

interface Round extends Left {
  readonly drawn: number;
  /** Charts that are still somewhere. */
  readonly alive: number;
}

/** What is left at the start, and after each round of charts, all on one page; the rounds by these numbers are weighed. */
async function leftAfter(
  all: readonly (readonly string[])[],
  weighed: readonly number[] = [],
): Promise<{ start: Left; rounds: Round[] }> {
  const each = all.flatMap((tags, index) => [
    `round(${JSON.stringify(tags)})`,
    weighed.includes(index + 1) ? WEIGH : MEASURE,
    ALIVE,
  ]);
  const { results, said } = await commands.visit({
    html: page(MODULE, "<main></main>"),
    counted: true,
    steps: [DEFINE, MEASURE, ...each],
  });
  expect(said).toEqual([]);
  const rounds = all.map((_, index): Round => {
    const [drawn, left, alive] = results.slice(2 + 3 * index) as [number, Left, number];
    return { ...left, drawn, alive };
  });
  return { start: results[1] as Left, rounds };
}

const UNMEASURED = 5;

function expectNothingKept(start: Left, warm: Left, { observed, timers, listeners, nodes, alive }: Round): void {
  expect({ alive, observed, timers }).toEqual({ alive: 0, observed: start.observed, timers: start.timers });
  expect(listeners).toBeLessThanOrEqual(start.listeners);
  expect(nodes).toBeLessThanOrEqual(warm.nodes);
}

const HUNDRED = Array.from({ length: 100 }, (_, index) => charts[index % charts.length]?.tag ?? "");
const ROUNDS = 10;

describe("case 30: charts that have left the page", { timeout: 240_000 }, () => {
  test("leave nothing behind, however many hundreds of all kinds have come and gone", async () => {
    const { start, rounds } = await leftAfter(Array<readonly string[]>(ROUNDS).fill(HUNDRED), [WARM, ROUNDS]);
    const [warm, last] = [rounds[WARM - 1] as Round, rounds.at(-1) as Round];
    for (const { drawn } of rounds) expect(drawn).toBeGreaterThanOrEqual(HUNDRED.length - UNMEASURED);
    for (const round of rounds.slice(WARM)) expectNothingKept(start, warm, round);
    expect((last.heap ?? Infinity) / (warm.heap ?? 0)).toBeLessThan(TOLERANCE);
  });

  test("leave nothing behind of any one kind", async () => {
    const kinds = charts.map(({ tag }) => Array<string>(20).fill(tag));
    const { start, rounds } = await leftAfter([HUNDRED, ...kinds]);
    for (const round of rounds) expectNothingKept(start, rounds[0] as Round, round);
  });
});
