import type { Frame } from "../../core/chart.js";
import { rowTarget, type Box, type Mark, type Target, type TextStyle } from "../../core/scene.js";
import { wrap } from "../../geometry/wrap.js";
import type { DonutWords } from "./words.en.js";
import { keyNumber, only } from "../kit/mono.js";
import { look } from "./ring.js";
import { named, type DonutModel, type Segment } from "./model.js";
import { leaders, nameOf, shareText, sumNumber } from "./text.js";

/** A row with all its room: lines of the name, the bar under them, and half of the space to its neighbours. */
interface Row {
  readonly part: Segment;
  readonly lines: readonly string[];
  readonly style: TextStyle;
  readonly value: string;
  /** Height of the bar, pixels. */
  readonly bar: number;
  readonly height: number;
  /** Fraction of the track that the bar fills. */
  readonly filled: number;
  /** For readers without colours; 0 for a row without a segment. */
  readonly number: number;
}

const LINE = 18;
const SWATCH = 12;
const INDENT = 20;
const MOST_LINES = 3;
/** A value above zero leaves at least this much of a bar, in pixels. */
const LEAST = 2;

export function listRows(model: DonutModel, frame: Frame<DonutWords>): Row[] {
  const { words, measure, width } = frame;
  const strong = emphasised(model, frame);
  // A few rows have air to themselves and thicker bars.
  const few = model.data.length <= 3;
  const values = model.data.map((part) => shareText(part, words));
  const room = width - INDENT - 12 - Math.max(0, ...values.map((value) => measure(value, "value")));
  const full = Math.max(1, ...model.data.map(({ share }) => share ?? 0));
  let number = 0;
  return model.data.map((part, index) => {
    const name = nameOf(part, words);
    const label = part.kind === "remainder" ? words.own.remainder(name, sumNumber(model, words)) : name;
    const style = strong.has(part.key) ? "label-strong" : "label";
    const lines = wrap(label, style, room, MOST_LINES, measure);
    const [bar, air] = few ? [6, 27] : [4, 13];
    const height = LINE * Math.max(1, lines.length) + bar + air + 1;
    const share = part.share ?? 0;
    if (share > 0) number++;
    const value = values[index] ?? "";
    return { part, lines, style, value, bar, height, filled: share / full, number: share > 0 ? number : 0 };
  });
}

export const listHeight = (rows: readonly Row[]): number => rows.reduce((sum, { height }) => sum + height, 0);

/** Keys of the rows in bold: the highlighted part, else those in the bracket, else the largest one. */
function emphasised(model: DonutModel, { words }: Frame<DonutWords>): Set<string> {
  const chosen = model.data.filter((part) => nameOf(part, words).toLowerCase() === model.highlight);
  const first = leaders(model);
  const lead = first.length === 1 ? first : [];
  const strong = chosen.length > 0 ? chosen : model.bracket > 0 ? named(model).slice(0, model.bracket) : lead;
  return new Set(strong.map(({ key }) => key));
}

export function shareList(
  rows: readonly Row[],
  { x, y, width }: { x: number; y: number; width: number },
): { marks: Mark[]; targets: Target[] } {
  const marks: Mark[] = [];
  const targets: Target[] = [];
  let top = y;
  for (const row of rows) {
    marks.push(...rowMarks(row, { x, y: top, width, height: row.height }));
    targets.push(rowTarget(row.part.key, { x, y: top, width, height: row.height }));
    top += row.height;
  }
  return { marks, targets };
}

function rowMarks({ part, lines, style, value, bar, filled, number }: Row, { x, y, width, height }: Box): Mark[] {
  const textHeight = LINE * Math.max(1, lines.length);
  const first = y + (height - textHeight - bar - 3) / 2;
  const barY = first + textHeight + 3;
  const missing = part.share === null;
  const label = { kind: "text", part: "label" } as const;
  const length = filled > 0 ? Math.max(LEAST, filled * width) : 0;
  const track: Mark = { kind: "rect", x, y: barY, width, height: bar, fill: "zone" };
  const swatch = { x, y: first + 3, width: SWATCH, height: SWATCH };
  const box = { x, y: barY, width: length, height: bar };
  return [
    ...(number > 0
      ? [only("colour", filledBox(part, swatch)), only("mono", [keyNumber(number, x + SWATCH / 2, first + 13.5)])]
      : []),
    ...lines.map((text, index): Mark => ({
      ...label,
      x: x + INDENT,
      y: first + 13.5 + LINE * index,
      text,
      style,
      anchor: "start",
      fill: "ink",
    })),
    {
      ...label,
      x: x + width,
      y: first + 13.5,
      text: value,
      style: missing ? "label" : "value",
      anchor: "end",
      fill: missing ? "ink-3" : "ink",
    },
    ...(missing ? [] : [track]),
    ...(length > 0 ? filledBox(part, box) : []),
  ];
}

/** A box of the segment's look, its outline within. */
function filledBox(part: Segment, { x, y, width, height }: Box): Mark[] {
  const style = look(part);
  const stroke = Math.min(style.strokeWidth ?? 0, width / 2, height / 3);
  const box = { x: x + stroke / 2, y: y + stroke / 2, width: width - stroke, height: height - stroke };
  return [
    { kind: "rect", part: "mark", datum: part.key, ...box, ...style, ...(stroke > 0 && { strokeWidth: stroke }) },
  ];
}
