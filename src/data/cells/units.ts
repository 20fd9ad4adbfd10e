import type { Unit } from "../../core/dataset.js";
import { CODES, CURRENCIES, isFiller, isPercent, SHARED, TOKEN } from "./unit-words.js";
import { anyOf, CURRENCY_NAMES, ENGLISH_POWERS, PERCENT_PHRASE, POWERS } from "./vocabulary/index.js";

/** What stands beside a number, in a cell or in a header. */
export interface Measure {
  /** ISO 4217 code. */
  readonly currency?: string;
  /** True for “$”, “¥” and “£”, which several currencies share. */
  readonly loose?: boolean;
  /** Power of ten: 9 for billion; 0 when no magnitude is written. */
  readonly power: number;
  readonly percent: boolean;
  /** Words that are none of these: “devices”. Empty when there are none. */
  readonly name: string;
  /** A word beside a currency that may be a magnitude nobody here knows; the whole is the name then. */
  readonly unknown?: string;
}

/** Nothing is written beside a number. */
export const NOTHING: Measure = { power: 0, percent: false, name: "" };

/** Reads what is written beside a number. Words it does not know become the name. */
export function readMeasure(text: string): Measure {
  if (text === "") return NOTHING;
  const known = recent.get(text);
  if (known) return known;
  const measure = tokenise(text);
  // A column repeats the same few; a file of prose must not fill the memory.
  if (recent.size >= 200) recent.clear();
  recent.set(text, measure);
  return measure;
}

const recent = new Map<string, Measure>();

function tokenise(text: string): Measure {
  const tokens = tidy(text).match(TOKEN) ?? [];
  const rest: string[] = [];
  let currency: string | undefined;
  let loose = false;
  let power = 0;
  let percent = false;
  for (const token of tokens) {
    const word = token.toLowerCase();
    const code = currencyOf(token);
    const glued = /^[a-z]{4,}$/u.test(word) ? gluedOf(word) : undefined;
    const scale = glued?.power ?? POWERS.get(word);
    if (isPercent(word)) percent = true;
    else if (code !== undefined || glued) {
      loose = currency === undefined && /^[$¥￥£]$/u.test(word);
      currency ??= code ?? glued?.currency;
      power += glued?.power ?? 0;
    } else if (scale !== undefined) power += scale;
    else if (rest.length > 0 || !isFiller(word)) rest.push(token);
  }
  // A lone “t” is a tonne and “mi” a mile unless money stands beside it.
  const lone = currency === undefined && tokens.some((token) => power > 0 && /^(?:t|mi|bi|tri)$/iu.test(token));
  if (lone) return { power: 0, percent, name: text };
  const name = rest.join(" ").replace(/ (?=[,.:/])|[\s,/:.-]+$/gu, "");
  if (currency !== undefined && power === 0 && /^\p{L}[\p{L}\p{M}]{2,}$/u.test(name) && !percent) {
    return { power: 0, percent, name: text.trim(), unknown: name };
  }
  return { ...(currency === undefined ? {} : { currency, loose }), power, percent, name };
}

/** True when two currencies can be the same one: “$” beside a column in CAD. */
export function sameCurrency(cell: Measure, column: string): boolean {
  if (cell.currency === undefined || cell.currency === column) return true;
  return cell.loose === true && (SHARED.get(cell.currency)?.test(column) ?? false);
}

/** The unit of a quantity; absent where the measure says nothing about it. */
export function unitOf({ currency, power, name }: Measure): Unit | undefined {
  if (currency === undefined && power === 0 && name === "") return undefined;
  return {
    ...(currency === undefined ? {} : { currency }),
    ...(currency === undefined && name !== "" ? { name } : {}),
    ...(power === 0 ? {} : { scale: 10 ** power }),
  };
}

/**
 * Reads a unit as people write it: “USD billion”, “Mrd. €”, “million devices”, “$bn”.
 * Absent for an empty text and for “%”, which makes a share or a rate and not a quantity.
 */
export function parseUnit(text: string): Unit | undefined {
  const measure = readUnit(text);
  return measure.percent ? undefined : unitOf(measure);
}

/** As {@link readMeasure}, where a lone “m” or “t” is a metre or a tonne and not a magnitude. */
export function readUnit(text: string): Measure {
  const measure = readMeasure(text);
  if (measure.currency === undefined && /^[bkmt]$/iu.test(text.trim())) return { ...NOTHING, name: text.trim() };
  return measure;
}

function currencyOf(token: string): string | undefined {
  if (CODES.has(token)) return token;
  const word = token.toLowerCase();
  return /^(?:usd|eur|gbp)$/u.test(word) ? word.toUpperCase() : CURRENCIES.get(word);
}

/** “USDbn”, “EURm”. */
function gluedOf(word: string): { currency: string; power: number } | undefined {
  const currency = word.slice(0, 3).toUpperCase();
  const power = POWERS.get(word.slice(3));
  return CODES.has(currency) && power !== undefined ? { currency, power } : undefined;
}

/** Shortened words for a million that are another word without their dot. */
const DOTTED = new RegExp(
  String.raw`(?<!\p{L})${anyOf([...POWERS].flatMap(([word, power]) => (word.endsWith(".") && power === 6 ? [word] : [])))}(?!\p{L})`,
  "giu",
);

const hangul = (words: Iterable<string>): string =>
  anyOf([...words].filter((word) => /^\p{Script=Hangul}+$/u.test(word)));

/** 억원: Korean writes magnitude and currency as one word. */
const GLUED = new RegExp(`${hangul(POWERS.keys())}(?=${hangul(CURRENCY_NAMES.keys())})`, "gu");

/** Several words for one thing are made one. */
function tidy(text: string): string {
  return text
    .replace(/\bu\.?s\.?[\s-]*(?:\$|dollars?\b)/giu, "USD ")
    .replace(/\bd['’](?=\p{L})/giu, "")
    .replace(DOTTED, "million")
    .replace(GLUED, "$& ")
    .replace(/'000s?|\b000s?\b/gu, "thousand")
    .replace(PERCENT_PHRASE, "%")
    .replace(/(\p{L})\.(?=\s|$|[^\p{L}])/gu, "$1 ");
}

/** “USD billion”, in words that are read as the same again. */
export function unitText({ currency, power, percent, name }: Measure = NOTHING): string {
  if (percent) return "%";
  const magnitude = [...ENGLISH_POWERS, ...POWERS].find(([word, of]) => of === power && word.length > 3)?.[0] ?? "";
  return [currency, power > 0 ? magnitude : "", name].filter(Boolean).join(" ");
}
