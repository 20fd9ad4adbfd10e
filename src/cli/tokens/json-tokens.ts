import { UsageError } from "../usage-error.js";
import type { GivenToken } from "./given-token.js";

const EXPECTED = 'expected an object such as {"--chart-cat-1": "#5b2a86"}';

/**
 * Tokens from an object of JSON, whose names may go without their dashes.
 *
 * @param file its name, for errors
 * @throws UsageError for anything else, with its line
 */
export function jsonTokens(text: string, file: string): GivenToken[] {
  const given = parsed(text, file);
  if (typeof given !== "object" || given === null || Array.isArray(given)) {
    throw new UsageError(`${file}: ${EXPECTED}.`);
  }
  return Object.entries(given).map(([key, value]: [string, unknown]) => {
    const line = lineOf(text, new RegExp(`${escaped(JSON.stringify(key))}\\s*:`).exec(text)?.index ?? 0);
    if (typeof value !== "string" && typeof value !== "number") {
      throw new UsageError(`${file}, line ${line}: “${key}” is ${JSON.stringify(value)}; ${EXPECTED}.`);
    }
    return { name: `--${key.replace(/^--/, "")}`, value: String(value).trim(), line };
  });
}

function parsed(text: string, file: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    // Node says where in characters, and nothing where the text ends too early.
    const place = Number(/position (\d+)/.exec(message)?.[1] ?? text.trimEnd().length);
    throw new UsageError(`${file}, line ${lineOf(text, place)}: not JSON (${message}); ${EXPECTED}.`);
  }
}

const lineOf = (text: string, place: number): number => text.slice(0, place).split("\n").length;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
