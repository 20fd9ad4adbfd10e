import { color, serializeRGB } from "@csstools/css-color-parser";
import {
  isFunctionNode,
  isTokenNode,
  isWhiteSpaceOrCommentNode,
  parseListOfComponentValues,
  replaceComponentValues,
  stringify,
  type ComponentValue,
  type FunctionNode,
} from "@csstools/css-parser-algorithms";
import { isTokenComma, tokenize } from "@csstools/css-tokenizer";
import type { Theme } from "../../core.js";

const listOf = (css: string): ComponentValue[] => parseListOfComponentValues(tokenize({ css }));

/**
 * A value with every `var()` and `light-dark()` in its place.
 *
 * @param all values by name, which `var()` may mean
 * @param open names that are being filled in, for one that means itself
 * @returns undefined where a `var()` means nothing
 */
export function filled(
  value: string,
  all: ReadonlyMap<string, string>,
  theme: Theme,
  open: readonly string[] = [],
): string | undefined {
  const missing: string[] = [];
  const put = (found: string | undefined, name: string): ComponentValue[] => {
    if (found === undefined) missing.push(name);
    return listOf(found ?? "");
  };
  const done = replaceComponentValues([listOf(value)], (part) => {
    if (!isFunctionNode(part)) return undefined;
    const name = part.getName().toLowerCase();
    const [first = "", second] = argumentsOf(part);
    if (name === "light-dark") return put(filled((theme === "dark" ? second : first) ?? "", all, theme, open), first);
    if (name !== "var") return undefined;
    const meant = open.includes(first) ? undefined : all.get(first);
    const found = meant === undefined ? undefined : filled(meant, all, theme, [...open, first]);
    return put(found ?? (second === undefined ? undefined : filled(second, all, theme, open)), first);
  });
  return missing.length === 0 ? stringify(done).trim() : undefined;
}

/** Up to the first comma of its own, and what follows. */
function argumentsOf({ value }: FunctionNode): string[] {
  const comma = value.findIndex((part) => isTokenNode(part) && isTokenComma(part.value));
  const parts = comma < 0 ? [value] : [value.slice(0, comma), value.slice(comma + 1)];
  return parts.map((part) => stringify([part]).trim());
}

/** Any colour of CSS as a hex colour, clipped to what screens show as browsers do; undefined for anything else. */
export function hexOf(value: string): string | undefined {
  const [part, ...more] = listOf(value).filter((one) => !isWhiteSpaceOrCommentNode(one));
  const found = part && more.length === 0 ? color(part) : false;
  if (!found) return undefined;
  const shares =
    serializeRGB(found, false)
      .toString()
      .match(/[\d.]+/g)
      ?.map(Number) ?? [];
  const [red = 0, green = 0, blue = 0, alpha = 1] = shares;
  const bytes = [red, green, blue, ...(alpha < 1 ? [255 * alpha] : [])];
  return `#${bytes.map((byte) => Math.round(byte).toString(16).padStart(2, "0")).join("")}`;
}
