import { commonOptions } from "../core/common-options.js";
import { readOption } from "../core/options.js";
import { isRightToLeft } from "../language/language.js";
import type { Theme } from "../render/tokens.js";
import { inherited } from "./inherited.js";
import { matches } from "./matches.js";

/** The language of the page where an element stands; English when nobody names one. */
export const langAt = (element: Element): string => inherited(element, "lang") || "en";

/** Whether the page is read from right to left there: as its direction says, or else its language. */
export function isRightToLeftAt(element: Element): boolean {
  const direction = inherited(element, "dir");
  return direction ? direction === "rtl" : isRightToLeft(langAt(element));
}

/** The colours that a theme means at this reader's. */
export function themeNow(given: unknown): Theme {
  const { value } = readOption(commonOptions.theme, given);
  if (value !== "auto") return value === "dark" ? "dark" : "light";
  return matches("(prefers-color-scheme: dark)") ? "dark" : "light";
}
