import type { Unit } from "../core/dataset.js";
import { readStatus } from "./status.js";

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
}

const NOTHING: Measure = { power: 0, percent: false, name: "" };

const CODES = new Set(
  (
    "USD EUR GBP JPY CNY INR KRW BRL CAD AUD NZD CHF SEK NOK DKK ISK PLN CZK HUF RON BGN TRY RUB UAH KZT GEL ILS ZAR " +
    "NGN KES EGP MAD TND SAR AED QAR KWD BHD OMR JOD MXN ARS CLP COP PEN SGD HKD TWD THB MYR IDR PHP VND PKR BDT LKR"
  ).split(" "),
);

/**
 * Powers of ten by the words for them. “Billion” is read as in English (10⁹) in every language, because report tables
 * carry it over untranslated; the long scale counts only where the spelling shows it (Billionen, billones).
 */
const POWERS = words([
  [2, "hundred"],
  [3, "k thousand thousands tsd tausend millier milliers mil miles ألف آلاف тыс 千"],
  [4, "万 萬"],
  [5, "lakh lakhs lac लाख"],
  [6, "m mn mm mln mio million millions millionen millón millones млн مليون ملايين 百万"],
  [7, "cr crore crores करोड़"],
  [8, "億 亿"],
  [
    9,
    "b bn bln billion billions mrd md mds mia milliard milliards milliarde milliarden millardo millardos млрд مليار " +
      "مليارات अरब 十億",
  ],
  [12, "t tn trn trillion trillions billionen bio billón billones تريليون 兆"],
]);

const CURRENCIES = words([
  ["USD", "$ dollar dollars دولار 米ドル ドル"],
  ["EUR", "€ euro euros يورو ユーロ"],
  ["GBP", "£ pound pounds"],
  ["JPY", "¥ ￥ yen 円"],
  ["CNY", "rmb yuan 元 人民币"],
  ["INR", "₹ rs rupee rupees रुपये"],
  ["CHF", "sfr"],
  ["BRL", "r$"],
  ["CAD", "c$ ca$"],
  ["AUD", "a$ au$"],
  ["NZD", "nz$"],
  ["SGD", "s$"],
  ["HKD", "hk$"],
  ["TWD", "nt$"],
  ["KRW", "₩"],
  ["RUB", "₽"],
  ["TRY", "₺"],
  ["ILS", "₪"],
  ["NGN", "₦"],
  ["THB", "฿"],
  ["PHP", "₱"],
  ["VND", "₫"],
  ["UAH", "₴"],
]);

const SHARED: ReadonlyMap<string, RegExp> = new Map([
  ["USD", /^(?:USD|AUD|CAD|NZD|SGD|HKD|TWD|MXN|ARS|CLP|COP)$/u],
  ["JPY", /^(?:JPY|CNY)$/u],
  ["GBP", /^(?:GBP|EGP)$/u],
]);

const PERCENT = /^(?:%|percent|pct|prozent|بالمئة|パーセント)$/u;
const FILLER = /^(?:in|of|the|en|de|d|von|des|a|,|\/|\.|:|-)$/u;
const TOKEN =
  /%|(?:(?:us|ca?|au?|nz|s|hk|nt|r)-?)?\$|十億|百万|[億亿万萬兆千円元]|米?ドル|ユーロ|人民币|パーセント|[\p{L}\p{M}]+(?:[-'/²³][\p{L}\p{M}]+)*[²³]?|\S/giu;

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
    if (PERCENT.test(word)) percent = true;
    else if (code !== undefined || glued) {
      loose = currency === undefined && /^[$¥￥£]$/u.test(word);
      currency ??= code ?? glued?.currency;
      power += glued?.power ?? 0;
    } else if (scale !== undefined) power += scale;
    else if (rest.length > 0 || !FILLER.test(word)) rest.push(token);
  }
  // A lone “t” is a tonne unless money stands beside it.
  const tonnes = currency === undefined && power === 12 && tokens.some((token) => /^t$/iu.test(token));
  if (tonnes) return { power: 0, percent, name: text };
  const name = rest.join(" ").replace(/ (?=[,.:/])|[\s,/:.-]+$/gu, "");
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

/** “Market size (USD billion)” → “Market size” and the measure. Without a unit, the header itself is the label. */
export function splitHeader(header: string): { label: string; measure: Measure } {
  const bracketed = /^(.*?)\s*[([（]([^()[\]（）]+)[)\]）]$/u.exec(header);
  if (bracketed) {
    const [, label = "", inner = ""] = bracketed;
    const measure = readUnit(inner);
    if (label !== "" && !/\d/u.test(measure.name) && readStatus(inner) === undefined) {
      if (measure.percent && measure.name !== "") return { label: header, measure };
      const kept = measure.currency !== undefined && measure.name !== "" ? `${label} (${measure.name})` : label;
      return { label: kept, measure };
    }
  }
  return splitTail(header) ?? { label: header, measure: NOTHING };
}

/** “Share, %”, “Umsatz in Mrd. €”, “CAGR %”, “% of sales”: only what is surely a unit. */
function splitTail(header: string): { label: string; measure: Measure } | undefined {
  const parts = header.split(" ");
  for (let index = 0; index < parts.length; index += 1) {
    const measure = readUnit(parts.slice(index).join(" "));
    if (measure.name !== "" || !(measure.percent || measure.currency !== undefined)) continue;
    const label = parts
      .slice(0, index)
      .join(" ")
      .replace(/(?:[\s,:/–-]|\s(?:in|en))+$/iu, "");
    return { label: label || header, measure };
  }
  return parts[0] === "%" ? { label: header, measure: { ...NOTHING, percent: true } } : undefined;
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

/** Several words for one thing are made one. */
function tidy(text: string): string {
  return text
    .replace(/\bu\.?s\.?[\s-]*(?:\$|dollars?\b)/giu, "USD ")
    .replace(/\bd['’](?=\p{L})/giu, "")
    .replace(/'000s?|\b000s?\b/gu, "thousand")
    .replace(/\bper cent\b|\bpour cent\b|\bpor ciento\b/giu, "%")
    .replace(/(\p{L})\.(?=\s|$|[^\p{L}])/gu, "$1 ");
}

function words<T>(lines: readonly (readonly [T, string])[]): ReadonlyMap<string, T> {
  return new Map(lines.flatMap(([value, list]) => list.split(" ").map((word) => [word, value] as const)));
}
