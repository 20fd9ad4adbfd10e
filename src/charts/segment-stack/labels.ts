import type { Frame } from "../../core/chart.js";
import type { Mark, TextMark } from "../../core/scene.js";
import { ellipsize } from "../../geometry/ellipsize.js";
import { spread } from "../../geometry/labels.js";
import type { StackWords } from "./words.en.js";
import { fieldText } from "../kit/field-text.js";
import type { Stack } from "./columns.js";
import { keyNumber, only } from "../kit/mono.js";
import { segment } from "./shape.js";
import { shown, type StackModel } from "./model.js";
import type { StackPoint } from "./part.js";
import { partName, shareText } from "./text.js";
import type { Wanted } from "../kit/value-labels.js";

const LABEL_LINE = 18;
const GAP = 7;
/** The key of a part, beside its name. */
const SWATCH = 11;
const INDENT = SWATCH + GAP;
/** A name keeps at least this much of its room beside a long value. */
const LEAST_NAME = 30;

export interface LabelText {
  readonly total: (value: number, decimals: number) => string;
  readonly of: (point: StackPoint) => string;
}

/** Texts of values: shares, or amounts in the unit of the axis. */
export function labelText(model: StackModel, { words }: Frame<StackWords>): LabelText {
  const sums = model.columns.map(({ value, decimals }) => [value ?? 0, decimals] as const);
  const values = model.data.map(({ value, decimals }) => [value ?? 0, decimals] as const);
  const text = fieldText(model.field, words.format, [...values, ...sums]);
  const share = shareText(model, words);
  const none = words.common.noData;
  return {
    total: (value, decimals) => text.label(value, decimals),
    of(point) {
      const there = shown(point, model);
      if (there === null) return none;
      return model.variant === "percent" ? share(point) : text.label(there, point.decimals);
    },
  };
}

/** The last year in which any part has something to show. */
function lastIndex(model: StackModel): number {
  const indices = [...model.columns.keys()].filter((index) =>
    model.parts.some(({ points }) => points[index] && shown(points[index], model) !== null),
  );
  return indices.at(-1) ?? model.columns.length - 1;
}

/** Room that names need with their values: all of the longest, or at least a beginning of it. */
export function namesWidth(
  model: StackModel,
  text: LabelText,
  { words, measure }: Frame<StackWords>,
): { readonly full: number; readonly least: number } {
  const at = lastIndex(model);
  const values = model.parts.map(({ points }) => measure(points[at] ? text.of(points[at]) : "", "value"));
  const names = model.parts.map((part) => measure(partName(part, words), "label-strong"));
  const full = names.map((name, index) => INDENT + name + GAP + (values[index] ?? 0));
  return { full: Math.max(...full), least: INDENT + LEAST_NAME + GAP + Math.max(...values) };
}

/** Key, name and value of each part beside the last column, nudged apart; a leader shows where one had to move. */
export function endLabels(
  model: StackModel,
  stacks: readonly Stack[],
  text: LabelText,
  { x, height }: { x: number; height: number },
  { words, measure, width }: Frame<StackWords>,
): { texts: TextMark[]; keys: Mark[]; leaders: Mark[] } {
  const stack = stacks[lastIndex(model)];
  const pieces = stack?.pieces ?? [];
  const centers = spread(
    pieces.map(({ top, bottom }) => ({ y: (top + bottom) / 2, height: LABEL_LINE })),
    0,
    height,
  );
  const texts = pieces.flatMap(({ part, point }, index): TextMark[] => {
    const value = text.of(point);
    const name = partName(part, words);
    const strong = name.toLowerCase() === model.highlight;
    const style = strong ? "label-strong" : "label";
    const room = width - x - INDENT - GAP - measure(value, "value");
    const base = { kind: "text", part: "label", y: (centers[index] ?? 0) + 4.5, anchor: "start", fill: "ink" } as const;
    const shownName = ellipsize(name, style, Math.max(LEAST_NAME, room), measure);
    const missing = shown(point, model) === null;
    return [
      { ...base, x: x + INDENT, text: shownName, style },
      {
        ...base,
        x: x + INDENT + measure(shownName, style) + GAP,
        text: value,
        style: missing ? "label" : "value",
        fill: missing ? "ink-3" : "ink",
      },
    ];
  });
  const edge = stack ? stack.bar.x + stack.bar.width + 3 : 0;
  const leaders = pieces.flatMap(({ top, bottom, point }, index): Mark[] => {
    const from = (top + bottom) / 2;
    const to = centers[index] ?? from;
    const needed = Math.abs(to - from) > (bottom - top) / 2 || x - edge > 40;
    if (shown(point, model) === null || !needed) return [];
    return [{ kind: "line", x1: edge, y1: from, x2: x - 4, y2: to, stroke: "ink-3", strokeWidth: 1 }];
  });
  const keys = pieces.flatMap(({ part, point }, index): Mark[] => {
    if (shown(point, model) === null) return [];
    const y = centers[index] ?? 0;
    const box = { x, y: y - SWATCH / 2, width: SWATCH, height: SWATCH };
    return [
      only("colour", segment(part, { status: "reported" }, box, "top", false)),
      only("mono", [keyNumber(index + 1, x + SWATCH / 2, y + 4.5)]),
    ];
  });
  return { texts, keys, leaders };
}

/** Above each column its total, the last and the first before the others; words where there is nothing. */
export function totalLabels(
  model: StackModel,
  stacks: readonly Stack[],
  text: LabelText,
  zero: number,
  { words, measure }: Frame<StackWords>,
): Wanted[] {
  const { noData, noDataShort } = words.common;
  const all = stacks.map(({ slot, pieces, top }, index): Wanted => {
    const { value = null, decimals = 0 } = model.columns[index] ?? {};
    const base = { kind: "text", part: "label", x: slot.x + slot.width / 2, anchor: "middle" } as const;
    if (pieces.every(({ point }) => shown(point, model) === null)) {
      const fitting = [noData, noDataShort].filter((one) => measure(one, "axis") <= slot.width - 4);
      return { places: fitting.map((one) => ({ ...base, y: zero - 7, text: one, style: "axis", fill: "ink-3" })) };
    }
    if (value === null || model.variant === "percent") return { places: [] };
    const mark: TextMark = { ...base, y: top - 7, text: text.total(value, decimals), style: "value", fill: "ink" };
    return { places: [mark] };
  });
  return [...new Set([all.at(-1), all[0], ...all].filter((one) => one !== undefined))];
}
