import { readFileSync } from "node:fs";
import path from "node:path";
import type { Theme, Tokens, Warning } from "../../core.js";
import { nearNames } from "../../core/near.js";
import { isSlip } from "../../core/slip.js";
import { TOKEN_NAMES } from "../../render/look.js";
import { errorCode, UsageError } from "../usage-error.js";
import { cssTokens } from "./css-tokens.js";
import { filled, hexOf } from "./css-value.js";
import type { GivenToken } from "./given-token.js";
import { jsonTokens } from "./json-tokens.js";

/** Tokens as a file gives them. */
export interface ReadTokens {
  /** As pictures take them, colours as hex. */
  readonly tokens: Tokens;
  readonly warnings: readonly Warning[];
}

/** Tokens of the box on a page, which no picture has: a style sheet of a site may well set them. */
const OF_PAGES = /^--chart-(rows|height|reserve)$/;

/**
 * The tokens of a style sheet (.css) or of an object of JSON (.json), as they hold for a picture of the theme.
 *
 * @throws UsageError for a file that cannot be read, and for a value that is none for its token, with its line
 */
export function readTokens(file: string, theme: Theme): ReadTokens {
  const text = textOf(file);
  const isJson = path.extname(file).toLowerCase() === ".json";
  const given = isJson ? jsonTokens(text, file) : cssTokens(text, file, theme);
  const all = new Map(given.map(({ name, value }) => [name, value]));
  const known = given.filter(({ name }) => TOKEN_NAMES.includes(name));
  const unknown = given.filter(({ name }) => {
    const isMeant = isJson || name.startsWith("--chart-");
    return isMeant && !TOKEN_NAMES.includes(name) && !OF_PAGES.test(name) && !isVariable(name, given);
  });
  return {
    tokens: Object.fromEntries(known.map((token) => [token.name, valueOf(token, file, all, theme)])),
    warnings: [
      ...unknown.map(({ name, line }) => warning(`${file}, line ${line}: there is no token “${name}”.${near(name)}`)),
      ...(known.length > 0 ? [] : [warning(`${file} sets no token of charts, such as --chart-cat-1.`)]),
    ],
  };
}

/** What other tokens are made of has a name of its own. */
const isVariable = (name: string, given: readonly GivenToken[]): boolean =>
  given.some(({ value }) => new RegExp(`var\\(\\s*${name}\\b(?!-)`).test(value));

const warning = (message: string): Warning => ({ code: "tokens", message });

function near(name: string): string {
  const given = bare(name).replace(/^--/, "");
  const names = TOKEN_NAMES.map(bare);
  const letters = (one: string): string => one.replaceAll("-", "").toLowerCase();
  const same = names.filter((one) => letters(one) === letters(given));
  const [nearest] = [...same, ...names.filter((one) => isSlip(given, one)), ...nearNames(given, names)];
  return nearest === undefined ? ` Tokens are ${TOKEN_NAMES.join(", ")}.` : ` Did you mean “--chart-${nearest}”?`;
}

const bare = (name: string): string => name.replace("--chart-", "");

/** @throws UsageError */
function valueOf(token: GivenToken, file: string, all: ReadonlyMap<string, string>, theme: Theme): string | number {
  const { name, value, line } = token;
  const whole = filled(value, all, theme, [name]);
  const [found, expected] = typed(name, whole);
  if (found !== undefined) return found;
  const said = whole === undefined || whole === value ? `“${value}”` : `“${value}”, which is “${whole}”`;
  const why = whole === undefined ? " (a variable in it is not set in this file)" : "";
  throw new UsageError(`${file}, line ${line}: ${name} is ${said}${why}; expected ${expected}.`);
}

/** The value, or undefined and what would be one. */
function typed(
  name: string,
  value: string | undefined,
): readonly [value: string | number | undefined, expected: string] {
  if (name === "--chart-tint")
    return [value === undefined ? undefined : share(value), "a number from 0 to 1, or a percentage"];
  if (name === "--chart-font-title") return [value || undefined, "font families, such as Georgia, serif"];
  const colours = "a colour, such as #5b2a86, rebeccapurple or oklch(0.4 0.15 300)";
  return [value === undefined ? undefined : hexOf(value), colours];
}

function share(text: string): number | undefined {
  const number = /^[\d.]+%$/.test(text) ? Number(text.slice(0, -1)) / 100 : Number(text || NaN);
  return number >= 0 && number <= 1 ? number : undefined;
}

function textOf(file: string): string {
  if (!/\.(css|json)$/i.test(file)) {
    throw new UsageError(`${file}: expected a style sheet that ends in .css, or tokens in a file that ends in .json.`);
  }
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    const code = errorCode(error);
    if (!code) throw error;
    if (code === "ENOENT") throw new UsageError(`There is no file “${file}”.`);
    throw new UsageError(`“${file}” cannot be read (${code}).`);
  }
}
