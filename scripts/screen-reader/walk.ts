import type { Composition } from "../../src/core/composition.js";

/** One thing that a reader does. */
export interface Step {
  /** As X names it. */
  readonly key: string;
  /** Heading in the transcript. */
  readonly name: string;
  /** The key is pressed again until this is heard: a plot may have buttons before its values. */
  readonly until?: string;
}

export const LOADED = "The page is loaded";
export const INTO_PLOT = "Tab, into the plot";
export const NEXT_TABLE = "T, to the next table";
export const FIRST_ROW = "Alt+Shift+Down, to the first row";
export const FIRST_VALUE = "Alt+Shift+Right, to its next cell";

const step = (key: string, name: string): Step => ({ key, name });

const APPROACH = [
  step("ctrl+Home", "Control+Home, to the top of the page"),
  step("Tab", "Tab, to the link before the chart"),
];

/** From the first value on and back, across and back, to the end and back: each key is heard by what is said. */
export const moves = (dir: "ltr" | "rtl"): readonly Step[] => {
  const [right, left] = [step("Right", "Right arrow"), step("Left", "Left arrow")];
  const along = dir === "rtl" ? [left, right] : [right, left];
  return [...along, step("Down", "Down arrow"), step("Up", "Up arrow"), step("End", "End"), step("Home", "Home")];
};

const PIN = [step("Return", "Enter, to pin"), step("Escape", "Escape, to let go")];

const ACTIONS = [
  step("Tab", "Tab, to the first action"),
  step("Return", "Enter, to open the table"),
  step("Tab", "Tab, to the second action"),
  step("Tab", "Tab, to the third action"),
  step("Tab", "Tab, to the fourth action"),
  step("Tab", "Tab, to the fifth action"),
  step("Tab", "Tab, to the table"),
  step("Tab", "Tab, into the table"),
];

const TABLE = [
  step("ctrl+Home", "Control+Home, to the top of the page again"),
  step("t", NEXT_TABLE),
  step("alt+shift+Down", FIRST_ROW),
  step("alt+shift+Right", FIRST_VALUE),
];

const HEADERS = [
  step("Tab", "Tab, to the first header"),
  step("Return", "Enter, to sort by it"),
  step("Tab", "Tab, to the second header"),
];

/**
 * What a reader does once the page has been read out. A single value is a picture, without a plot to step into; a table has
 * headers in its place.
 */
export function walk({ chart, description }: Composition, dir: "ltr" | "rtl"): readonly Step[] {
  if (chart.grid) return [...APPROACH, ...HEADERS, ...TABLE];
  const { label, sentences } = description;
  const single = Object.keys(sentences).length === 1;
  const plot = single ? [] : [{ key: "Tab", name: INTO_PLOT, until: label }, ...moves(dir), ...PIN];
  return [...APPROACH, ...plot, ...ACTIONS, ...TABLE];
}
