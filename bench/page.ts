/** What the benchmark does in the browser; see bench/warm.ts. */
import { render } from "../src/core.js";
import "../src/index.js";

const CASES: Readonly<Record<string, string>> = {
  "market-growth-chart": "iomt-market-size",
  "segment-share-donut": "iomt-segment-share",
  "growth-dumbbell": "connected-care-markets",
};

export interface Round {
  readonly chart: string;
  /** Milliseconds per chart, until it is laid out and painted. */
  readonly floor: number;
  readonly live: number;
  /** Redraw of a chart that is on the page, after a changed option. */
  readonly update: number;
}

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

/** Time until everything that `start` put on the page has been painted, per chart. */
async function timed(count: number, start: () => Promise<unknown> | undefined, host: HTMLElement): Promise<number> {
  await frame();
  const from = performance.now();
  await start();
  void host.getBoundingClientRect();
  await frame();
  await new Promise((resolve) => setTimeout(resolve));
  return (performance.now() - from) / count;
}

const drawn = async (charts: readonly Element[]): Promise<void> => {
  while (charts.some((chart) => !chart.shadowRoot?.querySelector("svg.scene"))) await frame();
};

/** One round of one chart: the static string, then the element, then an update of the elements. */
async function round(chart: string, data: string, count: number): Promise<Round> {
  const host = document.createElement("main");
  host.style.width = "640px";
  document.body.replaceChildren(host);
  const { svg } = render(chart, data, { width: 640 });
  const floor = await timed(
    count,
    () => {
      for (let index = 0; index < count; index++) {
        host.append(document.adoptNode(new DOMParser().parseFromString(svg, "image/svg+xml").documentElement));
      }
      return undefined;
    },
    host,
  );
  host.replaceChildren();
  const charts = Array.from({ length: count }, () => Object.assign(document.createElement(chart), { dataSet: data }));
  const live = await timed(
    count,
    () => {
      host.append(...charts);
      return drawn(charts);
    },
    host,
  );
  await Promise.all(charts.map((one) => (one as unknown as { updateComplete: Promise<boolean> }).updateComplete));
  const update = await timed(
    count,
    () => {
      for (const one of charts) one.setAttribute("highlight", "2032");
      return undefined;
    },
    host,
  );
  host.remove();
  return { chart, floor, live, update };
}

/** Interleaved rounds of all charts, the first of each not counted. */
export async function measure(rounds: number, count: number): Promise<Round[]> {
  const results: Round[] = [];
  for (let index = -1; index < rounds; index++) {
    for (const [chart, data] of Object.entries(CASES)) {
      const result = await round(chart, data, count);
      if (index >= 0) results.push(result);
    }
  }
  return results;
}

Object.assign(globalThis, { measure });
