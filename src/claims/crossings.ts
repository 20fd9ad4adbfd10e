/** A figure and the time it holds for; null where the data does not say. */
interface Figure {
  readonly value: number | null;
  readonly year: number | null;
}

/** A thing with two figures. */
export interface TwoFigures {
  readonly start: Figure;
  readonly end: Figure;
}

/** Who is below others at the start and above them at the end. */
export interface Crossings<T> {
  readonly overtakers: readonly { readonly by: T; readonly passed: readonly T[] }[];
  /** Pairs that cross. */
  readonly pairs: number;
  /** Whether each could be compared with each: all have both figures, of the same two times. */
  readonly comparable: boolean;
  /** Whether all could be compared and stand in one order at both times, ties included. */
  readonly sameOrder: boolean;
}

/** More than this are not compared each with each. */
const MOST_COMPARED = 500;

/** Only figures of the same times are compared: a value of 2023 is not ahead of one of 2022. */
export function crossingsOf<T extends TwoFigures>(items: readonly T[]): Crossings<T> {
  const known = items.filter(isKnown);
  if (known.length > MOST_COMPARED) return { overtakers: [], pairs: 0, comparable: false, sameOrder: false };
  const overtakers = known.flatMap((by) => {
    const passed = known.filter((other) => shareTimes(by, other) && crosses(by, other));
    return passed.length > 0 ? [{ by, passed }] : [];
  });
  const [first] = known;
  const comparable = known.length > 1 && known.every((one) => first !== undefined && shareTimes(one, first));
  const complete = comparable && known.length === items.length;
  const pairs = overtakers.reduce((sum, { passed }) => sum + passed.length, 0);
  return {
    overtakers: overtakers.sort((a, b) => b.passed.length - a.passed.length),
    pairs,
    comparable,
    sameOrder:
      complete && pairs === 0 && known.every((a) => known.every((b) => side(a, b, "start") === side(a, b, "end"))),
  };
}

const isKnown = ({ start, end }: TwoFigures): boolean => start.value !== null && end.value !== null;

const shareTimes = (a: TwoFigures, b: TwoFigures): boolean =>
  a.start.year === b.start.year && a.end.year === b.end.year;

/** Below 0 where the first is smaller. */
const side = (a: TwoFigures, b: TwoFigures, at: keyof TwoFigures): number =>
  Math.sign((a[at].value ?? 0) - (b[at].value ?? 0));

const crosses = (a: TwoFigures, b: TwoFigures): boolean =>
  (a.start.value ?? 0) < (b.start.value ?? 0) && (a.end.value ?? 0) > (b.end.value ?? 0);
