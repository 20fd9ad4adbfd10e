import { anyOf, CURRENCY_NAMES, FILLERS, PERCENT_WORDS, POWERS } from "./vocabulary/index.js";

/** ISO 4217 codes that are read in capital letters. */
export const CODES = new Set(
  (
    "USD EUR GBP JPY CNY INR KRW BRL CAD AUD NZD CHF SEK NOK DKK ISK PLN CZK HUF RON BGN TRY RUB UAH KZT GEL ILS ZAR " +
    "NGN KES EGP MAD TND SAR AED QAR KWD BHD OMR JOD MXN ARS CLP COP PEN SGD HKD TWD THB MYR IDR PHP VND PKR BDT LKR"
  ).split(" "),
);

/** Currencies by their signs and by their names, in lower case. */
export const CURRENCIES: ReadonlyMap<string, string> = new Map([
  ...CURRENCY_NAMES,
  ["$", "USD"],
  ["€", "EUR"],
  ["£", "GBP"],
  ["¥", "JPY"],
  ["￥", "JPY"],
  ["₹", "INR"],
  ["r$", "BRL"],
  ["c$", "CAD"],
  ["ca$", "CAD"],
  ["a$", "AUD"],
  ["au$", "AUD"],
  ["nz$", "NZD"],
  ["s$", "SGD"],
  ["hk$", "HKD"],
  ["nt$", "TWD"],
  ["₩", "KRW"],
  ["₽", "RUB"],
  ["₺", "TRY"],
  ["₪", "ILS"],
  ["₦", "NGN"],
  ["฿", "THB"],
  ["₱", "PHP"],
  ["₫", "VND"],
  ["₴", "UAH"],
]);

/** Currencies that a sign may stand for, beside its own. */
export const SHARED: ReadonlyMap<string, RegExp> = new Map([
  ["USD", /^(?:USD|AUD|CAD|NZD|SGD|HKD|TWD|MXN|ARS|CLP|COP)$/u],
  ["JPY", /^(?:JPY|CNY)$/u],
  ["GBP", /^(?:GBP|EGP)$/u],
]);

export const isPercent = (word: string): boolean => word === "%" || PERCENT_WORDS.has(word);

const SIGNS: ReadonlySet<string> = new Set([",", "/", ".", ":", "-"]);

/** Words and signs between a unit and its number. */
export const isFiller = (word: string): boolean => SIGNS.has(word) || FILLERS.has(word);

/** Units of scripts that leave no space between words: 億円. */
const UNSPACED = [...POWERS.keys(), ...CURRENCY_NAMES.keys(), ...PERCENT_WORDS].filter((word) =>
  /^[\p{Script=Han}\p{Script=Katakana}ー]+$/u.test(word),
);

/** What a unit is made of: signs, words, and single characters that are neither. */
export const TOKEN = new RegExp(
  String.raw`%|(?:(?:us|ca?|au?|nz|s|hk|nt|r)-?)?\$|${anyOf(UNSPACED)}|[\p{L}\p{M}]+(?:[-'/²³][\p{L}\p{M}]+)*[²³]?|\S`,
  "giu",
);
