import type { Words } from "../../core/chart.js";
import type { Format } from "../../core/words.js";
import type { ScatterWords } from "./words.en.js";
import { extent } from "../../core/extent.js";
import { extremesOf } from "../../claims/extremes.js";
import { fieldText } from "../kit/field-text.js";
import { listed } from "../kit/listed.js";
import type { Bubble, ScatterModel } from "./model.js";
import { sumsNote } from "../kit/sums.js";

type W = Words<ScatterWords>;

/** Fewer points than this are compared by looking at them. */
const LEAST_PAIRS = 4;
/** More than this are not compared each with each. */
const MOST_PAIRED = 500;
const NO_PAIRS = { faster: 0, slower: 0 };
const LEAST_HALVES = 6;
/** How many of the fastest are placed among the small and the large ones. */
const FASTEST = 3;
const MOST_NAMED = 12;

/** The years of the sizes, ascending, each once. */
export function sizeYears({ bubbles: data }: Pick<ScatterModel, "bubbles">, format: Format): string[] {
  const years = [...new Set(data.flatMap(({ size }) => (size.year === null ? [] : [size.year])))];
  return years.sort((a, b) => a - b).map((year) => format.year(year));
}

/** Those before the first that is different, of a list in which all after that one are: by halves, as texts take long. */
function leading<T>(all: readonly T[], alike: (one: T) => boolean): readonly T[] {
  let [from, to] = [0, all.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (alike(all[middle] as T)) from = middle + 1;
    else to = middle;
  }
  return all.slice(0, from);
}

/** The largest and the fastest. */
export function scatterSummary(model: ScatterModel, words: W): string {
  const { own, format } = words;
  const { bubbles: data } = model;
  const [only] = data;
  if (!only) return "";
  if (data.length === 1) return own.single(said(only, model, words));
  const [, top] = extent(data.map(({ size }) => size.value));
  const largest = data.filter(({ size }) => size.value === top);
  const rate = format.percent(only.rate.rate);
  const fastest = leading(data, (bubble) => format.percent(bubble.rate.rate) === rate);
  const list = (bubbles: readonly Bubble[]) => namesOf(bubbles, words);
  if (largest.length === data.length && fastest.length === data.length) return own.allAlike({ rate });
  const [first] = largest;
  if (!first) return "";
  const size = {
    names: list(largest),
    count: largest.length,
    all: data.length,
    size: said(first, model, words).size,
    year: largest.every((one) => one.size.year === first.size.year) ? yearText(first.size.year, format) : "",
  };
  const also = largest.length === 1 && fastest.length === 1 && largest[0] === fastest[0];
  const growth = also ? own.alsoFastest(rate) : own.fastest({ names: list(fastest), count: fastest.length, rate });
  return format.prose([own.largest(size), growth]);
}

/** Whether the big ones are the fast ones, as far as counting says it; what shrinks. */
export function scatterDetails({ bubbles: data }: ScatterModel, words: W): string[] {
  const { own, format } = words;
  const names = (bubbles: readonly Bubble[]) => namesOf(bubbles, words);
  const shrinking = data.filter(({ rate }) => rate.rate < 0);
  const found = extremesOf(
    data,
    ({ rate }) => rate.rate,
    ({ rate }) => format.percent(rate.rate),
  );
  const slowest = found?.smallest.of.length === 1 ? found.smallest.of[0] : undefined;
  const sentences: string[] = [];
  if (shrinking.length > 0 && data.length > 1)
    sentences.push(own.shrinking({ count: shrinking.length, names: names(shrinking) }));
  if (slowest && data.length > 2 && slowest.rate.rate >= 0 && slowest.rate.rate < (data[0]?.rate.rate ?? 0)) {
    sentences.push(own.slowest({ name: nameOf(slowest, words), rate: format.percent(slowest.rate.rate) }));
  }
  const { faster, slower } = data.length > MOST_PAIRED ? NO_PAIRS : pairs(data);
  // Of pairs that tie, neither is the larger or the faster; sizes of different years are not compared.
  const untied = faster + slower === (data.length * (data.length - 1)) / 2;
  if (data.length >= LEAST_PAIRS && untied && sameTimes(data)) sentences.push(own.pairs({ faster, slower }));
  const small = sameTimes(data) ? amongSmall(data) : null;
  if (small !== null) sentences.push(own.halves({ fastest: FASTEST, small, half: Math.floor(data.length / 2) }));
  return sentences;
}

const sameTimes = (all: readonly Bubble[]): boolean =>
  new Set(all.map(({ start, end }) => `${start.year} ${end.year}`)).size === 1;

/** Pairs of different size and growth: in how many the larger one grows faster, and in how many more slowly. */
export function pairs(data: readonly Bubble[]): { faster: number; slower: number } {
  const signs = data.flatMap((a, index) =>
    data.slice(index + 1).map((b) => Math.sign(a.size.value - b.size.value) * Math.sign(a.rate.rate - b.rate.rate)),
  );
  return { faster: signs.filter((sign) => sign > 0).length, slower: signs.filter((sign) => sign < 0).length };
}

/** How many of the three fastest are in the smaller half by size; null where ties or few points leave it open. */
function amongSmall(data: readonly Bubble[]): number | null {
  if (data.length < LEAST_HALVES) return null;
  const half = Math.floor(data.length / 2);
  const sizes = data.map(({ size }) => size.value).sort((a, b) => a - b);
  const [last, next] = [sizes[half - 1] ?? 0, sizes[half] ?? 0];
  if (last === next || data[FASTEST - 1]?.rate.rate === data[FASTEST]?.rate.rate) return null;
  return data.slice(0, FASTEST).filter(({ size }) => size.value <= last).length;
}

/** What a point says when it is reached. */
export const scatterSentence = (bubble: Bubble, model: ScatterModel, words: W): string =>
  words.own.point(said(bubble, model, words));

function said(bubble: Bubble, { field, year }: ScatterModel, words: W) {
  const { common, format } = words;
  const { size, rate, start, end } = bubble;
  const other = year === "start" ? end : start;
  return {
    name: nameOf(bubble, words),
    size: fieldText(field, format).long(size.value, size.decimals),
    year: yearText(size.year, format),
    status: common.status[size.status],
    rate: format.percent(Math.abs(rate.rate)),
    direction: rate.rate < 0 ? ("falls" as const) : ("grows" as const),
    from: yearText(start.year, format),
    to: yearText(end.year, format),
    projected: (year === "start" ? other.status : size.status) === "projected",
  };
}

/** How growth was found; what is not drawn, and what is not named. */
export function scatterNotes(model: ScatterModel, words: W): string[] {
  const { own, format } = words;
  const { data, bubbles, all } = model;
  const keys = new Set(bubbles.map(({ key }) => key));
  const without = all.filter(({ key }) => !keys.has(key)).map((span) => nameOf(span, words));
  return [
    ...(data.length > 0 ? [own.calculated(data.every(({ end }) => end.status === "projected"))] : []),
    ...(without.length > 0 ? [own.leftOut({ count: without.length, names: listed(without, words) })] : []),
    ...(data.length < bubbles.length
      ? [own.onlyLargest({ shown: data.length, all: format.number(bubbles.length) })]
      : []),
    ...(data.length > MOST_NAMED ? [own.notAllNamed] : []),
    ...sumsNote(model, words),
  ];
}

const namesOf = (bubbles: readonly Bubble[], words: W): string =>
  listed(
    bubbles.map((bubble) => nameOf(bubble, words)),
    words,
  );

const yearText = (year: number | null, format: Format): string => (year === null ? "" : format.year(year));

function nameOf({ name }: { readonly name: string }, { own }: W): string {
  return name || own.unnamed;
}
