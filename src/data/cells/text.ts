import { BLANKS, MISSING, REDACTED } from "./vocabulary/index.js";

/** Longest text kept of a cell and of a header, in characters; the rest is cut and marked with an ellipsis. */
const CELL_LIMIT = 500;
const HEADER_LIMIT = 200;

/** Control characters, lone surrogates and marks that turn the direction of everything after them. */
const UNSAFE = /[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** What takes no room and means nothing between digits or letters: it comes with text that was copied. */
const INVISIBLE = /[\u00ad\u180e\u200b\u2060-\u2064\ufeff]/gu;

/** Without characters that nobody sees, and with one kind of space. */
export const visible = (text: string): string =>
  /[\u00a0\u00ad\u180e\u2000-\u200b\u202f\u205f-\u2064\u3000\ufeff]/u.test(text)
    ? text.replace(INVISIBLE, "").replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/gu, " ")
    : text;

/** Marks of direction that Intl puts into numbers and that carry no meaning here. */
const DIRECTION = /[\u200b-\u200f\u00ad\u2060\u061c\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Dashes, dots, and what statistical offices write: “:”, with a letter that says why, “.” and “/”. */
const SIGNS = /^(?:|[-\u2010-\u2015\u2212]+|\.{1,3}|…|\/|:(?:\s?\p{Ll}{1,2})?)$/u;
const BLANKS_AND_MISSING: ReadonlySet<string> = new Set([...BLANKS, ...MISSING]);
/** The longest of these words; what is longer need not be looked up. */
const LONGEST_WORD = Math.max(...[...BLANKS_AND_MISSING].map((word) => word.length));

/** Text of a cell as a reader may see it: one line, no control characters, at most 500 characters. */
export function cleanText(text: string, limit = CELL_LIMIT): string {
  if (text.length <= limit && /^[!-~]+$/.test(text)) return text;
  const line = text.replace(/\s+/gu, " ").replace(UNSAFE, "").trim();
  if (line.length <= limit) return line;
  return `${line.slice(0, limit - 1).replace(/\p{Cs}$/u, "")}…`;
}

export function cleanHeader(text: string): string {
  return cleanText(text, HEADER_LIMIT);
}

/** Nothing is there in any column: empty, a dash, n/a, two or three dots. */
export const isBlank = (text: string): boolean => isNothing(text, BLANKS);

/** Nothing is there in a column of numbers; in words, “NA” may well be a name. */
export const isMissing = (text: string): boolean => isNothing(text, BLANKS_AND_MISSING);

/** Signs in place of a figure: “$$”, “■■”, “***”. */
const BLACKED = /^[([]?([$€£¥■█▓▒░□▪●•*#?])\1+\s?%?[)\]]?$/u;

/** Whether the figure of a cell was taken out, as previews of reports do, but for those written in the letter X. */
export const isRedacted = (text: string): boolean =>
  BLACKED.test(text) || REDACTED.has(text.toLowerCase().replace(/^[([]+|[)\].]+$/gu, ""));

function isNothing(text: string, words: ReadonlySet<string>): boolean {
  if (startsWithDigit(text)) return false;
  return SIGNS.test(text) || (text.length <= LONGEST_WORD && words.has(text.toLowerCase()));
}

/** Most cells of large files do, and need no pattern then. */
function startsWithDigit(text: string): boolean {
  const code = text.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/**
 * One way of writing for what Unicode writes in many: ASCII digits (from Arabic-Indic, Persian, Devanagari and every
 * other decimal script), one minus, one apostrophe, one space, one percent sign; no marks of direction.
 */
export function plainDigits(text: string): string {
  if (/^[ -~]*$/u.test(text)) return text.trim();
  return text
    .replace(DIRECTION, "")
    .replace(/[^\P{Nd}0-9]/gu, digit)
    .replace(/[\u2010-\u2015\u2212\uff0d]/gu, "-")
    .replace(/[’‘ʼ＇]/gu, "'")
    .replace(/[٪％]/gu, "%")
    .replace(/，/gu, ",")
    .replace(/．/gu, ".")
    .replace(/\s/gu, " ")
    .trim();
}

/** Unicode keeps the ten digits of a script side by side, so the value is the distance to the run's beginning. */
function digit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let distance = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - distance - 1))) distance += 1;
  return String(distance % 10);
}
