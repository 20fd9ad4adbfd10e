/** What the benchmark of reading does in the browser; see bench/data.ts. */
import { dsvFormat } from "d3-dsv";
import { readDataset } from "../src/core.js";
import { readSteps } from "../src/data/read.js";
import { ChartElement } from "../src/index.js";

/** Tables of the sizes that matter, each with the chart that an editor would take. */
const TABLES: Readonly<Record<string, { readonly tag: string; readonly text: (rows: number) => string }>> = {
  "a day in each row": {
    tag: "market-growth-chart",
    text: (rows) => {
      const day = (index: number): string => new Date(Date.UTC(1996, 0, 1 + index)).toISOString().slice(0, 10);
      const value = (index: number): string => (50 + 40 * Math.sin(index / 300) + (index % 7)).toFixed(2);
      return `Date,Occupancy\n${Array.from({ length: rows }, (_, index) => `${day(index)},${value(index)}`).join("\n")}\n`;
    },
  },
  "a thing in each row": {
    tag: "market-ranking",
    text: (rows) => {
      const row = (index: number): string =>
        `"Clinic, ward ${index}",${(1000 * Math.abs(Math.sin(index)) + 1).toFixed(1)},${index % 3 ? "reported" : "forecast"}`;
      return `Ward,Visits (thousand),Status\n${Array.from({ length: rows }, (_, index) => row(index)).join("\n")}\n`;
    },
  },
};

export interface Result {
  readonly table: string;
  /** Milliseconds of the CSV parser alone, of drawing a dataset that has been read, and from text to picture. */
  readonly parser: number;
  readonly drawing: number;
  readonly whole: number;
  /** Milliseconds of reading without the parser's part, and of its longest turn between two pauses. */
  readonly reading: number;
  readonly longestTurn: number;
}

const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

const painted = async (): Promise<void> => {
  await frame();
  await new Promise((resolve) => setTimeout(resolve));
};

function timed(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/** From the moment a chart is given its data to the picture on the screen. */
async function draw(tag: string, data: unknown): Promise<number> {
  const chart = document.createElement(tag);
  if (!(chart instanceof ChartElement)) throw new Error(`<${tag}> is not defined.`);
  const main = document.createElement("main");
  main.style.width = "640px";
  main.append(chart);
  document.body.replaceChildren(main);
  await painted();
  const from = performance.now();
  chart.data = data;
  while (!chart.shadowRoot?.querySelector("svg.scene")) await frame();
  await painted();
  const time = performance.now() - from;
  await chart.updateComplete;
  main.remove();
  return time;
}

/** Reading as an element does it, in turns of at most 8 ms, of which the longest is told. */
function turns(text: string): { all: number; longest: number } {
  const steps = readSteps(text);
  let [all, longest] = [0, 0];
  for (let step = steps.next(); !step.done;) {
    const time = timed(() => {
      const until = performance.now() + 8;
      do step = steps.next();
      while (!step.done && performance.now() < until);
    });
    all += time;
    longest = Math.max(longest, time);
  }
  return { all, longest };
}

async function measureTables(rounds: number, rows: number): Promise<Result[]> {
  const results: Result[] = [];
  for (let round = -2; round < rounds; round += 1) {
    for (const [table, { tag, text }] of Object.entries(TABLES)) {
      const csv = text(rows);
      const { dataset } = readDataset(csv);
      const parser = timed(() => dsvFormat(",").parseRows(csv));
      const drawing = await draw(tag, dataset);
      const whole = await draw(tag, csv);
      const { all, longest } = turns(csv);
      const reading = all - parser;
      if (round >= 0) results.push({ table, parser, drawing, whole, reading, longestTurn: longest });
    }
  }
  return results;
}

/** Milliseconds until a chart says that its data has too many rows, and what it says. */
async function measureLimit(rows: number): Promise<{ readonly time: number; readonly said: string }> {
  const chart = document.createElement("market-growth-chart");
  if (!(chart instanceof ChartElement)) throw new Error("The chart is not defined.");
  document.body.replaceChildren(chart);
  await painted();
  const text = TABLES["a day in each row"]?.text(rows) ?? "";
  const from = performance.now();
  const said = new Promise<string>((resolve) =>
    chart.addEventListener("chart-error", ({ error }) => resolve(error.message), { once: true }),
  );
  chart.data = text;
  const message = await said;
  await painted();
  return { time: performance.now() - from, said: message };
}

export interface Measured {
  readonly tables: readonly Result[];
  readonly limit: Awaited<ReturnType<typeof measureLimit>>;
}

Object.assign(globalThis, {
  measure: async (rounds: number, rows: number, tooMany: number): Promise<Measured> => ({
    tables: await measureTables(rounds, rows),
    limit: await measureLimit(tooMany),
  }),
});
