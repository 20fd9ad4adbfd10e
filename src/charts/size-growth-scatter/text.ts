import type { Words } from "../../core/chart.js";
import type { Format } from "../../core/words.js";
import type { ScatterWords } from "./words.en.js";
import { extremesOf, type Extremes } from "../../claims/extremes.js";
import { fieldText } from "../kit/field-text.js";
import { listed } from "../kit/listed.js";
import type { Bubble, ScatterModel } from "./model.js";
import { sumsNote } from "../kit/sums.js";

type W = Words<ScatterWords>;

/** Fewer points than this are compared by looking at them. */
const LEAST_PAIRS = 4;
/** More than this are not compared each with each. */
const MOST_PAIRED = 500;
const LEAST_HALVES = 6;
/** How many of the fastest are placed among the small and the large ones. */
const FASTEST = 3;
const MOST_NAMED = 12;

/** The years of the sizes, ascending, each once. */
export function sizeYears({ bubbles: data }: Pick<ScatterModel, "bubbles">, format: Format): string[] {
  const years = [...new Set(data.flatMap(({ size }) => (size.year === null ? [] : [size.year])))];
  return years.sort((a, b) => a - b).map((year) => format.year(year));
}

/** The largest and the fastest. */
export function scatterSummary(model: ScatterModel, words: W): string {
  const { own, format } = words;
  const { bubbles: data } = model;
  const [only] = data;
  if (!only) return "";
  if (data.length === 1) return own.single(said(only, model, words));
  const sizes = extremesOf(
    data,
    ({ size }) => size.value,
    (bubble) => said(bubble, model, words).size,
  );
  const rates = ratesOf(data, format);
  if (!sizes || !rates) return "";
  const [largest, fastest] = [sizes.largest.of, rates.largest.of];
  const rate = rates.largest.text;
  if (sizes.alike && rates.alike) return own.allAlike({ rate });
  const [first] = largest;
  const size = {
    names: namesOf(largest, words),
    count: largest.length,
    all: data.length,
    size: sizes.largest.text,
    year: largest.every((one) => one.size.year === first.size.year) ? yearText(first.size.year, format) : "",
  };
  const also = largest.length === 1 && fastest.length === 1 && first === fastest[0];
  const growth = also
    ? own.alsoFastest(rate)
    : own.fastest({ names: namesOf(fastest, words), count: fastest.length, rate });
  return format.prose([own.largest(size), growth]);
}

const ratesOf = (data: readonly Bubble[], format: Format): Extremes<Bubble> | undefined =>
  extremesOf(
    data,
    ({ rate }) => rate.rate,
    ({ rate }) => format.percent(rate.rate),
  );

/** Whether the big ones are the fast ones, as far as counting says it; what shrinks. */
export function scatterDetails({ bubbles: data }: ScatterModel, words: W): string[] {
  const { own, format } = words;
  const shrinking = data.filter(({ rate }) => rate.rate < 0);
  const rates = ratesOf(data, format);
  const sentences: string[] = [];
  if (shrinking.length > 0 && data.length > 1)
    sentences.push(own.shrinking({ count: shrinking.length, names: namesOf(shrinking, words) }));
  if (rates && data.length > 2 && !rates.alike && rates.smallest.of.length === 1 && shrinking.length === 0) {
    sentences.push(own.slowest({ name: nameOf(rates.smallest.of[0], words), rate: rates.smallest.text }));
  }
  // Sizes of different years are not compared.
  return haveSameYears(data) ? [...sentences, ...together(data, words)] : sentences;
}

const haveSameYears = (all: readonly Bubble[]): boolean =>
  new Set(all.map(({ start, end }) => `${start.year} ${end.year}`)).size === 1;

/** Whether size and growth go together; nothing where ties leave it open. */
function together(data: readonly Bubble[], { own }: W): string[] {
  const sentences: string[] = [];
  if (data.length >= LEAST_PAIRS && data.length <= MOST_PAIRED) {
    const { faster, slower } = pairs(data);
    if (faster + slower === (data.length * (data.length - 1)) / 2) sentences.push(own.pairs({ faster, slower }));
  }
  const small = amongSmall(data);
  if (small !== null) sentences.push(own.halves({ fastest: FASTEST, small, half: Math.floor(data.length / 2) }));
  return sentences;
}

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
