import { tickIncrement } from "d3-array";

/**
 * Round values for a linear axis: consecutive multiples of 1, 2 or 5 times a power of ten, in ascending order. The
 * first is at or below `min`, the last at or above `max`, so that they are the axis' domain as well.
 *
 * @param min finite, as is `max`; equal values get an axis that reaches to zero, and [0, 1] for zero itself
 * @param count most ticks there is room for; never taken as less than 2, or 3 where the values lie around zero
 * @param zero whether zero must be on the axis, as lengths of bars demand; true by default
 */
export function niceTicks(min: number, max: number, count: number, zero = true): number[] {
  // Values that differ by rounding noise only are equal.
  if (zero || max - min <= Math.max(max, -min) * 1e-12) [min, max] = [Math.min(0, min), Math.max(0, max)];
  if (min === max) max = 1;
  const most = Math.max(min < 0 && max > 0 ? 3 : 2, count || 0);
  // d3 aims at a number of ticks without promising it, and the extended domain adds up to two.
  for (let aim = most; ; aim *= 0.8) {
    const ticks = multiples(min, max, tickIncrement(min, max, aim));
    if (ticks.length <= most) return ticks;
  }
}

function multiples(min: number, max: number, increment: number): number[] {
  const value = (index: number): number => (increment < 0 ? index / -increment : index * increment);
  const index = (limit: number): number => Math.round(increment < 0 ? limit * -increment : limit / increment);
  let first = index(min);
  let last = index(max);
  if (value(first) > min) first--;
  if (value(last) < max) last++;
  // Plus zero: a rounded −0.4 is −0.
  return Array.from({ length: last - first + 1 }, (_, offset) => value(first + offset) + 0);
}

/**
 * Round values for a logarithmic axis, ascending: 1, 3, 10, 30 … where they fit, else powers of ten, of a hundred, and
 * so on. The first is at or below `min`, the last at or above `max`.
 *
 * @param min above 0 and finite, as is `max`
 * @param count most ticks there is room for; never taken as less than 3
 * @throws RangeError when `min` is not above 0, or `max` is below it
 */
export function logTicks(min: number, max: number, count: number): number[] {
  if (!(min > 0 && max >= min && max < Infinity))
    throw new RangeError(`A log axis from ${min} to ${max}; it must start above 0 and end no lower.`);
  const below = halfDecade(min);
  let above = halfDecade(max);
  if (logTick(above) < max || above === below) above++;
  // One step is half a decade, two a decade; other odd numbers of steps would mix 1s and 3s.
  for (let stride = 1; ; stride += stride === 1 ? 1 : 2) {
    const first = Math.floor(below / stride);
    const length = Math.ceil(above / stride) - first + 1;
    if (length <= Math.max(3, count || 0)) {
      return Array.from({ length }, (_, offset) => logTick((first + offset) * stride));
    }
  }
}

/** 0 gives 1, 1 gives 3, 2 gives 10, −1 gives 0.3: read from decimals, since powers of ten below 1 carry noise. */
function logTick(index: number): number {
  return Number(`${index & 1 ? 3 : 1}e${index >> 1}`);
}

/** Index of the last such value at or below `value`. */
function halfDecade(value: number): number {
  let index = 2 * Math.floor(Math.log10(value)) + 2;
  while (logTick(index) > value) index--;
  return index;
}
