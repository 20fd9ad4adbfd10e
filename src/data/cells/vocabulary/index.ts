/** What the readers of data look words up in: all languages of one kind at once. */
import { STATUSES, type Status } from "../../../core/dataset.js";
import {
  eachOf,
  headerOf,
  insideOf,
  listed,
  mapOf,
  patternOf,
  setOf,
  VOCABULARIES,
  wordsOf,
  type Kind,
} from "./merge.js";
import type { Words } from "./vocabulary.js";

export { anyOf, eachOf, patternOf, wordsOf, VOCABULARIES } from "./merge.js";

export const YEAR_HEADER = headerOf((one) => one.yearHeader);
export const PERIOD_HEADER = headerOf((one) => one.periodHeader);
export const QUARTER_HEADER = insideOf((one) => one.quarterHeader);
export const MONTH_HEADER = insideOf((one) => one.monthHeader);
export const HALF_HEADER = insideOf((one) => one.halfHeader);
export const GROWTH_HEADER = headerOf((one) => one.growthHeader);
export const RATE_HEADER = headerOf((one) => ({ words: one.rateHeader ?? "" }));
export const PROPERTY_YEAR_HEADER = headerOf((one) => ({ words: one.propertyYear ?? "" }));
export const MEASURE_HEADERS = setOf((one) => one.measureHeader);
export const UNIT_HEADERS = setOf((one) => one.unitHeader);
export const GROWTH_RATE_HEADER = insideOf((one) => one.growthRateHeader);
export const PERCENTAGE_HEADER = headerOf((one) => one.percentageHeader);
export const SHARE_HEADER = headerOf((one) => one.shareHeader);
export const STATUS_HEADERS = setOf((one) => one.statusHeader);
export const REMARK_HEADERS = setOf((one) => one.remarkHeader);

export const SUBTOTALS = setOf((one) => one.subtotal);
export const TOTALS: ReadonlySet<string> = new Set([...wordsOf((one) => one.total), ...SUBTOTALS]);

/** Words in the names of what may be a sum of all others. */
export const WHOLE_WORDS = setOf((one) => one.whole);
export const REDACTED = setOf((one) => one.redacted);
export const BASES = setOf((one) => one.base);

const SAID: ReadonlyMap<string, string> = new Map([
  ["upTo", "up to"],
  ["atLeast", "at least"],
]);

/** Words before a number, by what charts call what they say. */
export const QUALIFIERS: ReadonlyMap<string, string> = new Map(
  (["about", "over", "upTo", "under", "atLeast"] as const).flatMap((kind) =>
    wordsOf((one) => one.qualifiers?.[kind]).map((word) => [word, SAID.get(kind) ?? kind] as const),
  ),
);

export const BLANKS = setOf((one) => one.blank);
export const MISSING = setOf((one) => one.missing);

type ByStatus = Partial<Readonly<Record<Status, Words>>>;

const statuses = (kind: Kind<ByStatus>): ReadonlyMap<string, Status> =>
  mapOf((one) => STATUSES.map((status) => [status, kind(one)?.[status] ?? ""] as const));

export const STATUSES_BY_WORD = statuses((one) => one.status);
export const STATUSES_BY_LETTER = statuses((one) => one.status?.letters);
export const STATUS_ENDING = new RegExp(`${patternOf((one) => one.status?.endings)}$`, "u");
export const FEMININE_ENDING = new RegExp(`${patternOf((one) => one.status?.feminine)}$`, "u");

/** What a language calls a column of units; English for one that is not known. */
export const unitWord = (lang: string): string => {
  const [own = "unit"] = listed(VOCABULARIES.get(lang.split("-")[0] ?? "")?.unitHeader ?? "unit");
  return own.charAt(0).toUpperCase() + own.slice(1);
};

/** Powers of ten by the words for them. */
export const POWERS = mapOf((one) => one.magnitudes);
/** Those of English, in which units are written where the data has none in words. */
export const ENGLISH_POWERS: ReadonlyMap<string, number> = new Map(
  (VOCABULARIES.get("en")?.magnitudes ?? []).flatMap(([power, words]) =>
    listed(words).map((word) => [word, power] as const),
  ),
);
/** Codes of currencies by their names. */
export const CURRENCY_NAMES = mapOf((one) => one.currencies);
export const PERCENT_WORDS = setOf((one) => one.percent);
export const PERCENT_PHRASE = new RegExp(String.raw`\b${patternOf((one) => one.percentPhrase)}\b`, "giu");
export const FILLERS = setOf((one) => one.beside?.fillers);

export const SOURCE_LINE = new RegExp(String.raw`^${patternOf((one) => one.source)}\s*[:：]\s*`, "iu");
export const NOTE_LINE = new RegExp(String.raw`^${patternOf((one) => one.note)}\s*[.:：]`, "iu");

/** Names of months that Intl does not know, in any language. */
export const MORE_MONTHS: ReadonlyMap<string, number> = new Map(eachOf((one) => one.months).flat());

/** First to fourth, where they are words. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  eachOf((one) => one.times?.ordinals).flatMap((words) =>
    listed(words).map((word, index) => [word, index + 1] as const),
  ),
);

/** What makes two ways of writing a header the same: “S. No.” and “sno”. */
const bare = (header: string): string =>
  header
    .toLowerCase()
    .replace(/[\s._:'’׳-]+/gu, "")
    // “SIRA” is “sıra” in capitals, which JavaScript does not undo.
    .replaceAll("ı", "i");

const RUNNING_NUMBERS: ReadonlySet<string> = new Set(
  eachOf((one) => one.runningNumber)
    .flatMap(listed)
    .map(bare),
);

const ID = patternOf((one) => one.idHeader);
const LETTER = String.raw`[\p{L}\p{M}]`;
/** The words alone, or with one or two before them, of which none stands that binds them: “Lines of code” counts. */
const ID_HEADER = new RegExp(String.raw`^(?:${LETTER}+[\s_.-]+){0,2}${ID}[.\s]*$`, "iu");

/** “Postal code”, “CIK”, “company_id”, “PLZ”, “Latitude”: numbers that tell things apart and measure nothing. */
export const isIdHeader = (header: string): boolean =>
  ID_HEADER.test(header.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")) &&
  !header
    .toLowerCase()
    .split(/[\s_]+/u)
    .some((word) => FILLERS.has(word));

/** “No.”, “Sr. No.”, “#”, “Rank”, “Lfd. Nr.”, “N°”, “順位”, “الترتيب”: numbers that count rows and measure nothing. */
export const isRunningNumberHeader = (header: string): boolean => RUNNING_NUMBERS.has(bare(header));
