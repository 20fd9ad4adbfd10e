import { fieldText } from "../kit/field-text.js";
import type { Words } from "../../core/chart.js";
import { extremesOf, type Extremes } from "../../claims/extremes.js";
import { extent } from "../../core/extent.js";
import { percentOf } from "../../core/tidy.js";
import { thinned } from "../../geometry/thin.js";
import type { GrowthWords } from "./words.en.js";
import { inked, isQuiet, namedIn } from "./hues.js";
import { isPublished, type Growth, type GrowthChartModel, type Line, type Point, type Published } from "./model.js";
import { changeSaid } from "../kit/change-said.js";
import { listed } from "../kit/listed.js";
import { compare } from "../kit/order.js";

/** Most series that are named at their ends; there is no room for more beside the lowest plot. */
export const MOST_NAMES = 12;

/** Most series that are drawn; among more, no eye follows one. */
const MOST_LINES = 40;

/** Most points that a reader is led through; the table has all. */
const MOST_REACHED = 200;

/** As many series as wanted, in their order: those with a hue, and those that end highest. */
export function foremost(lines: readonly Line[], most: number): readonly Line[] {
  if (lines.length <= most) return lines;
  const end = (line: Line): number => line.points.filter(isPublished).at(-1)?.value ?? -Infinity;
  const order = [...lines].sort((a, b) => Number(isQuiet(a)) - Number(isQuiet(b)) || compare(end(b), end(a)));
  const kept = new Set(order.slice(0, most));
  return lines.filter((line) => kept.has(line));
}

/**
 * Of very many series those that are drawn, each with its ink, and of very many points those that are reached.
 *
 * @param summary the author's own; empty without one
 */
export function drawnOf(
  { series, highlight: given }: GrowthChartModel,
  summary: string,
): Pick<GrowthChartModel, "lines" | "data" | "highlight"> {
  const wanted = given.toLowerCase();
  const highlight = series.find(({ name }) => name.trim().toLowerCase() === wanted)?.name ?? given;
  const named = namedIn(summary, series);
  const lines = foremost(inked(series, highlight, named.length > 0 ? named : spokenOf(series)), MOST_LINES);
  const points = lines.flatMap((line): readonly Point[] => line.points);
  if (points.length <= MOST_REACHED) return { lines, data: points, highlight };
  return {
    lines,
    data: lines.flatMap((line) => thinned(line.points, Math.floor(MOST_REACHED / lines.length))),
    highlight,
  };
}

interface End {
  readonly line: Line;
  readonly point: Published;
}

/** Of the latest year, where that is one of several series: the series with the largest value; all that share it. */
function largestOf(series: readonly Line[], text: (point: Published) => string): Extremes<End> | undefined {
  const ends = series.flatMap((line): End[] =>
    line.points
      .filter(isPublished)
      .slice(-1)
      .map((point) => ({ line, point })),
  );
  const [, lastYear] = extent(ends.map(({ point }) => point.year));
  const latest = ends.filter(({ point }) => point.year === lastYear);
  return extremesOf(
    latest,
    ({ point }) => point.value,
    ({ point }) => text(point),
  );
}

/**
 * The series that grow fastest, all that read the same; none where none grows, where all do alike, and where one has no rate:
 * it may be the one that rose most.
 */
function fastestOf(series: readonly Line[], text: (growth: Growth) => string): readonly Line[] {
  const dated = series.filter(({ growth }) => growth !== null);
  if (dated.some(({ growth }) => !growth?.multiple || growth.rate === null)) return [];
  const found = extremesOf(
    dated,
    ({ growth }) => growth?.rate ?? null,
    ({ growth }) => (growth ? text(growth) : ""),
  );
  const isGrowing = (found?.largest.of[0].growth?.multiple ?? 0) > 1;
  return found && isGrowing && (found.count === 1 || !found.alike) ? found.largest.of : [];
}

/** The series that the summary names, in any language: what reads the same in it has the same digits. */
const spokenOf = (series: readonly Line[]): Line[] => [
  ...(largestOf(series, ({ value, decimals }) => value.toFixed(Math.min(decimals, 20)))?.largest.of.map(
    ({ line }) => line,
  ) ?? []),
  ...alike(
    fastestOf(series, ({ rate }) => percentOf(rate ?? 0).toFixed(1)),
    ({ from, to, multiple }) => `${from.year} ${to.year} ${digitsOf(multiple ?? 0)}`,
  ),
];

/** Of a change as it is said: a multiple from two on, a percentage below. */
const digitsOf = (multiple: number): string =>
  multiple >= 2 ? multiple.toFixed(multiple < 100 ? 1 : 0) : `${percentOf(multiple - 1).toFixed(1)}%`;

/** All of them where one sentence holds for each; none otherwise. */
const alike = (lines: readonly Line[], said: (growth: Growth) => string): readonly Line[] =>
  new Set(lines.map(({ growth }) => growth && said(growth))).size === 1 ? lines : [];

/** Of several series the largest of the last year, and those that grow fastest. */
export function severalSummary(model: GrowthChartModel, words: Words<GrowthWords>): string {
  return words.format.prose([largestSaid(model, words), fastestSaid(model, words)]);
}

function largestSaid({ series, field }: GrowthChartModel, words: Words<GrowthWords>): string {
  const { own, format } = words;
  const text = fieldText(field, format);
  const found = largestOf(series, ({ value, decimals }) => text.long(value, decimals));
  if (!found) return "";
  const { of, text: value } = found.largest;
  const names = listed(
    of.map(({ line }) => line.name),
    words,
  );
  return own.several({ count: series.length, names, value, year: format.year(of[0].point.year) });
}

/** One sentence for all of them, which is true of each; nothing where they differ in it. */
function fastestSaid({ series }: GrowthChartModel, words: Words<GrowthWords>): string {
  const { own, format } = words;
  const span = ({ from, to }: Growth): string => format.span(from.year, to.year);
  const change = ({ from, to }: Growth): string => changeSaid(from.value, to.value, words);
  const fastest = alike(
    fastestOf(series, ({ rate }) => format.percent(rate ?? 0)),
    (growth) => `${span(growth)} ${change(growth)}`,
  );
  const growth = fastest[0]?.growth;
  if (!growth) return "";
  const names = listed(
    fastest.map(({ name }) => name),
    words,
  );
  return own.fastest({ names, span: span(growth), change: change(growth) });
}

/** What is not drawn, not named and not reached where there is very much of it. */
export function manyNotes({ lines, series, data }: GrowthChartModel, { own, format }: Words<GrowthWords>): string[] {
  const drawn = lines.reduce((sum, { points }) => sum + points.length, 0);
  return [
    ...(lines.length < series.length
      ? [own.linesLeftOut({ shown: lines.length, all: format.number(series.length) })]
      : []),
    ...(lines.length > MOST_NAMES ? [own.notAllNamed(MOST_NAMES)] : []),
    ...(data.length < drawn ? [own.reached({ shown: data.length, all: format.number(drawn) })] : []),
  ];
}
