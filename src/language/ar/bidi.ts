/** The order of characters on the screen: what runs from left to right must not reorder the Arabic around it. */

const [LEFT, FIRST_STRONG, END, RIGHT_MARK] = ["\u2066", "\u2068", "\u2069", "\u200f"];

/** Text of the data, in whatever script, as a piece of its own. */
export const isolated = (text: string): string => text && `${FIRST_STRONG}${text}${END}`;

/** The same where a letter of another script makes it necessary. */
export const isolatedIfForeign = (text: string): string =>
  /[^\P{L}\p{Script=Arabic}]/u.test(text) ? isolated(text) : text;

/** A formula runs from left to right: 100 − 45. */
export const formula = (text: string): string => `${LEFT}${text}${END}`;

/** A text of the language that need not begin with one of its letters: "2032: …", "45%, …", a name of the data. */
export const rightToLeft = (text: string): string => RIGHT_MARK + text;

/** Parts of one line, empty ones left out. */
export function inLine(parts: readonly string[]): string {
  const all = parts.filter(Boolean).map(isolatedIfForeign);
  return all.length > 1 ? rightToLeft(all.join("، ")) : (parts.find(Boolean) ?? "");
}
