import type { Frame } from "../../core/chart.js";
import type { Ink, Mark, TextMark } from "../../core/scene.js";
import { ellipsize } from "../../geometry/ellipsize.js";
import { textBox } from "../../geometry/labels.js";
import type { DumbbellWords } from "./words.en.js";
import { isDrawable, type DumbbellModel } from "./model.js";
import type { FieldText } from "../kit/field-text.js";
import type { Extent, RowScale } from "../kit/row-scale.js";
import type { Span, SpanEnd } from "../kit/span.js";
import { dot, lineStyle } from "../kit/status.js";

/** How far a label stands from the centre of its dot, and how far a line does. */
const LABEL_GAP = 12;
const LINE_GAP = 8;
const DOT = 7;
const ARROW = 6;

/** What a row of the plot needs to know about its chart. */
export interface RowContext {
  readonly model: DumbbellModel;
  readonly frame: Frame<DumbbellWords>;
  readonly text: FieldText;
  /** True where the values stand in columns of their own. */
  readonly inColumns: boolean;
}

interface Labelled {
  readonly end: SpanEnd;
  readonly value: number;
  /** The side on which the label stands. */
  readonly side: "before" | "after";
  readonly label: string;
}

/** "no data" in place of a missing end, the value's label otherwise. */
export function endText(end: SpanEnd, { frame, text }: RowContext): string {
  return end.value === null ? frame.words.common.noData : text.label(end.value, end.decimals);
}

/** The ends that can be drawn, each with its label outside: the smaller to the left. */
function labelled({ start, end }: Span, context: RowContext): Labelled[] {
  const falls = start.value !== null && end.value !== null && end.value < start.value;
  const sides = falls ? (["after", "before"] as const) : (["before", "after"] as const);
  return [start, end].flatMap((one, index) => {
    if (one.value === null) return [];
    return [{ end: one, value: one.value, side: sides[index] ?? "after", label: endText(one, context) }];
  });
}

/** Room for the dots of a row and their labels. */
export function extentsOf(span: Span, strong: boolean, context: RowContext): Extent[] {
  if (!isDrawable(span, context.model.scale)) return [];
  const { inColumns, frame } = context;
  const room = (text: string) => (inColumns ? DOT : LABEL_GAP + frame.measure(text, strong ? "value" : "label"));
  const ends = labelled(span, context);
  const missing = ends.length === 1 ? room(frame.words.common.noData) : DOT;
  return ends.map(({ value, side, label }) => ({
    value,
    before: side === "before" ? room(label) : missing,
    after: side === "after" ? room(label) : missing,
  }));
}

/** Labels beside the dots; words where a dot cannot be. */
export function rowTexts(
  span: Span,
  strong: boolean,
  y: number,
  { x }: RowScale,
  [left, right]: readonly [number, number],
  context: RowContext,
): TextMark[] {
  const { frame, model, inColumns } = context;
  const { common, own } = frame.words;
  const base = { kind: "text", part: "label", y: y + 4.5, style: "label", anchor: "start", fill: "ink-3" } as const;
  if (!isDrawable(span, model.scale)) {
    const words = own.fromTo(endText(span.start, context), endText(span.end, context));
    return [{ ...base, x: left, fill: "ink-2", text: ellipsize(words, "label", right - left, frame.measure) }];
  }
  if (inColumns) return [];
  const ends = labelled(span, context);
  if (ends.length === 0) return [{ ...base, x: left, text: common.noData }];
  const beside = (value: number, side: Labelled["side"]) =>
    side === "before"
      ? ({ x: x(value) - LABEL_GAP, anchor: "end" } as const)
      : ({ x: x(value) + LABEL_GAP, anchor: "start" } as const);
  const labels = ends.map(({ end, value, side, label }): TextMark => {
    const isEnd = end === span.end;
    const style = strong && isEnd ? "value" : "label";
    return { ...base, ...beside(value, side), style, fill: isEnd ? "ink" : "ink-2", text: label, datum: span.key };
  });
  const [only] = ends;
  const missing: TextMark[] =
    only && ends.length === 1
      ? [{ ...base, ...beside(only.value, only.side === "before" ? "after" : "before"), text: common.noData }]
      : [];
  // Two figures of many digits are wider than a narrow plot: one that has no room stands in the table only.
  return [...labels, ...missing].filter((mark) => {
    const box = textBox(mark, frame.measure);
    return box.x >= left - 1 && box.x + box.width <= right + 1;
  });
}

/** Line, direction and dots; the later figure lies on top. */
export function rowMarks(span: Span, ink: Ink, y: number, { x }: RowScale, { model }: RowContext): Mark[] {
  if (!isDrawable(span, model.scale)) return [];
  const { start, end, key } = span;
  const dots = [start, end].flatMap(({ value, status }) => (value === null ? [] : dot(status, ink, x(value), y, key)));
  if (start.value === null || end.value === null) return dots;
  return [...connection(span, ink, x(start.value), x(end.value), y), ...dots];
}

/** A fall points at its end: the grammar of dots says how sure a figure is, not which way it goes. */
function connection({ end, key }: Span, ink: Ink, from: number, to: number, y: number): Mark[] {
  const sign = Math.sign(to - from);
  const [x1, tip] = [from + sign * LINE_GAP, to - sign * LINE_GAP];
  if ((tip - x1) * sign < 2) return [];
  const falls = sign < 0;
  const head = falls && x1 - tip > ARROW + 2;
  const x2 = head ? tip + ARROW : tip;
  const line: Mark = {
    kind: "line",
    part: "mark",
    datum: key,
    x1,
    y1: y,
    x2,
    y2: y,
    stroke: ink,
    ...lineStyle(end.status),
  };
  if (!head) return [line];
  const d = `M${tip} ${y}L${tip + ARROW} ${y - 4.5}V${y + 4.5}Z`;
  return [line, { kind: "path", part: "mark", datum: key, d, fill: ink }];
}
