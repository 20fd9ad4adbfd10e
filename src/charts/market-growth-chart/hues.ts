import { HUES } from "../kit/whole.js";
import type { Line } from "./model.js";

/**
 * The series with their inks, in their order. As many as there are hues have one each, from the first on. Of more, the
 * highlighted one has one, and those that are spoken of; the others are grey.
 *
 * @param spoken in the order in which hues are given where there are too few
 */
export function inked(series: readonly Line[], highlight: string, spoken: readonly Line[]): Line[] {
  const first = series.filter(({ name }) => name !== "" && name === highlight);
  const chosen = new Set([...first, ...spoken].slice(0, HUES.length));
  const hued = series.length <= HUES.length ? series : series.filter((line) => chosen.has(line));
  const inks = [...HUES];
  const [own, like] = [hued.findIndex(({ name }) => name !== "" && name === highlight), 1];
  // The highlight looks like the second hue, whose series takes the one that has become free.
  const free = inks[own];
  if (free) {
    inks[like] = free;
    inks[own] = "highlight";
  }
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
  const all = text.toLowerCase();
  return series.filter(({ name }) => {
    const wanted = name.toLowerCase();
    for (let at = all.indexOf(wanted); wanted && at >= 0; at = all.indexOf(wanted, at + 1)) {
      const beside = [all.charAt(at - 1), all.charAt(at + wanted.length)];
      if (!beside.some((letter) => LETTER.test(letter))) return true;
    }
    return false;
  });
}
