/** Two ends, in the order in which they are mapped; the second may be the smaller one. */
export type Pair = readonly [number, number];

/**
 * Maps numbers from `domain` to `range` in proportion, beyond its ends too. A domain without width maps everything to
 * the middle of the range.
 */
export function linear([d0, d1]: Pair, [r0, r1]: Pair): (value: number) => number {
  const width = d1 - d0;
  return (value) => r0 + (r1 - r0) * (width === 0 ? 0.5 : (value - d0) / width);
}

/**
 * Maps numbers above zero from `domain` to `range` so that equal ratios get equal lengths. A value at or below zero has
 * no place on it and gives NaN.
 *
 * @throws RangeError when an end of the domain is not above zero
 */
export function log([d0, d1]: Pair, range: Pair): (value: number) => number {
  if (!(d0 > 0 && d1 > 0)) throw new RangeError(`A log scale from ${d0} to ${d1}; both ends must be above 0.`);
  const place = linear([Math.log(d0), Math.log(d1)], range);
  return (value) => (value > 0 ? place(Math.log(value)) : NaN);
}

export interface BandOptions {
  /** Share of a step that is left free between two bands, from 0 below 1; 0.3 by default. */
  readonly paddingInner?: number;
  /** Share of a step that is left free at both ends; half of `paddingInner` by default. */
  readonly paddingOuter?: number;
  /** Bands are never wider than this, in pixels, and stay in the middle of their step. */
  readonly maxWidth?: number;
}

export interface Band {
  /** From the start of one band to the start of the next, in pixels. */
  readonly step: number;
  readonly width: number;
  /** Left (or upper) edge of a band by its index. */
  start(index: number): number;
  center(index: number): number;
}

/**
 * Divides `range` into `count` equal bands, in the way of d3's band scale.
 *
 * @param range in ascending order
 */
export function band(
  count: number,
  [r0, r1]: Pair,
  { paddingInner = 0.3, paddingOuter = paddingInner / 2, maxWidth = Infinity }: BandOptions = {},
): Band {
  const step = (r1 - r0) / Math.max(1, count - paddingInner + 2 * paddingOuter);
  const full = step * (1 - paddingInner);
  const first = (r0 + r1 - step * (count - 1)) / 2;
  const width = Math.min(full, maxWidth);
  const center = (index: number): number => first + step * index;
  return { step, width, center, start: (index) => center(index) - width / 2 };
}
