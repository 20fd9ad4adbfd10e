import { contrast, MARK_CONTRAST, TEXT_CONTRAST } from "./contrast.js";
import { nearest } from "./lightness.js";
import { writeHex, type Rgb } from "./rgb.js";
import { leastDifference, type Sight } from "./sight.js";
import { HUED } from "../core/hued.js";
import { toned } from "./tone.js";
import type { UsedInks } from "./used-inks.js";

/**
 * How far apart colours of categories must be to every sight (CIEDE2000): any two, and two that stand beside each other.
 * The colours of the themes are.
 */
export const APART = { any: 9, beside: 13 } as const;

/** Opaque colours by ink. */
export type Inks = Readonly<Record<string, Rgb>>;

/** An ink that cannot be told from what it stands on. */
export interface PaleFinding {
  readonly kind: "pale";
  readonly ink: string;
  readonly ground: string;
  readonly isText: boolean;
  readonly ratio: number;
  readonly least: number;
  /** What passes instead, as a hex colour; undefined where no lightness of the hue does. */
  readonly proposal: string | undefined;
}

/** Two categories that some readers cannot tell apart. */
export interface AlikeFinding {
  readonly kind: "alike";
  /** The one that could stay, and the one that could change. */
  readonly inks: readonly [stays: string, changes: string];
  readonly sight: Sight;
  readonly difference: number;
  readonly least: number;
  readonly proposal: string | undefined;
}

export type Finding = PaleFinding | AlikeFinding;

/**
 * What is wrong with the colours of a picture, and the nearest that are right: taken together, all proposals pass.
 *
 * @param own inks whose colour the author chose: those are to change before others do
 */
export function findColours(inks: Inks, used: UsedInks, own: ReadonlySet<string>): Finding[] {
  const pale = [
    ...[...used.texts].map((ink) => paleness(inks, ink, used.hasZone ? ["surface", "zone"] : ["surface"], true)),
    ...[...used.marks].map((ink) => paleness(inks, ink, ["surface"], false)),
  ].flatMap((found) => (found && found.ratio < found.least ? [found] : []));
  const order = [...used.marks].sort((a, b) => Number(own.has(a)) - Number(own.has(b)) || (a < b ? -1 : 1));
  const alike = order.flatMap((changes, index) =>
    order.slice(0, index).flatMap((stays) => {
      const least = leastApart(stays, changes);
      const found = leastDifference(colour(inks, stays), colour(inks, changes));
      return found.difference < least ? [{ kind: "alike", inks: [stays, changes], ...found, least } as const] : [];
    }),
  );
  const changing = new Set([...pale.map(({ ink }) => ink), ...alike.map(({ inks: [, changes] }) => changes)]);
  const proposals = propose(
    inks,
    used,
    [...changing].sort((a, b) => order.indexOf(a) - order.indexOf(b)),
    order,
  );
  return [
    ...pale.map((found) => ({ ...found, proposal: proposals.get(found.ink) })),
    ...alike.map((found) => ({ ...found, proposal: proposals.get(found.inks[1]) })),
  ];
}

type Paleness = Omit<PaleFinding, "proposal">;

/** The ink on that of its grounds that it has the least contrast with. */
function paleness(inks: Inks, ink: string, grounds: readonly string[], isText: boolean): Paleness | undefined {
  const least = isText ? TEXT_CONTRAST : MARK_CONTRAST;
  const all = grounds.map((ground) => ({
    ...({ kind: "pale", ink, ground, isText, least } as const),
    ratio: contrast(isText ? written(inks, ink) : colour(inks, ink), colour(inks, ground)),
  }));
  return all.sort((a, b) => a.ratio - b.ratio)[0];
}

/** Inks one after the other, each so that it passes beside those that stay and those that have changed before. */
function propose(
  inks: Inks,
  used: UsedInks,
  changing: readonly string[],
  marks: readonly string[],
): Map<string, string> {
  const proposals = new Map<string, string>();
  const settled = new Map(marks.filter((ink) => !changing.includes(ink)).map((ink) => [ink, colour(inks, ink)]));
  for (const ink of changing) {
    const [isText, isMark] = [used.texts.has(ink), used.marks.has(ink)];
    const grounds = isText && used.hasZone ? ["surface", "zone"] : ["surface"];
    const onSurface = (tried: Rgb): boolean => contrast(tried, colour(inks, "surface")) >= MARK_CONTRAST;
    const onAll = (tried: Rgb): boolean =>
      grounds.every((ground) => contrast(written(inks, ink, tried), colour(inks, ground)) >= TEXT_CONTRAST);
    const isSeen = (tried: Rgb): boolean => (!isMark || onSurface(tried)) && (!isText || onAll(tried));
    const isTold = (tried: Rgb): boolean =>
      [...settled].every(([other, of]) => leastDifference(tried, of).difference >= leastApart(ink, other));
    const passes = (tried: Rgb): boolean => isSeen(tried) && (!isMark || isTold(tried));
    const own = colour(inks, ink);
    // One that has nothing left to differ from may stay, since the other has moved.
    const found = passes(own) ? own : nearest(own, passes);
    if (isMark) settled.set(ink, found ?? own);
    if (found) proposals.set(ink, writeHex(found));
  }
  return proposals;
}

/** Colours of categories must differ, and the highlight from what it is set apart from; outlines have a form of their own. */
function leastApart(one: string, other: string): number {
  const [low, high] = [place(one), place(other)].sort((a, b) => a - b) as [number, number];
  if (one === "highlight" || other === "highlight") return low === 1 ? APART.beside : 0;
  return high - low === 1 ? APART.beside : Number.isFinite(high) ? APART.any : 0;
}

/** 3 for “cat-3”; infinite for what is no category. */
const place = (ink: string): number => Number(/^cat-(\d)$/.exec(ink)?.[1] ?? Infinity);

/** A colour of an ink as its texts have it. */
const written = (inks: Inks, ink: string, tried = colour(inks, ink)): Rgb =>
  HUED.test(ink) ? toned(tried, colour(inks, "surface")) : tried;

/** @throws RangeError for an ink without a colour */
function colour(inks: Inks, ink: string): Rgb {
  const found = inks[ink];
  if (!found) throw new RangeError(`There is no colour for “${ink}”.`);
  return found;
}
