import type { Box, Mark, Scene } from "../../../src/core/scene.js";
import { pick } from "../../../src/geometry/pick.js";
import { leaves } from "./scene-checks.js";

/** A smaller mark may lie under another. */
const SMALL = 4;

type Simple = Extract<Mark, { kind: "rect" | "circle" }> & { readonly datum: string };

interface Spot {
  readonly datum: string;
  readonly box: Box;
  readonly x: number;
  readonly y: number;
}

const spotOf = (mark: Simple): Spot => {
  const box =
    mark.kind === "rect" ? mark : { x: mark.cx - mark.r, y: mark.cy - mark.r, width: 2 * mark.r, height: 2 * mark.r };
  return { datum: mark.datum, box, x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

/** Rectangles and dots; what paths enclose is known to a browser only (test/browser/elements/pointing.test.ts). */
const spotsOf = ({ marks }: Scene): Spot[] =>
  leaves(marks)
    .filter((mark): mark is Simple => (mark.kind === "rect" || mark.kind === "circle") && mark.datum !== undefined)
    .map(spotOf);

/** Where a pointer on the middle of a mark would be told of another, and where a ring would not enclose its own mark. */
export function pointingProblems(scene: Scene): string[] {
  const spots = spotsOf(scene);
  const targets = new Map(scene.targets.map((target) => [target.datum, target]));
  return spots
    .filter(({ datum }) => targets.has(datum))
    .flatMap((spot) => {
      const found = pick(scene, spot)?.datum;
      const wrong = found !== spot.datum && !spots.some((other) => other.datum === found && excuses(other, spot));
      const target = targets.get(spot.datum);
      // A segment of a ring is enclosed by a ring of its own; its row stands elsewhere.
      const outside = target && !target.reach && !encloses(target, spot.box);
      return [
        ...(wrong ? [`the middle of ${spot.datum} at ${spot.x}, ${spot.y} means ${found ?? "nothing"}`] : []),
        ...(outside
          ? [`the ring of ${spot.datum} is ${JSON.stringify(target)} around ${JSON.stringify(spot.box)}`]
          : []),
      ];
    });
}

/** Two dots of one place, or a mark so small that another lies on it. */
function excuses(other: Spot, { x, y, box }: Spot): boolean {
  const near = Math.hypot(other.x - x, other.y - y) < SMALL;
  const small = Math.min(box.width, box.height) < SMALL;
  const lies =
    x >= other.box.x - SMALL &&
    x <= other.box.x + other.box.width + SMALL &&
    y >= other.box.y - SMALL &&
    y <= other.box.y + other.box.height + SMALL;
  return near || (small && lies);
}

const encloses = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x - 1 &&
  inner.y >= outer.y - 1 &&
  inner.x + inner.width <= outer.x + outer.width + 1 &&
  inner.y + inner.height <= outer.y + outer.height + 1;
