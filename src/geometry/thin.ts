/**
 * As many points of a line as can be told apart, in their order: of each stretch the lowest and the highest, and the two
 * ends. No peak is lost, which an evenly spaced choice would not promise (the idea of M4: Jugel et al., VLDB 2014).
 *
 * @param points missing values are skipped where points are many
 * @param most of the result, at least four; all points where there are no more
 */
export function thinned<T extends { readonly value: number | null }>(points: readonly T[], most: number): readonly T[] {
  if (points.length <= most) return points;
  const inner = points.slice(1, -1);
  const size = Math.ceil(inner.length / Math.max(1, Math.floor(most / 2) - 1));
  const kept = new Set<T>([...points.slice(0, 1), ...points.slice(-1)]);
  for (let from = 0; from < inner.length; from += size) {
    for (const point of extremes(inner.slice(from, from + size))) kept.add(point);
  }
  return points.filter((point) => kept.has(point));
}

/** The first of the lowest and the first of the highest; none where no value is known. */
export function extremes<T extends { readonly value: number | null }>(points: readonly T[]): readonly T[] {
  let [low, high]: (T | undefined)[] = [];
  for (const point of points) {
    if (point.value === null) continue;
    if (point.value < (low?.value ?? Infinity)) low = point;
    if (point.value > (high?.value ?? -Infinity)) high = point;
  }
  return [low, high].filter((point) => point !== undefined);
}
