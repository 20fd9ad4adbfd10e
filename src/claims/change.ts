/**
 * A change as people say it: as a multiple from twice on, as a part of the first figure below that. A figure that is not above
 * zero is no multiple of another, and has none.
 */
export type Change =
  | { readonly kind: "same" }
  /** To `by` times the first figure; 2 or more. */
  | { readonly kind: "times"; readonly by: number }
  /** By this part of the first figure: 0.04 for 4%; a rise is below 1, a fall at most 1. */
  | { readonly kind: "rise" | "fall"; readonly by: number }
  | { readonly kind: "apart" };

/** From here on a multiple is said. */
const TWICE = 2;

/** What becomes of a figure, from above zero to zero or above; anything else is “apart”. */
export function changeOf(from: number, to: number): Change {
  if (from === to) return { kind: "same" };
  if (!(from > 0) || !(to >= 0)) return { kind: "apart" };
  const ratio = to / from;
  if (ratio >= TWICE) return { kind: "times", by: ratio };
  return ratio > 1 ? { kind: "rise", by: ratio - 1 } : { kind: "fall", by: 1 - ratio };
}
