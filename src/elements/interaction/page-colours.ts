import { writeHex } from "../../colour/rgb.js";
import type { Ink } from "../../core/scene.js";
import { PALETTES } from "../../render/tokens.js";

const SVG = "http://www.w3.org/2000/svg";

export const INKS = Object.keys(PALETTES.light) as Ink[];

/** What the tokens of an element are on the page. */
export interface PageColours {
  /** Hex colours; null for a token that holds no colour. */
  readonly inks: ReadonlyMap<Ink, string | null>;
  /** Strength of a modelled area, 0 to 1; undefined where none can be told. */
  readonly tint: number | undefined;
  /** The page's ground where nothing has a background. */
  readonly canvas: string;
}

/** Inherited where a token holds no colour; no token is this very colour by chance. */
const NONE = "#010203";

/**
 * Asks the browser what it makes of the tokens, whatever notation they have and wherever they were set: a drawing that
 * nobody sees takes them on, and its computed style is read.
 */
export function pageColours(root: ParentNode & Node): PageColours {
  const probe = document.createElementNS(SVG, "svg");
  probe.style.display = "none";
  // As a style, which goes before what the picture inherits by a rule.
  probe.style.fill = NONE;
  const paths = INKS.map((ink) => path(probe, `var(--chart-${ink})`));
  const tinted = path(probe, NONE);
  tinted.setAttribute("fill-opacity", "var(--chart-tint)");
  const canvas = path(probe, "Canvas");
  canvas.style.colorScheme = getComputedStyle(document.documentElement).colorScheme;
  root.append(probe);
  try {
    const inks = new Map(INKS.map((ink, index) => [ink, hexOf(paths[index])]));
    const tint = Number.parseFloat(getComputedStyle(tinted).fillOpacity);
    return { inks, tint: Number.isNaN(tint) ? undefined : tint, canvas: hexOf(canvas) ?? "#ffffff" };
  } finally {
    probe.remove();
  }
}

function path(parent: Element, fill: string): SVGElement {
  const made = document.createElementNS(SVG, "path");
  made.setAttribute("fill", fill);
  parent.append(made);
  return made;
}

function hexOf(probe: SVGElement | undefined): string | null {
  if (!probe) return null;
  const { fill } = getComputedStyle(probe);
  if (fill === "none") return "#00000000";
  const found = readComputed(fill);
  if (found !== undefined) return found === NONE ? null : found;
  // Any other space: mixed with nothing of another colour, it comes in the one of screens.
  probe.style.fill = `color-mix(in srgb, ${fill} 100%, #0000)`;
  return readComputed(getComputedStyle(probe).fill) ?? null;
}

/** `rgb(…)`, `rgba(…)` or `color(srgb …)` as a hex colour; undefined for anything else. */
export function readComputed(text: string): string | undefined {
  const [, space, inside = ""] = /^(rgba?|color)\((.*)\)$/.exec(text) ?? [];
  if (!space || (space === "color" && !inside.startsWith("srgb "))) return undefined;
  const numbers = inside
    .replace(/^srgb /, "")
    .split(/[\s,/]+/)
    .map((one) => Number(one.replace("none", "0")));
  const [red = NaN, green = NaN, blue = NaN, alpha = 1] = numbers;
  if (![red, green, blue, alpha].every(Number.isFinite)) return undefined;
  const most = space === "color" ? 1 : 255;
  return writeHex([red / most, green / most, blue / most], alpha);
}
