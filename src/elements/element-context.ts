import type { CSSResult, LitElement } from "lit";
import type { Measure } from "../core/chart.js";
import type { Drawing } from "./drawing.js";
import type { Settings } from "./preferences/settings.js";
import type { Theme } from "../render/tokens.js";

/** Where a picture of the chart would stand. */
export interface PagePlace {
  /** Outer width in CSS pixels. */
  readonly width: number;
  readonly theme: Theme;
  readonly rightToLeft: boolean;
  /** How much wider than layouts expect the page's font is. */
  readonly fontFactor: number;
  /** Width of a text that stands on the page itself, where it may be spaced out. */
  readonly measure: Measure;
}

/**
 * What the parts of an element know of it, and may do to it. It stands between them and the element, whose own members
 * are the public contract and nothing else.
 */
export interface ElementContext {
  readonly host: LitElement;
  readonly drawing: Pick<Drawing, "figure" | "scene" | "grid" | "eventDatum">;
  /** What a picture of the chart takes from the page, now. */
  picture(): PagePlace;
  /** How many times larger than usual the chart is shown. */
  zoom(): number;
  /** Whether the reader has opened the table. */
  isTableOpen(): boolean;
  /** Shows the chart as its reader wants it. */
  arrange(settings: Settings): void;
  /** Says something to the author, once; never to the reader. */
  warn(text: string): void;
  /** Says something to a screen reader, once. */
  say(text: string): void;
  /** Takes on style sheets, each once. */
  adopt(...sheets: readonly CSSResult[]): void;
}
