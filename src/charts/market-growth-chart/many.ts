import { fieldText } from "../kit/field-text.js";
import type { Words } from "../../core/chart.js";
import { extent } from "../../core/extent.js";
import { thinned } from "../../geometry/thin.js";
import type { GrowthWords } from "./words.en.js";
import { inked, isQuiet, namedIn } from "./hues.js";
import { isPublished, type GrowthChartModel, type Line, type Point, type Published } from "./model.js";
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

/** The series with the largest of the latest values, with its value; undefined where there is none. */
function largestOf(series: readonly Line[]): End | undefined {
  const ends = series.flatMap((line): End[] =>
    line.points
      .filter(isPublished)
      .slice(-1)
      .map((point) => ({ line, point })),
  );
  const [, lastYear] = extent(ends.map(({ point }) => point.year));
  return ends.filter(({ point }) => point.year === lastYear).sort((a, b) => b.point.value - a.point.value)[0];
}

/** The series that grows fastest; undefined where none grows. */
function fastestOf(series: readonly Line[]): Line | undefined {
  const fastest = series
    .filter(({ growth }) => growth?.multiple)
    .sort((a, b) => (b.growth?.rate ?? 0) - (a.growth?.rate ?? 0))[0];
  return (fastest?.growth?.multiple ?? 0) > 1 ? fastest : undefined;
}

/** The series that the summary names. */
const spokenOf = (series: readonly Line[]): Line[] =>
  [largestOf(series)?.line, fastestOf(series)].filter((line) => line !== undefined);

/** Of several series the largest of the last year, and the one that grows fastest. */
export function severalSummary({ series, field }: GrowthChartModel, { own, format }: Words<GrowthWords>): string {
  const [largest, fastest] = [largestOf(series), fastestOf(series)];
  const sentences = [];
  if (largest) {
    const { line, point } = largest;
    const value = fieldText(field, format).long(point.value, point.decimals);
    sentences.push(own.several({ count: series.length, largest: line.name, value, year: format.year(point.year) }));
  }
  if (fastest?.growth?.multiple) {
    const { multiple, from, to } = fastest.growth;
    const years = { fromYear: format.year(from.year), toYear: format.year(to.year) };
    sentences.push(own.fastest({ name: fastest.name, multiple: format.times(multiple), ...years }));
  }
  return format.prose(sentences);
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
