import type { Status } from "../../core/dataset.js";
import { readStatus } from "./status.js";
import { anyOf, BASES, patternOf, STATUSES_BY_LETTER, wordsOf } from "./vocabulary/index.js";

/** A time without the word or letter that says how sure its figures are. */
export interface Told {
  readonly text: string;
  readonly status: Status | undefined;
}

const LETTER = new RegExp(String.raw`(?<=\d)\s?\(?(${anyOf([...STATUSES_BY_LETTER.keys()])})\)?$`, "iu");
/** Words behind a time, in brackets or not. */
const BEHIND = /^(.*\p{Nd}\S*?)[\s,]*[([（]?\s*([\p{L}\p{M}][\p{L}\p{M} .’'-]*?)\.?\s*[)\]）]?$/u;
const BEFORE = /^[([（]?([\p{L}\p{M}][\p{L}\p{M} .]*?)[)\]）]?[\s:]+([^\p{L}]*\p{Nd}.*)$/u;

const OUTLOOKS: ReadonlySet<string> = new Set([
  ...wordsOf((one) => one.outlook),
  ...wordsOf((one) => one.periodOutlook),
]);
const YEAR_WORD = new RegExp(String.raw`\s*(?:${patternOf((one) => one.yearHeader?.words)})\s*`, "giu");

/** “2030F”, “2030 (forecast)”, “2023 (Base Year)”, “Actual 2023”: the time, and what is said of it. */
export function withoutOutlook(text: string): Told {
  const letter = LETTER.exec(text);
  if (letter)
    return { text: text.slice(0, letter.index), status: STATUSES_BY_LETTER.get((letter[1] ?? "").toLowerCase()) };
  if (!/\p{L}/u.test(text)) return { text, status: undefined };
  const behind = BEHIND.exec(text);
  const after = behind && statusIn(behind[2] ?? "");
  if (behind && after) return { text: (behind[1] ?? "").trim(), status: after };
  const before = BEFORE.exec(text);
  const first = before && statusIn(before[1] ?? "");
  return before && first ? { text: before[2] ?? "", status: first } : { text, status: undefined };
}

function statusIn(words: string): Status | undefined {
  const said = words.trim().toLowerCase();
  const bare = said.replace(YEAR_WORD, " ").trim();
  for (const one of [said, bare]) {
    if (OUTLOOKS.has(one) || OUTLOOKS.has(`${one}.`)) return "projected";
    if (BASES.has(one)) return "reported";
    const status = readStatus(one);
    if (status === "reported" || status === "projected") return status;
  }
  return undefined;
}
