import type { Model } from "../../core/chart.js";
import type { Observations } from "../../core/observation.js";
import type { Steps } from "../../core/steps.js";
import { byName, compare, firstOf } from "../kit/order.js";
import { spansOf } from "../kit/spans.js";
import type { Span, SpanSet } from "../kit/span.js";

/** What the dumbbell draws: the rows that are shown, in their order, and how. */
export interface DumbbellModel extends Model, Omit<SpanSet, "spans"> {
  readonly data: readonly Span[];
  /** All rows, shown or not: what sentences speak of. */
  readonly all: readonly Span[];
  readonly measure: "multiple" | "size";
  readonly scale: "log" | "linear";
  readonly highlight: string;
}

export interface DumbbellOptions {
  readonly measure: "multiple" | "size";
  readonly sort: "value" | "name" | "none";
  readonly limit: number | null;
  readonly highlight: string;
}

export function* dumbbellModel(observations: Observations, options: DumbbellOptions): Steps<DumbbellModel> {
  const { dataset } = observations;
  const { spans, ...about } = yield* spansOf(observations);
  const sorted = inOrder(spans, options, dataset.lang);
  const data = firstOf(sorted, options.limit);
  const hasMultiple = data.some(({ multiple }) => multiple !== null);
  return {
    ...about,
    data,
    all: sorted,
    measure: options.measure,
    scale: options.measure === "multiple" && hasMultiple ? "log" : "linear",
    highlight: options.highlight,
  };
}

/** Largest first; what has no multiple comes after those that have one, what has no value at all last. */
function inOrder(spans: readonly Span[], { measure, sort }: DumbbellOptions, lang: string | undefined): Span[] {
  if (sort === "none") return [...spans];
  if (sort === "name") return [...spans].sort(byName(lang));
  const size = ({ start, end }: Span): number => end.value ?? start.value ?? -Infinity;
  const rank = measure === "size" ? size : ({ multiple }: Span): number => multiple ?? -Infinity;
  return [...spans].sort((a, b) => compare(rank(b), rank(a)) || compare(size(b), size(a)));
}

/** The only value of a chart with one row and one end; undefined otherwise. */
export function onlyValue({ all }: DumbbellModel): { readonly span: Span; readonly end: Span["end"] } | undefined {
  const [span] = all;
  if (!span || all.length > 1) return undefined;
  const there = [span.start, span.end].filter(({ value }) => value !== null);
  return there[0] && there.length === 1 ? { span, end: there[0] } : undefined;
}

/** Whether both ends can stand on the chart's scale. */
export function isDrawable({ start, end }: Span, scale: DumbbellModel["scale"]): boolean {
  return scale === "linear" || [start, end].every(({ value }) => value === null || value > 0);
}
