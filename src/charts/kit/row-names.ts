import type { Measure } from "../../core/chart.js";
import { TEXT_STYLES, type TextMark } from "../../core/scene.js";
import { wrap } from "../../geometry/wrap.js";

/** The name of a row, in at most three lines, and a lighter remark behind it, such as other years. */
export interface RowName {
  readonly lines: readonly string[];
  readonly style: "label" | "label-strong";
  readonly remark: string;
  /** Left edge of the remark beside the last line; null where it takes a line of its own. */
  readonly beside: number | null;
  readonly width: number;
  readonly height: number;
}

const MOST_LINES = 3;
/** Widths are generous, so that little more is needed. */
const SPACE = 3;
const LINE = TEXT_STYLES.label.line;

export function rowName(name: string, remark: string, strong: boolean, room: number, measure: Measure): RowName {
  const style = strong ? "label-strong" : "label";
  const lines = wrap(name, style, room, MOST_LINES, measure);
  const widths = lines.map((line) => measure(line, style));
  const last = widths.at(-1) ?? 0;
  const remarkWidth = remark ? measure(remark, "note") : 0;
  const fits = last + SPACE + remarkWidth <= room;
  const beside = remark && fits && lines.length > 0 ? last + SPACE : null;
  return {
    lines,
    style,
    remark,
    beside,
    width: Math.max(0, ...widths, beside === null ? remarkWidth : beside + remarkWidth),
    height: LINE * (lines.length + (remark && beside === null ? 1 : 0)),
  };
}

/** The name's lines from `top` downwards, at the left edge of the chart. */
export function rowNameMarks({ lines, style, remark, beside }: RowName, top: number): TextMark[] {
  const baseline = (index: number): number => top + LINE * (index + 0.5) + 4.5;
  const common = { kind: "text", part: "label", anchor: "start" } as const;
  const marks = lines.map((text, index): TextMark => {
    return { ...common, x: 0, y: baseline(index), text, style, fill: "ink" };
  });
  if (!remark) return marks;
  const y = baseline(beside === null ? lines.length : lines.length - 1);
  return [...marks, { ...common, x: beside ?? 0, y, text: remark, style: "note", fill: "ink-3" }];
}
