import type { Words } from "../../core/chart.js";
import type { Format } from "../../core/words.js";
import type { ScatterWords } from "./words.en.js";
import { extremesOf, type Shared } from "../../claims/extremes.js";
import { fieldText } from "../kit/field-text.js";
import { listed } from "../kit/listed.js";
import type { Bubble, ScatterModel } from "./model.js";
import { isHighlighted } from "../kit/span-text.js";
import { sumsNote } from "../kit/sums.js";

type W = Words<ScatterWords>;

const LEAST_HALVES = 6;
/** How many of the fastest are placed among the small and the large ones. */
const FASTEST = 3;

/** The years of the sizes, ascending, each once. */
export function sizeYears({ bubbles: data }: Pick<ScatterModel, "bubbles">, format: Format): string[] {
  const years = [...new Set(data.flatMap(({ size }) => (size.year === null ? [] : [size.year])))];
  return years.sort((a, b) => a - b).map((year) => format.year(year));
}

/** The largest and the fastest, with their years where those of others differ. */
export function scatterSummary(model: ScatterModel, words: W): string {
  const { own, format } = words;
  const { bubbles: data } = model;
  const sizes = extremesOf(
    data,
    ({ size }) => size.value,
    (bubble) => said(bubble, model, words).size,
  );
  const rates = extremesOf(
    data,
    ({ rate }) => rate.rate,
    ({ rate }) => format.percent(rate.rate),
  );
  if (!sizes || !rates) return "";
  const sharing = ({ of }: Shared<Bubble>) => ({ names: namesOf(of, words), count: of.length, all: data.length });
  const years = sizeYears(model, format);
  const year = years.length > 1 ? shared(sizes.largest.of, ({ size }) => yearText(size.year, format)) : "";
  const span = ({ start, end }: Bubble): string => `${start.year} ${end.year}`;
  const [fastest] = rates.largest.of;
  const dated = shared(data, span) === "";
  // Rates of other years are no tie.
  const growth = shared(rates.largest.of, span)
    ? own.fastest({
        ...sharing(rates.largest),
        rate: rates.largest.text,
        from: dated ? yearText(fastest.start.year, format) : "",
        to: dated ? yearText(fastest.end.year, format) : "",
      })
    : "";
  if (data.length === 1) return growth;
  return format.prose([own.largest({ ...sharing(sizes.largest), size: sizes.largest.text, years, year }), growth]);
}

/** What all of them have; empty where they differ. */
const shared = (all: readonly Bubble[], text: (bubble: Bubble) => string): string => {
  const texts = new Set(all.map(text));
  return texts.size === 1 ? ([...texts][0] ?? "") : "";
};

/** What shrinks; whether the fast ones are small, as far as counting says it. */
export function scatterDetails({ bubbles: data }: ScatterModel, words: W): string[] {
  const { own } = words;
  const shrinking = data.filter(({ rate }) => rate.rate < 0);
  // Sizes of different years are not compared.
  const small = haveSameYears(data) ? amongSmall(data) : null;
  return [
    ...(shrinking.length > 0 && data.length > 1
      ? [own.shrinking({ count: shrinking.length, names: namesOf(shrinking, words) })]
      : []),
    ...(small === null ? [] : [own.halves({ fastest: FASTEST, small, half: Math.floor(data.length / 2) })]),
  ];
}

const haveSameYears = (all: readonly Bubble[]): boolean =>
  new Set(all.map(({ start, end }) => `${start.year} ${end.year}`)).size === 1;

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
  const { own } = words;
  const { data, bubbles, all } = model;
  const keys = new Set(bubbles.map(({ key }) => key));
  const without = all.filter(({ key }) => !keys.has(key)).map((span) => nameOf(span, words));
  return [
    ...(data.length > 0 ? [own.calculated(data.every(({ end }) => end.status === "projected"))] : []),
    ...(without.length > 0 ? [own.leftOut({ count: without.length, names: listed(without, words) })] : []),
    ...(data.length < bubbles.length ? [own.onlyLargest(drawn(model, words))] : []),
    ...sumsNote(model, words),
  ];
}

/** How many of the largest are drawn, and who is drawn beside them because it is highlighted. */
function drawn({ data, bubbles, highlight }: ScatterModel, words: W): { shown: number; all: string; besides: string } {
  const small = data.filter(
    ({ size }) => bubbles.filter((other) => other.size.value > size.value).length >= data.length,
  );
  const besides = small.filter((one) => isHighlighted(one, highlight));
  return {
    shown: data.length - besides.length,
    all: words.format.number(bubbles.length),
    besides: namesOf(besides, words),
  };
}

const namesOf = (bubbles: readonly Bubble[], words: W): string =>
  listed(
    bubbles.map((bubble) => nameOf(bubble, words)),
    words,
  );

const yearText = (year: number | null, format: Format): string => (year === null ? "" : format.year(year));

export function nameOf({ name }: { readonly name: string }, { own }: W): string {
  return name || own.unnamed;
}
