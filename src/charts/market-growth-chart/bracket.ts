import type { Frame } from "../../core/chart.js";
import type { Mark, TextMark } from "../../core/scene.js";
import { boxesOverlap, textBox } from "../../geometry/labels.js";
import type { GrowthWords } from "./words.en.js";
import type { Column } from "./column.js";
import { fieldText } from "../kit/field-text.js";
import type { Growth, GrowthChartModel } from "./model.js";
import type { Placed } from "./years-plot.js";
import { changeText } from "./text.js";

/** What has been placed before the bracket, which must not touch any of it. */
export interface Surroundings extends Placed {
  readonly frame: Frame<GrowthWords>;
}

export interface Bracket {
  readonly lines: readonly Mark[];
  readonly texts: readonly TextMark[];
}

const NOTHING: Bracket = { lines: [], texts: [] };
const WIDE = 480;

/** Growth from the first to the last published column: an arrow where there is room, else words in the empty corner. */
export function growthBracket(model: GrowthChartModel, columns: readonly Column[], around: Surroundings): Bracket {
  const growth = model.lines[0]?.growth;
  if (!growth || growth.change === 0) return NOTHING;
  return (
    (around.frame.width >= WIDE ? arrow(growth, model, columns, around) : null) ??
    corner(growth, model, columns[0]?.base ?? 0, around)
  );
}

/** The same in words only, for lines; nothing for several series. */
export function growthInWords(model: GrowthChartModel, base: number, around: Surroundings): Bracket {
  const growth = model.lines.length === 1 ? model.lines[0]?.growth : null;
  return growth && growth.change !== 0 ? corner(growth, model, base, around) : NOTHING;
}

/** "×7.6 in ten years, or 22.5% a year", in one line and in two; the absolute change where there is no multiple. */
function said(
  growth: Growth,
  model: GrowthChartModel,
  { words: { own, common, format } }: Frame<GrowthWords>,
): { line: string; lines: readonly [string, string] } {
  const { multiple, rate, years, change, changeDecimals } = growth;
  if (multiple === null || rate === null) {
    const { compact } = fieldText(model.field, format);
    const text = changeText(change, changeDecimals, model, { common, format }, compact);
    const line = own.bracket(change > 0 ? format.plus(text) : text, years);
    return { line, lines: [line, ""] };
  }
  const [times, yearly] = [own.bracket(format.multiple(multiple), years), format.percent(rate)];
  return { line: own.bracketRate(times, yearly), lines: [times, own.bracketRate("", yearly)] };
}

function arrow(
  growth: Growth,
  model: GrowthChartModel,
  columns: readonly Column[],
  around: Surroundings,
): Bracket | null {
  const { frame, ticksAt, occupied } = around;
  const from = columns.find(({ point }) => point.key === growth.from.key);
  const to = columns.find(({ point }) => point.key === growth.to.key);
  const label = around.labels.find((mark) => from && Math.abs(mark.x - from.center) < 40);
  if (!from?.bar || !to?.bar || !label || growth.change <= 0) return null;
  const text = said(growth, model, frame).line;
  const half = frame.measure(text, "value") / 2 + 10;
  const [left, right] = [Math.round(from.center) + 0.5, to.bar.x - 5];
  const middle = (left + right) / 2;
  const foot = textBox(label, frame.measure).y - 6;
  if (right - left < 2 * half + 60) return null;
  const highest = Math.ceil(to.bar.y) + 10;
  const others = occupied.filter((box) => box.x > left - 2 && box.x < right);
  for (let y = highest; y <= Math.min(highest + 36, foot - 24); y += 2) {
    const strip = { x: left, y: y - 10, width: right - left, height: 20 };
    if (ticksAt.some((tick) => Math.abs(tick - y) < 12) || others.some((box) => boxesOverlap(strip, box))) continue;
    return drawn({ left, right, y: y + 0.5, foot, middle, half, text });
  }
  return null;
}

function drawn(at: {
  left: number;
  right: number;
  y: number;
  foot: number;
  middle: number;
  half: number;
  text: string;
}): Bracket {
  const { left, right, y, foot, middle, half, text } = at;
  const stroke = { fill: "none", stroke: "ink-2", strokeWidth: 1.25 } as const;
  return {
    lines: [
      { kind: "path", d: `M${left} ${foot}V${y}H${middle - half}`, ...stroke },
      { kind: "path", d: `M${middle + half} ${y}H${right}`, ...stroke },
      { kind: "path", d: `M${right - 6} ${y - 5}L${right} ${y}L${right - 6} ${y + 5}`, ...stroke },
    ],
    texts: [
      { kind: "text", part: "label", x: middle, y: y + 4.5, text, style: "value", anchor: "middle", fill: "ink" },
    ],
  };
}

/** Two lines in a free corner, looked for from the top, on the side away from the tall columns first. */
function corner(
  growth: Growth,
  model: GrowthChartModel,
  bottom: number,
  { frame, occupied, zone }: Surroundings,
): Bracket {
  const [times, rate] = said(growth, model, frame).lines;
  const starts = [zone?.x ?? 0, frame.width * 0.1].map((x) => ({ x: x + 8, anchor: "start" }) as const);
  const ends = [{ x: frame.width - 8, anchor: "end" } as const];
  for (const side of growth.change > 0 ? [...starts, ...ends] : [...ends, ...starts]) {
    for (const y of heights(bottom)) {
      const lines: TextMark[] = [
        { kind: "text", part: "label", ...side, y, text: times, style: "value", fill: "ink" },
        ...(rate
          ? [{ kind: "text", part: "label", ...side, y: y + 18, text: rate, style: "label", fill: "ink-2" } as const]
          : []),
      ];
      const boxes = lines.map((mark) => textBox(mark, frame.measure));
      const free = boxes.every(
        (box) =>
          box.x >= 0 && box.x + box.width <= frame.width && !occupied.some((other) => boxesOverlap(box, other, 6)),
      );
      if (free) return { lines: [], texts: lines };
    }
  }
  return NOTHING;
}

/** Heights to try for the corner's text: a third down looks best, then above it, then below. */
function heights(bottom: number): number[] {
  const best = Math.round(bottom / 3);
  const above = Array.from({ length: 12 }, (_, index) => best - 4 * index).filter((y) => y >= 44);
  const below = Array.from({ length: 40 }, (_, index) => best + 4 * (index + 1)).filter((y) => y < bottom - 30);
  return [...above, ...below];
}
