import { afterEach, expect, it, vi } from "vitest";
import { mount, query } from "../support.js";
import { clear } from "./charts.js";
import type { ChartElement } from "../../../src/index.js";

const CHART = `<market-ranking data-set="connected-care-markets" limit="3"></market-ranking>`;
const STYLE = `<div><style>market-ranking { display: block; min-height: 2000px; }</style></div>`;

afterEach(async () => {
  window.scrollTo(0, 0);
  await clear();
});

const drawn = async (before: string): Promise<ChartElement> => {
  const [chart] = await mount(`${STYLE}${before}${CHART}<p id="after">After</p>`);
  if (!chart) throw new Error("There is no chart.");
  await vi.waitFor(() => query(chart, "svg.scene"));
  return chart;
};

it("gives back the room that was reserved for more, while the chart is below the window", async () => {
  const chart = await drawn(`<div style="height:3000px"></div>`);
  await vi.waitFor(() => expect(chart.offsetHeight).toBeLessThan(1000));
});

it("keeps the room of a chart in the window, so that nothing moves under the reader", async () => {
  const chart = await drawn("");
  const after = document.querySelector("#after")?.getBoundingClientRect().top;
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(chart.offsetHeight).toBe(2000);
  expect(document.querySelector("#after")?.getBoundingClientRect().top).toBe(after);
});

it("keeps the room while there is nothing drawn, and above the window", async () => {
  const chart = await drawn("");
  window.scrollTo(0, 2500);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(chart.offsetHeight).toBe(2000);
  const [empty] = await mount(
    `${STYLE}<div style="height:3000px"></div><market-ranking data-set="none"></market-ranking>`,
  );
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(empty?.offsetHeight).toBe(2000);
});
