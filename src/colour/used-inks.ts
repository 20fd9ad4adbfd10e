import type { Mark } from "../core/scene.js";

/** Inks of a picture by what they are for. */
export interface UsedInks {
  /** Of texts. */
  readonly texts: ReadonlySet<string>;
  /** Of what has to be told from the ground. */
  readonly marks: ReadonlySet<string>;
  /** Whether text stands on the forecast zone too. */
  readonly hasZone: boolean;
}

/** Lines and areas of other inks only lead the eye, and what they show stands in words or in an outline. */
const OF_MARKS = /^(cat-[1-7]|cat-other-line|highlight)$/;

/** The inks that a picture is drawn with. */
export function usedInks(marks: readonly Mark[]): UsedInks {
  const all = marks.flatMap(leaves);
  const texts = all.flatMap((mark) => (mark.kind === "text" ? [mark.fill] : []));
  const shapes = all.flatMap((mark) => (mark.kind === "text" ? [] : inksOf(mark)));
  return {
    texts: new Set<string>(texts),
    marks: new Set(shapes.filter((ink) => OF_MARKS.test(ink))),
    hasZone: all.some(({ part }) => part === "zone"),
  };
}

type Leaf = Exclude<Mark, { kind: "group" }>;

const leaves = (mark: Mark): Leaf[] => (mark.kind === "group" ? mark.children.flatMap(leaves) : [mark]);

function inksOf(mark: Exclude<Leaf, { kind: "text" }>): string[] {
  const fill = mark.kind === "line" ? [] : [mark.fill.replace(/^(hatch|tint):/, "")];
  return [...fill, ...(mark.stroke ? [mark.stroke] : [])];
}
