import type { Words } from "../../core/chart.js";
import type { DumbbellWords } from "./words.en.js";
import { isDrawable, onlyValue, type DumbbellModel } from "./model.js";
import { otherYears, overtakings, saidEnd } from "../kit/span-text.js";
import type { Span } from "../kit/span.js";
import { sumsNote } from "../kit/sums.js";

type W = Words<DumbbellWords>;

/** Overtakers that are named; the number of pairs is always said. */
const MOST_NAMED = 4;

/** How many rose and fell; the largest and the smallest multiple. */
export function dumbbellSummary(model: DumbbellModel, words: W): string {
  const { own } = words;
  const only = onlyValue(model);
  if (only) return own.single({ name: nameOf(only.span, words), value: saidEnd(only.end, model.field, words.format) });
  const changes = model.data.flatMap(({ change }) => (change === null ? [] : [change]));
  if (changes.length === 0) return own.nothingToCompare;
  const rose = changes.filter((change) => change > 0).length;
  const fell = changes.filter((change) => change < 0).length;
  const first = own.directions({ rose, fell, same: changes.length - rose - fell });
  return words.format.prose([first, ...extremes(model, words)]);
}

/** Multiples count as equal when they read the same. */
function extremes(model: DumbbellModel, words: W): string[] {
  const { own, format } = words;
  const rows = model.data
    .flatMap((span) => (span.multiple === null ? [] : [{ span, multiple: span.multiple }]))
    .sort((a, b) => b.multiple - a.multiple)
    .map(({ span, multiple }) => ({ name: nameOf(span, words), text: format.factor(multiple) }));
  const [largest, smallest] = [rows[0]?.text, rows.at(-1)?.text];
  if (largest === undefined || smallest === undefined) return [];
  const sharing = (text: string): string =>
    format.list(rows.filter((row) => row.text === text).map(({ name }) => name));
  if (rows.length === 1) {
    return [own.onlyMultiple({ multiple: largest, name: model.data.length === 1 ? "" : sharing(largest) })];
  }
  if (largest === smallest) return [own.allAlike(largest)];
  return [own.extremes({ largest, largestOf: sharing(largest), smallest, smallestOf: sharing(smallest) })];
}

/** Falls, missing values and crossings. */
export function dumbbellDetails({ data }: DumbbellModel, words: W): string[] {
  const { own, format } = words;
  const names = (spans: readonly Span[]) => ({
    count: spans.length,
    list: format.list(spans.map((span) => nameOf(span, words))),
  });
  const falling = data.filter(({ change }) => change !== null && change < 0);
  const missing = data.filter(({ change }) => change === null);
  const pairs = overtakings(data).sort((a, b) => b.passed.length - a.passed.length);
  const count = pairs.reduce((sum, { passed }) => sum + passed.length, 0);
  const crossings = pairs
    .slice(0, MOST_NAMED)
    .map(({ by, passed }) => own.passes({ name: nameOf(by, words), list: names(passed).list }));
  return [
    ...(falling.length > 0 && falling.length < data.length ? [own.falls(names(falling))] : []),
    ...(missing.length > 0 && data.length > 1 ? [own.missing(names(missing))] : []),
    ...(count > 0 ? [own.crossings(count), ...crossings] : data.length - missing.length > 1 ? [own.noCrossings] : []),
  ];
}

/** What a row says when it is reached. */
export function dumbbellSentence(span: Span, model: DumbbellModel, words: W): string {
  const { own, format } = words;
  const name = nameOf(span, words);
  const [start, end] = [saidEnd(span.start, model.field, format), saidEnd(span.end, model.field, format)];
  if (span.start.value === null && span.end.value === null) return own.neither(name);
  if (span.end.value === null) return own.onlyStart({ name, start, endYear: end.year });
  if (span.start.value === null) return own.onlyEnd({ name, end, startYear: start.year });
  const change = span.change ?? 0;
  return own.changed({
    name,
    start,
    end,
    direction: change > 0 ? "rose" : change < 0 ? "fell" : "same",
    multiple: span.multiple === null || change === 0 ? "" : format.factor(span.multiple),
    rate: span.rate === null || change === 0 ? "" : format.percent(span.rate.rate),
  });
}

/** What the chart leaves out or draws differently, before the dataset's own notes. */
export function dumbbellNotes(model: DumbbellModel, words: W): string[] {
  const { own } = words;
  const { data, all, measure, scale } = model;
  const without = data.filter((span) => !isDrawable(span, scale)).length;
  const comparable = data.some(({ change }) => change !== null);
  return [
    ...(all > data.length ? [own.leftOut({ shown: data.length, all })] : []),
    ...(measure === "multiple" && scale === "linear" && comparable ? [own.linearInstead] : []),
    ...(without > 0 ? [own.withoutLine(without)] : []),
    ...sumsNote(model, words),
  ];
}

/** A row without a name is told apart by its years, or not at all. */
function nameOf(span: Span, { own, format }: W): string {
  return span.name || otherYears(span, { startYear: null, endYear: null }, format) || own.growth;
}
