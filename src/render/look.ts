import type { Ink } from "../core/scene.js";
import { PALETTES, TINT, type Theme } from "./tokens.js";

/** What a picture takes from the style of its page: concrete, because a picture outlives it. */
export interface Look {
  /** Hex colours by ink; eight digits where one is translucent. */
  readonly palette: Readonly<Record<Ink, string>>;
  /** Strength of a modelled area, 0 to 1. */
  readonly tint: number;
  /** Families as CSS lists them; those of most systems when absent. */
  readonly fontFamily?: string | undefined;
  /** Of the heading; that of all text when absent. */
  readonly titleFamily?: string | undefined;
}

/** Values by the name of their token, such as `--chart-cat-1`. */
export type Tokens = Readonly<Record<string, string | number>>;

/** What a picture takes of the custom properties of a page. */
export const TOKEN_NAMES: readonly string[] = [
  ...Object.keys(PALETTES.light).map((ink) => `--chart-${ink}`),
  "--chart-tint",
  "--chart-font-title",
];

const COLOUR = /^#([\da-f]{3}|[\da-f]{6}|[\da-f]{8})$/i;

/** The look of a theme, as it is without anything that a page sets. */
export const lookOf = (theme: Theme): Look => ({ palette: PALETTES[theme], tint: TINT[theme] });

/**
 * The look of a theme with tokens of somebody's own.
 *
 * @throws RangeError for a name that is no token, and for a value that cannot be written into a picture as it is
 */
export function lookWith(theme: Theme, tokens: Tokens = {}): Look {
  const { palette, tint } = lookOf(theme);
  const own = new Map(Object.entries(palette));
  const more: { tint?: number; titleFamily?: string } = {};
  for (const [name, value] of Object.entries(tokens)) {
    const ink = name.replace(/^--chart-/, "");
    if (name === "--chart-tint") more.tint = share(value);
    else if (name === "--chart-font-title") more.titleFamily = String(value);
    else if (!name.startsWith("--") || !own.has(ink)) throw new RangeError(`“${name}” is not a token of charts.`);
    else if (COLOUR.test(String(value))) own.set(ink, String(value));
    else throw new RangeError(`${name} is “${value}”: expected a hex colour such as #5b2a86.`);
  }
  return { palette: Object.fromEntries(own) as Record<Ink, string>, tint, ...more };
}

function share(value: string | number): number {
  const found = Number(value);
  if (value !== "" && found >= 0 && found <= 1) return found;
  throw new RangeError(`--chart-tint is “${value}”: expected a number from 0 to 1.`);
}
