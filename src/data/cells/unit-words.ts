/** ISO 4217 codes that are read in capital letters. */
export const CODES = new Set(
  (
    "USD EUR GBP JPY CNY INR KRW BRL CAD AUD NZD CHF SEK NOK DKK ISK PLN CZK HUF RON BGN TRY RUB UAH KZT GEL ILS ZAR " +
    "NGN KES EGP MAD TND SAR AED QAR KWD BHD OMR JOD MXN ARS CLP COP PEN SGD HKD TWD THB MYR IDR PHP VND PKR BDT LKR"
  ).split(" "),
);

/**
 * Powers of ten by the words for them. “Billion” is read as in English (10⁹) in every language, because report tables
 * carry it over untranslated; the long scale counts only where the spelling shows it (Billionen, billones).
 */
export const POWERS = words([
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

/** Currencies by their signs and names, in lower case. */
export const CURRENCIES = words([
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

/** Currencies that a sign may stand for, beside its own. */
export const SHARED: ReadonlyMap<string, RegExp> = new Map([
  ["USD", /^(?:USD|AUD|CAD|NZD|SGD|HKD|TWD|MXN|ARS|CLP|COP)$/u],
  ["JPY", /^(?:JPY|CNY)$/u],
  ["GBP", /^(?:GBP|EGP)$/u],
]);

export const PERCENT = /^(?:%|percent|pct|prozent|بالمئة|パーセント)$/u;
/** Words between a unit and its number. */
export const FILLER = /^(?:in|of|the|en|de|d|von|des|a|,|\/|\.|:|-)$/u;
export const TOKEN =
  /%|(?:(?:us|ca?|au?|nz|s|hk|nt|r)-?)?\$|十億|百万|[億亿万萬兆千円元]|米?ドル|ユーロ|人民币|パーセント|[\p{L}\p{M}]+(?:[-'/²³][\p{L}\p{M}]+)*[²³]?|\S/giu;

function words<T>(lines: readonly (readonly [T, string])[]): ReadonlyMap<string, T> {
  return new Map(lines.flatMap(([value, list]) => list.split(" ").map((word) => [word, value] as const)));
}
