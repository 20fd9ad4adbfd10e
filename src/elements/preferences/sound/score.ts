import type { Status } from "../../../core/dataset.js";

/** A datum as it is heard: the numbers that its mark shows, in the order of its sounding. */
export interface Heard {
  readonly key: string;
  /** One number is a steady tone, two are a glide from the first to the second; none is silence. */
  readonly values: readonly number[];
  readonly status: Status;
  readonly series?: string | undefined;
}

/** One datum, ready to be played. */
export interface Tone {
  readonly key: string;
  /** Hz at its beginning and its end; both null in the silence of a missing figure. */
  readonly from: number | null;
  readonly to: number | null;
  /** Seconds that it sounds, and of silence before the next. */
  readonly length: number;
  readonly rest: number;
  /** Where it stands in the picture: −1 is its left, 1 its right. */
  readonly pan: number;
  readonly status: Status;
}

export interface Score {
  readonly tones: readonly Tone[];
  /** Whether equal steps in pitch are equal differences or equal multiples. */
  readonly steps: "linear" | "log";
  /** Keys of the data with the lowest and the highest tone. */
  readonly lowest: string;
  readonly highest: string;
}

/** A3 and A6: three octaves in which pitches are told apart best, and small loudspeakers still play. */
export const LOWEST = 220;
export const HIGHEST = 1760;

/** From this ratio on, small values would all sound alike on linear steps. */
const WIDE = 20;
/** Seconds: all of it, one tone at least and at most, a glide, and the pause between two series. */
const WHOLE = 6;
const [SHORTEST, LONGEST] = [0.08, 0.4];
const GLIDE = 0.6;
const PAUSE = 0.5;
/** A part of each tone's time is silent, so that equal ones are told apart. */
const SOUNDING = 0.85;

/**
 * What there is to hear; nothing with fewer than two different figures, which no sound tells apart.
 *
 * Pitch follows the value as semitones do: the same step anywhere in the range sounds the same.
 *
 * @param data in visual order, series after series
 * @param rightToLeft whether the first datum stands at the right
 */
export function scoreOf(data: readonly Heard[], rightToLeft = false): Score | undefined {
  const all = data.flatMap(({ key, values }) => values.filter(Number.isFinite).map((value) => ({ key, value })));
  const [low, high] = extremes(all);
  if (!low || !high || low.value === high.value) return undefined;
  const steps = low.value > 0 && high.value / low.value >= WIDE ? "log" : "linear";
  const place = (value: number): number => (steps === "log" ? Math.log(value) : value);
  const pitch = (value: number): number =>
    LOWEST * (HIGHEST / LOWEST) ** ((place(value) - place(low.value)) / (place(high.value) - place(low.value)));
  const steady = Math.min(LONGEST, Math.max(SHORTEST, WHOLE / data.length));
  const positions = positionsOf(data);
  const tones = data.map(({ key, values, status, series }, index): Tone => {
    const known = values.filter(Number.isFinite);
    const [from, to] = [known[0], known.at(-1)];
    const ends = index + 1 < data.length && data[index + 1]?.series !== series;
    const along = positions[index] ?? 0.5;
    const time = known.length > 1 ? Math.max(GLIDE, steady) : steady;
    return {
      key,
      status,
      from: from === undefined ? null : pitch(from),
      to: to === undefined ? null : pitch(to),
      length: SOUNDING * time,
      rest: (1 - SOUNDING) * time + (ends ? PAUSE : 0),
      pan: rightToLeft ? 1 - 2 * along : 2 * along - 1,
    };
  });
  return { tones, steps, lowest: low.key, highest: high.key };
}

type Found = { readonly key: string; readonly value: number };

/** The first of the lowest, and the first of the highest. */
const extremes = (all: readonly Found[]): [low: Found | undefined, high: Found | undefined] => [
  all.reduce<Found | undefined>((best, one) => (best && best.value <= one.value ? best : one), undefined),
  all.reduce<Found | undefined>((best, one) => (best && best.value >= one.value ? best : one), undefined),
];

/** From 0 to 1 within the series, so that each begins where the picture does. */
function positionsOf(data: readonly Heard[]): number[] {
  const counts = new Map<string | undefined, number>();
  const places = data.map(({ series }) => {
    const place = counts.get(series) ?? 0;
    counts.set(series, place + 1);
    return place;
  });
  return data.map(({ series }, index) => {
    const last = (counts.get(series) ?? 1) - 1;
    return last > 0 ? (places[index] ?? 0) / last : 0.5;
  });
}
