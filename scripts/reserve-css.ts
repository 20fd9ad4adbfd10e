/**
 * The style sheet that reserves every chart's box before the script runs, so that nothing on the page moves:
 * dist/cdn/report-charts.css. Heights come from the definitions and from the bundled figures' own texts, laid out at the
 * width that a chart has in a reading column.
 */
import { yearsNow } from "../src/core/now.js";
import { charts } from "../src/charts/index.js";
import type { AnyChart } from "../src/core/chart.js";
import { bundledDatasets } from "../src/data/bundled/index.js";
import { measureText } from "../src/geometry/measure.js";
import { languageCodes } from "../src/language/all.js";
import { wordsFor } from "../src/charts/all-words.js";
import { textsFor } from "../src/data/bundled/all-texts.js";
import { translated } from "../src/data/translated.js";
import { compose } from "../src/charts/compose.js";
import { draw } from "../src/charts/compose.js";
import type { Composition } from "../src/core/composition.js";
import { padding } from "../src/render/tokens.js";
import { frameHeight } from "./reserve/frame-height.js";

/** Narrowest viewports, CSS pixels, from which a step holds, columns being narrower by their margin; each reserves what its narrowest and widest charts need. */
const STEPS = [0, 360, 414, 480, 600, 768];
const NARROWEST = 320;

/** The widest column of text, CSS pixels: a small tablet's window less a browser's own margins. Wider plots are taller. */
const WIDEST = 752;

/** Left and right of a column of text in a small window, CSS pixels together. */
const MARGIN = 32;

/** A column of text: the viewport less a margin, and never wider than what can be read. */
const chartWidth = (viewport: number): number => Math.min(WIDEST, Math.max(NARROWEST, viewport) - MARGIN);

/** Rows are those of the longest bundled example until the page says `--chart-rows`; an article seldom shows more. */
const MOST_ROWS = 12;

/** Rows of a chart of which there is no bundled example. */
const USUAL_ROWS = 6;

/** What a chart needs: a height in CSS pixels, and a further one for each of so many rows. */
interface Need {
  readonly fixed: number;
  readonly perRow: number;
  readonly rows: number;
}

export function reserveCss(): string {
  const others = languageCodes();
  const figures = new Map(["en", ...others].map((code) => [code, allExamples(code)]));
  const steps = STEPS.map((from, index) => {
    const to = (STEPS[index + 1] ?? 1024) - 1;
    const rules = charts.map((chart) => {
      const need = (code: string): Need => needOf(chart, figures.get(code) ?? [], [from, to].map(chartWidth));
      return `${both(chart)} { --chart-reserve: ${height(need("en"), new Map(others.map((code) => [code, need(code)])))}; }`;
    });
    return { from, rules: rules.join("\n") };
  });
  return [HEAD, ...switches(others), ...steps.map(byWindow), ...steps.map(byColumn), ...shared(charts)].join("\n");
}

/** What holds from a width of the window on. */
interface Step {
  readonly from: number;
  readonly rules: string;
}

const byWindow = ({ from, rules }: Step): string =>
  from === 0 ? rules : `@media (min-width: ${from}px) {\n${rules}\n}`;

/** A column that says that it is one has its own width, whatever the window's is. */
const byColumn = ({ from, rules }: Step): string =>
  `@container (min-width: ${Math.max(0, from - MARGIN)}px) {\n${rules}\n}`;

/** A variable for each language whose words may take more room than English ones: 1 where it is spoken. */
const switches = (codes: readonly string[]): string[] =>
  codes.map((code) => `${boxesOf(charts)}:lang(${code}) { --chart-${code}: 1; }`);

/** The English need, and what another language needs beyond it. */
function height({ fixed, perRow, rows }: Need, others: ReadonlyMap<string, Need>): string {
  const more = [...others].flatMap(([code, need]) =>
    need.fixed > fixed ? [` + ${need.fixed - fixed}px * var(--chart-${code}, 0)`] : [],
  );
  const all = `${fixed}px${more.join("")}${perRow > 0 ? ` + ${perRow}px * var(--chart-rows, ${rows})` : ""}`;
  return all.includes(" ") ? `calc(${all})` : all;
}

const HEAD = `/* report-charts: reserves the box of every chart before its script runs. Rows: style="--chart-rows: 10".
   Another height: style="--chart-height: 560px". */`;

/** Element and figure, as specific as one attribute, so that a theme's rules for plain figures do not part them. */
const both = ({ tag }: AnyChart): string => `:is(${tag}, [data-chart="${tag}"])`;

const boxesOf = (all: readonly AnyChart[]): string =>
  `:is(${all.map(({ tag }) => `${tag}, [data-chart="${tag}"]`).join(", ")})`;

function shared(all: readonly AnyChart[]): string[] {
  const boxes = boxesOf(all);
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

const allExamples = (lang: string): Composition[] => charts.flatMap((chart) => examples(chart, lang));

/** What the bundled datasets look like as this chart; a chart draws some of them only. */
function examples(chart: AnyChart, lang: string): Composition[] {
  const words = wordsFor(chart, lang);
  const figures = bundledDatasets().flatMap((dataset) => {
    try {
      const texts = textsFor(dataset, lang);
      return [compose(chart, texts ? translated(dataset, texts) : dataset, {}, words, yearsNow())];
    } catch {
      return [];
    }
  });
  return figures.filter(({ model }) => model.data.length > 0);
}

/** The tallest example's height; of a row chart without its rows. */
function needOf(chart: AnyChart, all: readonly Composition[], widths: readonly number[]): Need {
  const figures = all.filter((figure) => figure.chart === chart);
  if (figures.length === 0) return { fixed: resting(chart, all, widths), perRow: 0, rows: 0 };
  const perRow = Math.max(...widths.map((width) => rowHeight(chart, width)));
  const rest = figures.flatMap((figure) =>
    widths.map((width) => frameHeight(figure, width) + plotHeight(figure, width) - perRow * figure.model.data.length),
  );
  const rows = Math.min(MOST_ROWS, Math.max(...figures.map(({ model }) => model.data.length)));
  return { fixed: Math.ceil(Math.max(...rest)), perRow, rows };
}

/** For a chart that no bundled dataset can be: its height at rest, in a frame as the other charts' usually are. */
function resting(chart: AnyChart, others: readonly Composition[], widths: readonly number[]): number {
  const heights = widths.map((width) => {
    const frames = others.map((figure) => frameHeight(figure, width)).sort((a, b) => a - b);
    return (frames[Math.floor(frames.length / 2)] ?? 0) + chart.restingHeight(inside(width), USUAL_ROWS);
  });
  return Math.ceil(Math.max(...heights));
}

const inside = (width: number): number => width - 2 * padding(width);

const rowHeight = (chart: AnyChart, width: number): number =>
  chart.restingHeight(inside(width), 6) - chart.restingHeight(inside(width), 5);

const plotHeight = (figure: Composition, width: number): number =>
  Math.max(
    figure.chart.restingHeight(inside(width), figure.model.data.length),
    draw(figure, inside(width), measureText).height,
  );
