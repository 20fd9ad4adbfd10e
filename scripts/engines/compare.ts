import type { ChartReport, Placed } from "./report.js";

/** How far a chart in one engine is from the same chart in another. */
export interface Difference {
  /** Largest difference of a number, CSS pixels; infinite where one has what the other has not. */
  readonly picture: number;
  readonly frame: number;
  /** Texts, and lines of the table as CSV, that are not the same to the letter. */
  readonly words: number;
  /** What differs, for a person. */
  readonly lines: readonly string[];
}

/** @param tolerance differences up to this are not worth a line, CSS pixels */
export function compare(one: ChartReport, other: ChartReport, tolerance: number): Difference {
  const words = [...wordsOf(one.texts, other.texts), ...wordsOf(one.csv.split("\n"), other.csv.split("\n"))];
  const [picture, frame] = [distance(one.picture, other.picture), distance(one.frame, other.frame)];
  const far = [...picture.far, ...frame.far].filter(({ by }) => by > tolerance);
  const lines = [...far.map(({ name, by }) => `${name}: ${by.toFixed(2)} px`), ...words];
  return { picture: picture.most, frame: frame.most, words: words.length, lines };
}

interface Far {
  readonly name: string;
  readonly by: number;
}

function distance(one: readonly Placed[], other: readonly Placed[]): { most: number; far: readonly Far[] } {
  const names = (all: readonly Placed[]): string =>
    all.map(({ name, numbers }) => `${name} ${numbers.length}`).join("\n");
  if (names(one) !== names(other)) return { most: Infinity, far: [{ name: firstUnlike(one, other), by: Infinity }] };
  const far = one.map(({ name, numbers }, at) => {
    const gaps = numbers.map((number, index) => Math.abs(number - (other[at]?.numbers[index] ?? Infinity)));
    return { name, by: Math.max(0, ...gaps) };
  });
  return { most: Math.max(0, ...far.map(({ by }) => by)), far };
}

function firstUnlike(one: readonly Placed[], other: readonly Placed[]): string {
  const at = one.findIndex(
    ({ name, numbers }, index) => name !== other[index]?.name || numbers.length !== other[index].numbers.length,
  );
  return `“${one[at]?.name ?? "nothing"}” stands where there is “${other[at < 0 ? one.length : at]?.name ?? "nothing"}”`;
}

const wordsOf = (one: readonly string[], other: readonly string[]): string[] =>
  Array.from({ length: Math.max(one.length, other.length) }, (_, at) => [one[at] ?? "", other[at] ?? ""] as const)
    .filter(([here, there]) => here !== there)
    .map(([here, there]) => `“${here}” is “${there}”`);
