/** As many rows as a slow phone makes in well under 50 ms. */
export const ROWS_AT_ONCE = 100;

/** Works through a list in slices, and lets the page breathe after each. */
export async function inSlices<T>(all: readonly T[], size: number, work: (slice: readonly T[]) => void): Promise<void> {
  for (let from = 0; from < all.length; from += size) {
    if (from > 0) await breath();
    work(all.slice(from, from + size));
  }
}

/** Resolves in a task of its own, after what the reader is waiting for. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
