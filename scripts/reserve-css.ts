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
import { compose } from "../src/charts/compose.js";
import { draw } from "../src/charts/compose.js";
import type { Composition } from "../src/core/composition.js";
import { padding } from "../src/render/tokens.js";
import { frameHeight } from "./reserve/frame-height.js";

/**
 * Narrowest charts, CSS pixels, from which a step holds; each reserves what its narrowest and widest charts need. By the
 * width of the column and not of the window, in which a column may be narrow.
 */
const STEPS = [240, 288, 320, 382, 448, 568, 736];

/** The widest column of text, CSS pixels: a small tablet's window less a browser's own margins. Wider plots are taller. */
const WIDEST = 752;

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
  const rules = charts.map((chart) => {
    const needs = (code: string): Need[] =>
      STEPS.map((_, step) => needOf(chart, figures.get(code) ?? [], widthsOf(step)));
    const room = height(needs("en"), new Map(others.map((code) => [code, needs(code)])));
    return `${both(chart)} { --chart-reserve: ${room}; }`;
  });
  return [HEAD, at(), ...switches(others), ...rules, ...shared(charts)].join("\n");
}

/** Narrowest and widest charts of a step. */
const widthsOf = (step: number): number[] => [STEPS[step] ?? WIDEST, (STEPS[step + 1] ?? WIDEST + 1) - 1];

/** A variable for each step but the first: a pixel where the column is as wide as that, else none. */
const at = (): string => {
  const steps = STEPS.slice(1).map((from, index) => `--chart-at-${index + 1}: clamp(0px, 100% - ${from - 1}px, 1px);`);
  return `${boxesOf(charts)} { ${steps.join(" ")} }`;
};

/** A variable for each language whose words may take more room than English ones: 1 where it is spoken. */
const switches = (codes: readonly string[]): string[] =>
  codes.map((code) => `${boxesOf(charts)}:lang(${code}) { --chart-${code}: 1; }`);

/** Pixels at each step, as a sum of the first and of what every further step adds. */
function stepped(pixels: readonly number[]): string {
  const added = pixels.slice(1).map((one, index) => [index + 1, one - (pixels[index] ?? 0)] as const);
  const terms = added.filter(([, more]) => more !== 0).map(([step, more]) => `var(--chart-at-${step}) * ${more}`);
  return [`${pixels[0] ?? 0}px`, ...terms].join(" + ");
}

/** The English need at each step, and what another language needs beyond it. */
function height(needs: readonly Need[], others: ReadonlyMap<string, readonly Need[]>): string {
  const more = [...others].flatMap(([code, own]) => {
    const beyond = needs.map(({ fixed }, step) => Math.max(0, (own[step]?.fixed ?? 0) - fixed));
    return beyond.some((one) => one > 0) ? [` + (${stepped(beyond)}) * var(--chart-${code}, 0)`] : [];
  });
  const perRow = needs.map((need) => need.perRow);
  const rows = Math.max(...needs.map((need) => need.rows));
  const ofRows = perRow.some((one) => one > 0) ? ` + (${stepped(perRow)}) * var(--chart-rows, ${rows})` : "";
  return `calc(${stepped(needs.map(({ fixed }) => fixed))}${more.join("")}${ofRows})`;
}

const HEAD = `/* report-charts: reserves the box of every chart before its script runs. Rows: style="--chart-rows: 10".
   Another height: style="--chart-height: 560px". */`;

/** Element and figure, as specific as one attribute, so that a theme's rules for plain figures do not part them. */
const both = ({ tag }: AnyChart): string => `:is(${tag}, [data-chart="${tag}"])`;

const boxesOf = (all: readonly AnyChart[]): string =>
  `:is(${all.map(({ tag }) => `${tag}, [data-chart="${tag}"]`).join(", ")})`;

/**
 * A percentage in a padding is one of the column's width, so that a padding can be as high as the column's width asks. Before
 * the script runs it is all the height there is, and what stands in the box scrolls in it; later a float of no width holds
 * the box open.
 */
function shared(all: readonly AnyChart[]): string[] {
  const boxes = boxesOf(all);
  const tags = `:is(${all.map(({ tag }) => tag).join(", ")})`;
  const waiting = `:is(${all.map(({ tag }) => `${tag}:not(:defined), figure[data-chart="${tag}"]`).join(", ")})`;
  const room = "var(--chart-height, var(--chart-reserve))";
  return [
    `${boxes} { display: flow-root; box-sizing: border-box; }`,
    `${boxes}[hidden] { display: none; }`,
    `[data-chart] { margin: 1.5em 0; }`,
    `${waiting} { height: 0; padding-bottom: ${room}; overflow: auto; }`,
    `${tags}:defined::before { content: ""; float: left; padding-top: ${room}; }`,
    `@media (scripting: none) { ${waiting} { height: auto; padding-bottom: 0; } }`,
    `@media print { ${waiting} { height: auto; padding-bottom: 0; overflow: visible; } ${tags}::before { display: none; } }`,
    "",
  ];
}

const allExamples = (lang: string): Composition[] => charts.flatMap((chart) => examples(chart, lang));

/** What the bundled datasets look like as this chart; a chart draws some of them only. */
function examples(chart: AnyChart, lang: string): Composition[] {
  const words = wordsFor(chart, lang);
  const figures = bundledDatasets().flatMap((dataset) => {
    try {
      return [compose(chart, dataset, {}, words, yearsNow())];
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
