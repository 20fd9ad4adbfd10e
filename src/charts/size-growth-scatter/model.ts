import type { Model } from "../../core/chart.js";
import type { Observations } from "../../core/observation.js";
import type { Steps } from "../../core/steps.js";
import type { GrowthRate } from "../../growth/rate.js";
import { isHighlighted } from "../kit/span-text.js";
import { compare } from "../kit/order.js";
import { spansOf } from "../kit/spans.js";
import type { Span, SpanEnd, SpanSet } from "../kit/span.js";

/** A thing with a size above zero and a growth rate; its status is that of the size. */
export interface Bubble extends Span {
  readonly size: SpanEnd & { readonly value: number };
  readonly rate: GrowthRate;
}

/** What the scatter draws. */
export interface ScatterModel extends Model, Omit<SpanSet, "spans"> {
  /** What is drawn: all bubbles, or the largest of very many and the highlighted one, in the same order. */
  readonly data: readonly Bubble[];
  /** From the fastest to the slowest, which is from top to bottom. */
  readonly bubbles: readonly Bubble[];
  /** Every row, drawn or not, in the same order; those without a rate last. */
  readonly all: readonly Span[];
  /** Which end is the size. */
  readonly year: "start" | "end";
  readonly scale: "log" | "linear";
  readonly highlight: string;
}

export interface ScatterOptions {
  readonly year: "start" | "end";
  readonly scale: "log" | "linear";
  readonly highlight: string;
}

/** @throws DatasetError as `spansOf` */
export function* scatterModel(observations: Observations, options: ScatterOptions): Steps<ScatterModel> {
  const { spans, ...about } = yield* spansOf(observations);
  const { year, scale, highlight } = options;
  const value = (span: Span): number => span[year].value ?? -Infinity;
  yield;
  const all = [...spans].sort((a, b) => compare(rateOf(b), rateOf(a)) || compare(value(b), value(a)));
  yield;
  const bubbles = all.flatMap((span) => bubble(span, year));
  return {
    ...about,
    data: largest(bubbles, highlight),
    bubbles,
    all,
    year,
    scale,
    highlight,
  };
}

/** Most points that a picture holds apart, and that a reader is led through. */
const MOST_POINTS = 200;

function largest(bubbles: readonly Bubble[], highlight: string): readonly Bubble[] {
  if (bubbles.length <= MOST_POINTS) return bubbles;
  const size = (bubble: Bubble): number => (isHighlighted(bubble, highlight) ? Infinity : bubble.size.value);
  const kept = new Set([...bubbles].sort((a, b) => compare(size(b), size(a))).slice(0, MOST_POINTS));
  return bubbles.filter((bubble) => kept.has(bubble));
}

const rateOf = ({ rate }: Span): number => rate?.rate ?? -Infinity;

/** A rate exists only where both sizes are above zero, so that either can stand on a log scale. */
function bubble(span: Span, year: "start" | "end"): Bubble[] {
  const { value, status } = span[year];
  if (span.rate === null || value === null) return [];
  const record = { ...span.record, status };
  return [{ ...span, status, record, rate: span.rate, size: { ...span[year], value } }];
}
