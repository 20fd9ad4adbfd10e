import type { LitElement } from "lit";
import { over, readHex, writeHex } from "../../colour/rgb.js";
import type { Ink } from "../../core/scene.js";
import { lookOf, type Look } from "../../render/look.js";
import type { Theme } from "../../render/tokens.js";
import { matches } from "../matches.js";
import { pageColours, readComputed, type PageColours } from "./page-colours.js";

/**
 * The look of a chart on its page, for pictures that leave it: colours as they are seen there, however they were set, and
 * the families of its text and heading. Where a reader has forced colours of their own, the file has those of the theme:
 * it is not for that reader alone.
 */
export function lookAt(host: LitElement, theme: Theme, colours?: PageColours): Look {
  const { fontFamily } = getComputedStyle(host);
  const fonts = { fontFamily, titleFamily: titleFamily(host) || fontFamily };
  const usual = lookOf(theme);
  if (matches("(forced-colors: active)")) return { ...usual, ...fonts };
  const { inks, tint, canvas } = colours ?? pageColours(host.renderRoot);
  // What is no colour is black on the page too.
  const palette = Object.fromEntries([...inks].map(([ink, hex]) => [ink, hex ?? "#000000"])) as Record<Ink, string>;
  return { palette: { ...palette, surface: ground(host, canvas) }, tint: tint ?? usual.tint, ...fonts };
}

/** The heading's: an author's own element in its place has a font of the page's headings. */
function titleFamily(host: LitElement): string | undefined {
  const heading = host.renderRoot.querySelector('[part="heading"]');
  const [own] = heading?.querySelector("slot")?.assignedElements() ?? [];
  const title = own ?? heading;
  return title ? getComputedStyle(title).fontFamily : undefined;
}

/** What is seen behind the chart: its own background, on those of what it stands in where it lets them through. */
function ground(host: Element, canvas: string): string {
  const layers = [];
  for (let at: Element | null = host; at; at = above(at)) {
    const layer = readHex(readComputed(getComputedStyle(at).backgroundColor) ?? "#00000000");
    if (layer) layers.unshift(layer);
    if (layer?.alpha === 1) break;
  }
  const bottom = readHex(canvas)?.rgb ?? [1, 1, 1];
  return writeHex(layers.reduce((below, layer) => over(layer, below), bottom));
}

/** The element that one is drawn on. */
function above(element: Element): Element | null {
  if (element.assignedSlot) return element.assignedSlot;
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
