/** What the benchmark of reading does in the browser; see bench/data.ts. */
import { dsvFormat } from "d3-dsv";
import { readDataset } from "../src/core.js";
import { readSteps } from "../src/data/read.js";
import { ChartElement } from "../src/index.js";
import { TABLES } from "./tables.js";

/** Those whose whole cost is set against the parser's. */
const TIMED = ["a day in each row", "a thing in each row"] as const;

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

function tableOf(table: string, rows: number): { readonly tag: string; readonly csv: string } {
  const found = TABLES[table];
  if (!found) throw new Error(`There is no table “${table}”.`);
  return { tag: found.tags[0], csv: found.text(rows) };
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
    for (const table of TIMED) {
      const { tag, csv } = tableOf(table, rows);
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
  const { csv } = tableOf("a day in each row", rows);
  const from = performance.now();
  const said = new Promise<string>((resolve) =>
    chart.addEventListener("chart-error", ({ error }) => resolve(error.message), { once: true }),
  );
  chart.data = csv;
  const message = await said;
  await painted();
  return { time: performance.now() - from, said: message };
}

/** Milliseconds of the tasks over 50 ms. */
export interface LongTasks {
  /** From text to picture, and what follows it when the page is idle. */
  readonly drawn: readonly number[];
  /** After the button of the table. */
  readonly opened: readonly number[];
  /** After the header of its first column. */
  readonly sorted: readonly number[];
}

/** Long enough for ten thousand rows to be made. */
const UNTIL_FILLED = 4000;

async function longTasks({ table, tag }: { table: string; tag: string }, rows: number): Promise<LongTasks> {
  const { csv } = tableOf(table, rows);
  const seen: number[] = [];
  new PerformanceObserver((list) =>
    seen.push(...list.getEntries().map(({ duration }) => Math.round(duration))),
  ).observe({
    type: "longtask",
  });
  const after = async (wait: number): Promise<number[]> => {
    await new Promise((resolve) => setTimeout(resolve, wait));
    return seen.splice(0);
  };
  await after(500);
  const chart = document.createElement(tag);
  if (!(chart instanceof ChartElement)) throw new Error(`<${tag}> is not defined.`);
  document.body.replaceChildren(chart);
  await painted();
  chart.data = csv;
  await chart.updateComplete;
  if (!chart.shadowRoot?.querySelector("svg.scene")) throw new Error(`<${tag}> drew nothing: ${chart.describe()}`);
  const drawn = await after(1000);
  const press = async (button: string, wait: number): Promise<number[]> => {
    chart.shadowRoot?.querySelector<HTMLElement>(button)?.click();
    return after(wait);
  };
  return {
    drawn,
    opened: await press("[aria-controls=table]", UNTIL_FILLED),
    sorted: await press("thead th button", 2000),
  };
}

export interface Measured {
  readonly tables: readonly Result[];
  readonly limit: Awaited<ReturnType<typeof measureLimit>>;
}

Object.assign(globalThis, {
  longTasks,
  measure: async (rounds: number, rows: number, tooMany: number): Promise<Measured> => ({
    tables: await measureTables(rounds, rows),
    limit: await measureLimit(tooMany),
  }),
});
