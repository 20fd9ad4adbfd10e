/**
 * The style sheet that reserves every chart's box before the script runs, so that nothing on the page moves:
 * dist/cdn/report-charts.css. Heights come from the definitions and from the bundled figures' own texts, laid out at the
 * width that a chart has in a reading column.
 */
import { charts } from "../src/charts/index.js";
import type { AnyChart } from "../src/core/chart.js";
import { bundledDatasets } from "../src/data/bundled.js";
import { measureText } from "../src/geometry/measure.js";
import { wordsFor } from "../src/messages/language.js";
import { compose, draw, type Figure } from "../src/render/compose.js";
import { padding } from "../src/render/tokens.js";
import { frameHeight } from "./reserve/frame-height.js";

/** Narrowest viewports, CSS pixels, from which a step holds; each reserves what its narrowest and widest charts need. */
const STEPS = [0, 360, 414, 480, 600, 768];
const NARROWEST = 320;

/** A column of text: the viewport less a margin, and never wider than what can be read. */
const chartWidth = (viewport: number): number => Math.min(720, Math.max(NARROWEST, viewport) - 32);

/** Rows are those of the longest bundled example until the page says `--chart-rows`; an article seldom shows more. */
const MOST_ROWS = 12;

/** Rows of a chart of which there is no bundled example. */
const USUAL_ROWS = 6;

export function reserveCss(): string {
  const drawn = charts.map((chart) => ({ chart, figures: examples(chart) }));
  const others = drawn.flatMap(({ figures }) => figures);
  const steps = STEPS.map((from, index) => {
    const to = (STEPS[index + 1] ?? 1024) - 1;
    const rules = drawn.map(
      ({ chart, figures }) =>
        `${both(chart)} { --chart-reserve: ${figures.length > 0 ? reserve(chart, figures, [from, to]) : resting(chart, others, [from, to])}; }`,
    );
    return from === 0 ? rules.join("\n") : `@media (min-width: ${from}px) {\n${rules.join("\n")}\n}`;
  });
  return [HEAD, ...steps, ...shared(charts)].join("\n");
}

const HEAD = `/* report-charts: reserves the box of every chart before its script runs. Rows: style="--chart-rows: 10".
   Another height: style="--chart-height: 560px". */`;

/** Element and figure, as specific as one attribute, so that a theme's rules for plain figures do not part them. */
const both = ({ tag }: AnyChart): string => `:is(${tag}, [data-chart="${tag}"])`;

function shared(all: readonly AnyChart[]): string[] {
  const boxes = `:is(${all.map(({ tag }) => `${tag}, [data-chart="${tag}"]`).join(", ")})`;
  const waiting = `:is(${all.map(({ tag }) => `${tag}:not(:defined), figure[data-chart="${tag}"]`).join(", ")})`;
  return [
    `${boxes} { display: block; box-sizing: border-box; min-height: var(--chart-height, var(--chart-reserve)); }`,
    `${boxes}[hidden] { display: none; }`,
    `[data-chart] { margin: 1.5em 0; }`,
    `${waiting} { height: var(--chart-height, var(--chart-reserve)); overflow: auto; }`,
    `@media (scripting: none) { ${boxes} { height: auto; min-height: 0; } }`,
    `@media print { ${boxes} { height: auto; min-height: 0; overflow: visible; } }`,
    "",
  ];
}

/** What the bundled datasets look like as this chart; a chart draws some of them only. */
function examples(chart: AnyChart): Figure[] {
  const words = wordsFor(chart, "en");
  const figures = bundledDatasets().flatMap((dataset) => {
    try {
      return [compose(chart, dataset, {}, words)];
    } catch {
      return [];
    }
  });
  return figures.filter(({ model }) => model.data.length > 0);
}

/** The tallest example's height; of a row chart as a function of its rows. */
function reserve(chart: AnyChart, figures: readonly Figure[], viewports: readonly number[]): string {
  const widths = viewports.map(chartWidth);
  const perRow = Math.max(...widths.map((width) => rowHeight(chart, width)));
  const rest = figures.flatMap((figure) =>
    widths.map((width) => frameHeight(figure, width) + plotHeight(figure, width) - perRow * figure.model.data.length),
  );
  const fixed = Math.ceil(Math.max(...rest));
  if (perRow === 0) return `${fixed}px`;
  const rows = Math.min(MOST_ROWS, Math.max(...figures.map(({ model }) => model.data.length)));
  return `calc(${fixed}px + ${perRow}px * var(--chart-rows, ${rows}))`;
}

/** For a chart that no bundled dataset can be: its height at rest, in a frame as the other charts' usually are. */
function resting(chart: AnyChart, others: readonly Figure[], viewports: readonly number[]): string {
  const heights = viewports.map(chartWidth).map((width) => {
    const frames = others.map((figure) => frameHeight(figure, width)).sort((a, b) => a - b);
    return (frames[Math.floor(frames.length / 2)] ?? 0) + chart.restingHeight(inside(width), USUAL_ROWS);
  });
  return `${Math.ceil(Math.max(...heights))}px`;
}

const inside = (width: number): number => width - 2 * padding(width);

const rowHeight = (chart: AnyChart, width: number): number =>
  chart.restingHeight(inside(width), 6) - chart.restingHeight(inside(width), 5);

const plotHeight = (figure: Figure, width: number): number =>
  Math.max(
    figure.chart.restingHeight(inside(width), figure.model.data.length),
    draw(figure, inside(width), measureText).height,
  );
