import { expect, userEvent, waitFor } from "storybook/test";
import { charts } from "../../src/charts/index.js";
import { ChartElement } from "../../src/elements/chart-element.js";
import { inner } from "../../src/render/tokens.js";

interface Played {
  readonly canvasElement: HTMLElement;
}

/** Half a pixel: a stroke may end between two. */
const ROUNDING = 0.5;
const page = document.documentElement;
const ready = new WeakSet<EventTarget>();
const failed = new WeakMap<EventTarget, string>();
page.addEventListener("chart-ready", ({ target }) => target && ready.add(target));
page.addEventListener("chart-error", ({ target, error }) => target && failed.set(target, error.code));

/** Every chart of the story has data, has said so, has marks, and draws none of them outside its column. */
export async function drawn({ canvasElement }: Played): Promise<void> {
  const charts = chartsIn(canvasElement);
  await expect(charts).not.toHaveLength(0);
  for (const chart of charts) {
    await chart.updateComplete;
    await expect(ready.has(chart)).toBe(true);
    // A chart that is read has cells for marks.
    const shown = chart.renderRoot.querySelectorAll("svg.scene :is(path, rect, circle, line, text), .grid :is(th, td)");
    await expect(shown).not.toHaveLength(0);
    const box = chart.getBoundingClientRect();
    const marks = find(chart, "svg.scene > g, .grid").getBoundingClientRect();
    await expect(marks.left).toBeGreaterThanOrEqual(box.left - ROUNDING);
    await expect(marks.right).toBeLessThanOrEqual(box.right + ROUNDING);
  }
}

/** As {@link drawn}, with the table opened as a reader would open it. */
export async function drawnWithTable(played: Played): Promise<void> {
  await drawn(played);
  for (const chart of chartsIn(played.canvasElement)) {
    // A chart that is read is its own table.
    if (chart.renderRoot.querySelector(".grid")) continue;
    const button = find(chart, "[aria-controls=table]");
    await userEvent.click(button);
    await chart.updateComplete;
    await expect(button).toHaveAttribute("aria-expanded", "true");
    await expect(find(chart, "table")).toBeVisible();
  }
}

/** The chart waits, in words, and keeps its place. */
export async function waits({ canvasElement }: Played): Promise<void> {
  const [chart] = chartsIn(canvasElement);
  await expect(chart).toBeDefined();
  if (!chart) return;
  // Not updateComplete: it would wait for the data that never comes.
  const waiting = await until(() => chart.renderRoot.querySelector<HTMLElement>(".loading"));
  await expect(waiting).toBeVisible();
  const definition = charts.find(({ tag }) => tag === chart.localName);
  await waitFor(() =>
    expect(find(chart, ".loading").getBoundingClientRect().height).toBe(
      definition?.restingHeight(inner(chart.clientWidth), 5),
    ),
  );
}

/** The chart has nothing to show and says so. */
export async function isEmpty({ canvasElement }: Played): Promise<void> {
  const [chart] = chartsIn(canvasElement);
  await chart?.updateComplete;
  await expect(chart?.renderRoot.querySelector(".panel:not([role=alert])")).toBeVisible();
}

/** The chart says what is wrong, to the reader and to the page. */
export const failsWith =
  (code: string) =>
  async ({ canvasElement }: Played): Promise<void> => {
    const [chart] = chartsIn(canvasElement);
    await chart?.updateComplete;
    await expect(chart?.renderRoot.querySelector("[role=alert]")).toBeVisible();
    await expect(chart && failed.get(chart)).toBe(code);
  };

const chartsIn = (canvas: HTMLElement): ChartElement[] =>
  [...canvas.querySelectorAll("*")].filter((element) => element instanceof ChartElement);

function find(chart: ChartElement, selector: string): Element {
  const found = chart.renderRoot.querySelector(selector);
  if (!found) throw new Error(`No ${selector} in <${chart.localName}>.`);
  return found;
}

async function until<T>(look: () => T | null): Promise<T> {
  for (let tries = 0; tries < 50; tries++) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("Not there after a second.");
}
