import type { Frame } from "../../core/chart.js";
import type { TextMark } from "../../core/scene.js";
import { place, roomy, yearLabels, type Placed, type YearTick } from "../kit/year-axis.js";

/** No label with the gap beside it is narrower than this, so that of thousands of years few are measured. */
const LEAST_PITCH = 16;
const ROUND = [2, 5, 10, 20, 50, 100, 200, 500];

/**
 * Labels of any number of years or periods: as those of few, and where hardly any are evenly spaced, because the number
 * of years is a prime one, round years between the first and the last.
 */
export function manyYears(
  ticks: readonly YearTick[],
  baseline: number,
  width: number,
  frame: Frame<unknown>,
): TextMark[] {
  const fit = (count: number): boolean => (count - 1) * LEAST_PITCH <= width;
  const years = ticks.filter(({ year }, index) => Math.floor(year) !== Math.floor(ticks[index - 1]?.year ?? NaN));
  if (!fit(ticks.length) && years.length > 2 && years.length < ticks.length) {
    const whole = years.map((tick) => ({ ...tick, year: Math.floor(tick.year) }));
    return manyYears(whole, baseline, width, frame);
  }
  const even = ticks.length > width ? [] : yearLabels(ticks, baseline, width, frame);
  if (even.length > 2 || ticks.length < 3) return even;
  const placed = (shown: readonly YearTick[]): Placed[] => shown.map((tick) => place(tick, baseline, width, frame));
  const [first, last] = placed([...ticks.slice(0, 1), ...ticks.slice(-1)]);
  if (!first || !last) return even;
  for (const step of ROUND) {
    const inner = ticks.slice(1, -1).filter(({ year }) => year % step === 0);
    if (!fit(inner.length)) continue;
    const clear = placed(inner).filter((label) => roomy([first, label]) && roomy([label, last]));
    const labels = [first, ...clear, last];
    if (clear.length > 0 && roomy(labels)) return labels.map(({ mark }) => mark);
  }
  return (roomy([first, last]) ? [first, last] : [last]).map(({ mark }) => mark);
}
