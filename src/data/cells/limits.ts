/** Most rows that a dataset may have. */
export const MAX_ROWS = 250_000;

const [SMALLEST, LARGEST] = [1e-150, 1e150];

/** Finite, and of a size with which an axis can still be calculated: ratios of two such numbers are finite too. */
export function isDrawable(value: unknown): value is number {
  if (typeof value !== "number") return false;
  const size = Math.abs(value);
  return size === 0 || (size >= SMALLEST && size <= LARGEST);
}

export const DRAWABLE = "a finite number, of 1e-150 to 1e150 in size, or 0";
