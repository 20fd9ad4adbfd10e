import { fieldText } from "../kit/field-text.js";
import type { Words } from "../../core/chart.js";
import { extent } from "../../core/extent.js";
import { thinned } from "../../geometry/thin.js";
import type { GrowthWords } from "./words.en.js";
import { isPublished, type GrowthChartModel, type GrowthModel, type Line, type Point } from "./model.js";

/** Most series that are named at their ends; there is no room for more beside the lowest plot. */
export const MOST_NAMES = 12;

/** Most series that are drawn; among more, no eye follows one. */
const MOST_LINES = 40;

/** Most points that a reader is led through; the table has all. */
const MOST_REACHED = 200;

/** As many series as wanted, in their order: the highlighted one and those that end highest. */
export function highestLines(lines: readonly Line[], most: number, highlight: string): readonly Line[] {
  if (lines.length <= most) return lines;
  const end = (line: Line): number =>
    line.name === highlight ? Infinity : (line.points.filter(isPublished).at(-1)?.value ?? -Infinity);
  const kept = new Set([...lines].sort((a, b) => (end(a) === end(b) ? 0 : end(b) - end(a))).slice(0, most));
  return lines.filter((line) => kept.has(line));
}

/** Of very many series those that are drawn, and of very many points those that are reached. */
export function drawnOf({ series, highlight }: GrowthChartModel): Pick<GrowthModel, "lines" | "data"> {
  const lines = highestLines(series, MOST_LINES, highlight);
  const points = lines.flatMap((line): readonly Point[] => line.points);
  if (points.length <= MOST_REACHED) return { lines, data: points };
  return {
    lines,
    data: lines.flatMap((line) => thinned(line.points, Math.floor(MOST_REACHED / lines.length))),
  };
}

/** Of several series the largest of the last year, and the one that grows fastest. */
export function severalSummary({ series, field }: GrowthChartModel, { own, format }: Words<GrowthWords>): string {
  const ends = series.flatMap(({ name, points }) =>
    points
      .filter(isPublished)
      .slice(-1)
      .map((point) => ({ name, point })),
  );
  const [, lastYear] = extent(ends.map(({ point }) => point.year));
  const largest = ends.filter(({ point }) => point.year === lastYear).sort((a, b) => b.point.value - a.point.value)[0];
  const fastest = series
    .filter(({ growth }) => growth?.multiple)
    .sort((a, b) => (b.growth?.rate ?? 0) - (a.growth?.rate ?? 0))[0];
  const sentences = [];
  if (largest) {
    const value = fieldText(field, format).long(largest.point.value, largest.point.decimals);
    sentences.push(own.several({ count: series.length, largest: largest.name, value, year: format.year(lastYear) }));
  }
  if (fastest?.growth?.multiple && fastest.growth.multiple > 1) {
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
