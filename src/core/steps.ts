/** Work that may be left between any two steps, so that a page can answer its reader in between. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Items between two steps: a few milliseconds on a slow machine. */
const SLICE = 2_000;

/** All steps at once. */
export function finish<T>(steps: Generator<unknown, T, undefined>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** As `items.map(make)`, in slices. */
export function* mapSteps<I, O>(items: readonly I[], make: (item: I, index: number) => O): Steps<O[]> {
  const made: O[] = [];
  yield* eachStep(items, (item, index) => made.push(make(item, index)));
  return made;
}

/** As `items.forEach(use)`, in slices. */
export function* eachStep<I>(items: readonly I[], use: (item: I, index: number) => unknown): Steps<void> {
  for (let from = 0; from < items.length; from += SLICE) {
    const to = Math.min(from + SLICE, items.length);
    for (let index = from; index < to; index += 1) use(items[index] as I, index);
    if (to < items.length) yield;
  }
}
