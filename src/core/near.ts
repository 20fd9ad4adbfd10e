const MOST = 3;
const ALIKE = 0.4;
/** Many ids end alike (-market-size); what is much less alike than the best is not meant. */
const CLOSE_TO_BEST = 0.8;

/** Names that resemble the given one, nearest first, at most three: those that share enough pairs of letters. */
export function nearNames(given: string, names: readonly string[]): string[] {
  const wanted = given.toLowerCase().slice(0, 64);
  const found = names
    .map((name) => ({ name, likeness: likeness(wanted, name) }))
    .filter(({ likeness }) => likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness);
  const best = found[0]?.likeness ?? 0;
  return found
    .filter(({ likeness }) => likeness >= best * CLOSE_TO_BEST)
    .slice(0, MOST)
    .map(({ name }) => name);
}

/** “Did you mean “a” or “b”?”, or the fallback when nothing is near. */
export function didYouMean(given: string, names: readonly string[], otherwise: string): string {
  const near = nearNames(given, names);
  return near.length > 0 ? `Did you mean ${near.map((name) => `“${name}”`).join(" or ")}?` : otherwise;
}

/** 1 for the same, 0 for nothing in common; a part of a name is always alike. Dice's coefficient over letter pairs. */
function likeness(a: string, b: string): number {
  if (a.length > 2 && b.includes(a)) return 1;
  const left = pairs(a);
  const right = pairs(b);
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return left.size + right.size === 0 ? 0 : (2 * shared) / (left.size + right.size);
}

function pairs(text: string): Set<string> {
  return new Set(Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2)));
}
