import { HUES } from "../kit/whole.js";
import type { Line } from "./model.js";

/**
 * The series with their inks, in their order. As many as there are hues have one each, from the first on. Of more, the
 * highlighted one has one, and those that are spoken of; the others are grey.
 *
 * @param spoken in the order in which hues are given where there are too few
 */
export function inked(series: readonly Line[], highlight: string, spoken: readonly Line[]): Line[] {
  const first = series.filter(({ name }) => name && name === highlight);
  const chosen = [...first, ...spoken].slice(0, HUES.length);
  const hued = series.length <= HUES.length ? series : series.filter((line) => chosen.includes(line));
  const inks = [...HUES];
  const own = hued.findIndex((line) => first.includes(line));
  const free = inks[own];
  // The highlight looks like the second hue, whose series takes the one that has become free.
  if (free) [inks[1], inks[own]] = [free, "highlight"];
  return series.map((line) => ({ ...line, ink: inks[hued.indexOf(line)] ?? QUIET }));
}

const QUIET = "cat-other-line";

/** Whether a series is among many that are not spoken of. */
export const isQuiet = ({ ink }: Pick<Line, "ink">): boolean => ink === QUIET;

/** What lies above what: grey lines at the bottom, the highlighted one on top. */
export const layerOf = ({ ink }: Pick<Line, "ink">): number => (ink === QUIET ? 0 : ink === "highlight" ? 2 : 1);

/** Letters before or behind a name make another word of it. Languages that write without spaces have no such letters. */
const LETTER = /[\p{Script=Latin}\p{N}]/u;

/** The series that a text of the author's names, in the order of the series. */
export function namedIn(text: string, series: readonly Line[]): Line[] {
  return series.filter(({ name }) => {
    const pieces = name ? text.toLowerCase().split(name.toLowerCase()) : [];
    return pieces.some((piece, at) => at > 0 && !LETTER.test((pieces[at - 1] ?? "").slice(-1) + piece.charAt(0)));
  });
}
