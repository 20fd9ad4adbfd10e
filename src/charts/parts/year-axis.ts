import type { Measure } from "../../core/chart.js";
import type { TextMark } from "../../core/scene.js";

export interface YearTick {
  readonly year: number;
  readonly x: number;
  /** Published years are set in bold. */
  readonly strong: boolean;
}

const GAP = 10;

/**
 * Year labels under a plot: all of them where they fit; otherwise the first, the last and evenly spaced ones between.
 * Labels stay within 0 and `width`.
 */
export function yearLabels(ticks: readonly YearTick[], baseline: number, width: number, measure: Measure): TextMark[] {
  const labels = ticks.map((tick) => place(tick, baseline, width, measure));
  const last = labels.length - 1;
  for (let step = 1; step <= last; step++) {
    if (last % step !== 0) continue;
    const shown = labels.filter((_, index) => index % step === 0);
    if (roomy(shown)) return shown.map(({ mark }) => mark);
  }
  return labels.slice(-1).map(({ mark }) => mark);
}

interface Placed {
  readonly mark: TextMark;
  readonly from: number;
  readonly to: number;
}

function place({ year, x, strong }: YearTick, y: number, width: number, measure: Measure): Placed {
  const style = strong ? "axis-strong" : "axis";
  const half = measure(String(year), style) / 2;
  const at = Math.min(Math.max(x, half), width - half);
  const mark = {
    kind: "text",
    part: "tick",
    x: at,
    y,
    text: String(year),
    style,
    anchor: "middle",
    fill: strong ? "ink" : "ink-3",
  } as const;
  return { mark, from: at - half, to: at + half };
}

function roomy(labels: readonly Placed[]): boolean {
  return labels.every((label, index) => index === 0 || label.from - (labels[index - 1]?.to ?? 0) >= GAP);
}
