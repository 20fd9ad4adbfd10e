/** Those of a table that share a figure. */
export interface Shared<T> {
  /** At least one, in the order of the figures. */
  readonly of: readonly [T, ...T[]];
  /** As it is read. */
  readonly text: string;
}

/** Largest and smallest of all figures that are there. */
export interface Extremes<T> {
  readonly largest: Shared<T>;
  readonly smallest: Shared<T>;
  /** How many have a figure. */
  readonly count: number;
  /** Whether all of them share one. */
  readonly alike: boolean;
}

/**
 * Who has the largest and who the smallest figure. Those are together whose figures are equal, or read the same: a reader who
 * sees 45% twice would not believe that one of them is larger.
 *
 * @param items all there are, shown or not; a claim is about all of them
 * @param value null where nothing was published, which is never zero
 * @param text the figure as the sentence has it; a larger figure must not read as a smaller one
 * @returns undefined where no item has a figure
 */
export function extremesOf<T>(
  items: readonly T[],
  value: (item: T) => number | null,
  text: (item: T) => string,
): Extremes<T> | undefined {
  const known = items.flatMap((item) => {
    const figure = value(item);
    return figure === null ? [] : [{ item, figure }];
  });
  const ordered = known.sort((a, b) => b.figure - a.figure);
  const [first, last] = [ordered[0], ordered.at(-1)];
  if (!first || !last) return undefined;
  const sharing = (one: Known<T>, all: readonly Known<T>[]): Shared<T> => {
    const read = text(one.item);
    const [, ...others] = leading(all, ({ item, figure }) => figure === one.figure || text(item) === read);
    return { of: [one.item, ...others.map(({ item }) => item)], text: read };
  };
  const largest = sharing(first, ordered);
  const smallest = sharing(last, [...ordered].reverse());
  return { largest, smallest, count: ordered.length, alike: largest.of.length === ordered.length };
}

interface Known<T> {
  readonly item: T;
  readonly figure: number;
}

/** Those before the first that is different, of a list in which all after that one are: by halves, as texts take long. */
function leading<T>(all: readonly T[], alike: (one: T) => boolean): readonly T[] {
  let [from, to] = [0, all.length];
  while (from < to) {
    const middle = Math.floor((from + to) / 2);
    if (alike(all[middle] as T)) from = middle + 1;
    else to = middle;
  }
  return all.slice(0, from);
}
