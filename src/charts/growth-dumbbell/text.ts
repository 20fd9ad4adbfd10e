import type { Words } from "../../core/chart.js";
import type { DumbbellWords } from "./words.en.js";
import { crossingsOf } from "../../claims/crossings.js";
import { extremesOf, type Shared } from "../../claims/extremes.js";
import { isDrawable, onlyValue, type DumbbellModel } from "./model.js";
import { changeSaid } from "../kit/change-said.js";
import { listed } from "../kit/listed.js";
import { otherYears, saidEnd } from "../kit/span-text.js";
import type { Span } from "../kit/span.js";
import { sumsNote } from "../kit/sums.js";

type W = Words<DumbbellWords>;

/** More overtakers than this are not named; the number of pairs is always said. */
const MOST_NAMED = 4;

/** How many rose and fell; who grows most and least. */
export function dumbbellSummary(model: DumbbellModel, words: W): string {
  const { own } = words;
  const only = onlyValue(model);
  if (only) return own.single({ name: nameOf(only.span, words), value: saidEnd(only.end, model.field, words.format) });
  const changes = model.all.flatMap(({ change }) => (change === null ? [] : [change]));
  if (changes.length === 0) return own.nothingToCompare;
  const rose = changes.filter((change) => change > 0).length;
  const fell = changes.filter((change) => change < 0).length;
  const first = own.directions({ rose, fell, same: changes.length - rose - fell });
  const more = extremes(model, words);
  // Of several rows “the figure” would be any of them.
  return words.format.prose(changes.length === 1 && model.all.length > 1 && more.length > 0 ? more : [first, ...more]);
}

/** Of all rows, or of the only one that can be compared; nothing where some cannot, as one of them may have grown most. */
function extremes({ all }: DumbbellModel, words: W): string[] {
  const { own } = words;
  const found = extremesOf(
    all,
    ({ multiple }) => multiple,
    (span) => spanChange(span, words),
  );
  if (!found) return [];
  const { largest, smallest, count, alike } = found;
  const names = ({ of }: Shared<Span>): string => namesOf(of, words);
  const others = all.filter(({ change, multiple }) => change !== null && multiple === null);
  if (others.length > 0) return [];
  const multiple = largest.of[0].multiple ?? 1;
  if (alike) {
    const name = count === 1 && all.length > 1 ? names(largest) : "";
    return multiple === 1 ? [] : [own.allAlike({ change: largest.text, count, name })];
  }
  const [most, least] = [largest.text, smallest.text];
  return [own.extremes({ most, mostOf: names(largest), least, leastOf: names(smallest), falling: multiple < 1 })];
}

const spanChange = ({ multiple }: Span, words: W): string => (multiple === null ? "" : changeSaid(1, multiple, words));

const namesOf = (spans: readonly Span[], words: W): string =>
  listed(
    spans.map((span) => nameOf(span, words)),
    words,
  );

/** Missing values and crossings. */
export function dumbbellDetails({ all }: DumbbellModel, words: W): string[] {
  const { own } = words;
  const missing = all.filter(({ change }) => change === null);
  return [
    ...(missing.length > 0 && all.length > 1
      ? [own.missing({ count: missing.length, list: namesOf(missing, words) })]
      : []),
    ...crossings(all, words),
  ];
}

/** Who overtakes whom, where there are few; else only how many pairs. */
function crossings(all: readonly Span[], words: W): string[] {
  const { own } = words;
  const { overtakers, pairs, comparable } = crossingsOf(all);
  if (pairs === 0 && !comparable) return [];
  const named = overtakers.length > MOST_NAMED ? [] : overtakers;
  return [
    own.crossings({ count: pairs, sameYears: !comparable }),
    ...named.map(({ by, passed }) => own.passes({ name: nameOf(by, words), list: namesOf(passed, words) })),
  ];
}

/** What a row says when it is reached. */
export function dumbbellSentence(span: Span, model: DumbbellModel, words: W): string {
  const { own, format } = words;
  const name = nameOf(span, words);
  const [start, end] = [saidEnd(span.start, model.field, format), saidEnd(span.end, model.field, format)];
  if (span.end.value === null) {
    return own.partial({ name, known: span.start.value === null ? null : start, missing: "end", year: end.year });
  }
  if (span.start.value === null) return own.partial({ name, known: end, missing: "start", year: start.year });
  const change = span.change ?? 0;
  return own.changed({
    name,
    start,
    end,
    direction: change > 0 ? "rose" : change < 0 ? "fell" : "same",
    change: change === 0 ? "" : spanChange(span, words),
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
    ...(all.length > data.length ? [own.leftOut({ shown: data.length, all: all.length })] : []),
    ...(measure === "multiple" && scale === "linear" && comparable
      ? [own.withoutMultiple({ count: 0, all: true })]
      : []),
    ...(without > 0 ? [own.withoutMultiple({ count: without, all: false })] : []),
    ...sumsNote(model, words),
  ];
}

/** A row without a name is told apart by its years, or not at all. */
function nameOf(span: Span, { own, format }: W): string {
  return span.name || otherYears(span, { startYear: null, endYear: null }, format) || own.columns.growth;
}
