import { colourAdvice } from "../../colour/advice.js";
import type { Theme, Tokens, Warning } from "../../core.js";
import type { Composition } from "../../core/composition.js";
import { completeScene } from "../../export/kit.js";
import { lookWith } from "../../render/look.js";
import { readTokens } from "./read-tokens.js";

/** A brand for a picture. */
export interface Brand {
  readonly tokens: Tokens;
  /** On names that are no tokens, and on colours that some readers cannot see or tell apart. */
  readonly warnings: readonly Warning[];
}

/**
 * The tokens of a file, with what their author should know of them for this picture.
 *
 * @param figure what is drawn; where nothing is, no colour is looked at
 * @param width of the picture, CSS pixels
 * @throws UsageError for a file that cannot be read, or a value that is none for its token
 */
export function brandFor(file: string, theme: Theme, figure: Composition | undefined, width: number): Brand {
  const { tokens, warnings } = readTokens(file, theme);
  const { palette } = lookWith(theme, tokens);
  const own = new Set(Object.keys(tokens).map((name) => name.replace("--chart-", "")));
  const marks = figure ? completeScene(figure, { width, rightToLeft: false }).marks : [];
  const advice = colourAdvice(palette, own, marks).map((message) => ({ code: "colours", message }));
  return { tokens, warnings: [...warnings, ...advice] };
}
