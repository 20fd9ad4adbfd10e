import { CssSyntaxError, parse, type AnyNode, type AtRule, type Declaration, type Rule } from "postcss";
import type { Theme } from "../../core.js";
import { UsageError } from "../usage-error.js";
import type { GivenToken } from "./given-token.js";

/**
 * The custom properties of a style sheet in any rule, each as it holds for a picture of the theme: what is for the other
 * theme, for paper or for forced colours is left out; what is important goes before, then what names the theme, then what
 * comes later.
 *
 * @param file its name, for errors
 * @throws UsageError for text that is no style sheet, with its line
 */
export function cssTokens(text: string, file: string, theme: Theme): GivenToken[] {
  const found = new Map<string, GivenToken & { readonly rank: number }>();
  read(text, file).walkDecls(/^--/, (declaration) => {
    const { prop: name, value, source } = declaration;
    const scopes = scopesOf(declaration);
    if (scopes.some(({ isLeftOut }) => isLeftOut(theme))) return;
    const rank = 2 * Number(declaration.important ?? false) + Number(scopes.some(({ namesTheme }) => namesTheme));
    if ((found.get(name)?.rank ?? 0) > rank) return;
    found.set(name, { name, value: value.replace(/\/\*.*?\*\//gs, "").trim(), line: source?.start?.line ?? 1, rank });
  });
  return [...found.values()];
}

function read(text: string, file: string): ReturnType<typeof parse> {
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof CssSyntaxError)) throw error;
    const line = error.line === undefined ? "" : `, line ${error.line}`;
    throw new UsageError(`${file}${line}: ${error.reason}; expected a style sheet, as a page would load it.`);
  }
}

interface Scope {
  readonly isLeftOut: (theme: Theme) => boolean;
  readonly namesTheme: boolean;
}

/** The rules around a declaration. */
function scopesOf(declaration: Declaration): Scope[] {
  const scopes: Scope[] = [];
  for (let at = declaration.parent as AnyNode | undefined; at; at = at.parent as AnyNode | undefined) {
    if (at.type === "atrule") scopes.push(ofCondition(at));
    if (at.type === "rule") scopes.push(ofSelector(at));
  }
  return scopes;
}

function ofCondition({ name, params }: AtRule): Scope {
  const scheme = /prefers-color-scheme:\s*(light|dark)/i.exec(params)?.[1]?.toLowerCase();
  const isElsewhere =
    (name === "media" && /^\s*(only\s+)?print\b|forced-colors:\s*active|prefers-contrast:\s*more/i.test(params)) ||
    name === "property";
  return { isLeftOut: (theme) => isElsewhere || (scheme !== undefined && scheme !== theme), namesTheme: false };
}

/** `[theme="dark"]`: a list of selectors holds where one of them does. */
function ofSelector({ selectors }: Rule): Scope {
  const named = selectors.map((one) => /\[\s*theme\s*=\s*["']?(light|dark)["']?\s*\]/i.exec(one)?.[1]?.toLowerCase());
  return {
    isLeftOut: (theme) => named.every((one) => one !== undefined && one !== theme),
    namesTheme: named.every((one) => one !== undefined),
  };
}
