/** Path data, written as d3-shape writes it with two digits: docs/decisions/0002-d3-by-the-piece.md says why here. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Hundredths of a pixel: finer than any screen, and short to send. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

export function at(x: number, y: number): string {
  return `${round(x)},${round(y)}`;
}

/**
 * Straight lines through points, in their order. `null` is a missing value and leaves a gap; a point alone between
 * gaps becomes a closed point, which a round line cap makes visible.
 */
export function linePath(points: readonly (Point | null)[]): string {
  return runs(points)
    .map((run) => `M${run.map(({ x, y }) => at(x, y)).join("L")}${run.length === 1 ? "Z" : ""}`)
    .join("");
}

/** The area between `y1`, from left to right, and `y0`, back again; `null` leaves a gap. */
export function areaPath(points: readonly ({ x: number; y0: number; y1: number } | null)[]): string {
  return runs(points)
    .map((run) => {
      const there = run.map(({ x, y1 }) => at(x, y1));
      const back = run.map(({ x, y0 }) => at(x, y0)).reverse();
      return `M${[...there, ...back].join("L")}Z`;
    })
    .join("");
}

/** The stretches without a gap. */
function runs<P>(points: readonly (P | null)[]): P[][] {
  const found: P[][] = [];
  let run: P[] | undefined;
  for (const point of points) {
    if (point === null) run = undefined;
    else if (run) run.push(point);
    else found.push((run = [point]));
  }
  return found;
}
