/** How languages write what Intl has no words for; `{n}` is the number and `{y}` the year. */
interface Patterns {
  /** Header of a column of periods. */
  readonly column: string;
  /** One for all, or one for each. */
  readonly quarter: string | readonly string[];
  readonly half: string | readonly string[];
  readonly week: string;
}

const ENGLISH: Patterns = { column: "Period", quarter: "Q{n} {y}", half: "H{n} {y}", week: "week {n}, {y}" };

const PATTERNS: Readonly<Record<string, Patterns>> = {
  de: { column: "Zeitraum", quarter: "Q{n} {y}", half: "{n}. Halbjahr {y}", week: "KW {n}/{y}" },
  fr: { column: "Période", quarter: "T{n} {y}", half: "S{n} {y}", week: "semaine {n}, {y}" },
  es: { column: "Período", quarter: "T{n} {y}", half: "S{n} {y}", week: "semana {n}, {y}" },
  ja: { column: "期間", quarter: "{y}年第{n}四半期", half: ["{y}年上半期", "{y}年下半期"], week: "{y}年第{n}週" },
  ar: {
    column: "الفترة",
    quarter: ["الربع الأول من {y}", "الربع الثاني من {y}", "الربع الثالث من {y}", "الربع الرابع من {y}"],
    half: ["النصف الأول من {y}", "النصف الثاني من {y}"],
    week: "الأسبوع {n} من {y}",
  },
};

const patternsOf = (lang: string): Patterns => PATTERNS[lang.toLowerCase().split("-")[0] ?? ""] ?? ENGLISH;

export const periodColumn = (lang: string): string => patternsOf(lang).column;

const MONTH: Intl.DateTimeFormatOptions = { month: "short", year: "numeric", timeZone: "UTC" };
const DAY: Intl.DateTimeFormatOptions = { ...MONTH, month: "long", day: "numeric" };

/** A period as a dataset holds it in a language's own words: 2024-Q1 is “Q1 2024”, 2024-03 “Mar 2024”. */
export function periodText(period: string, lang: string): string {
  const [, year = "", kind = "", number = ""] = /^(\d{4})-([HQW])0?(\d+)$/.exec(period) ?? [];
  if (kind) {
    const patterns = patternsOf(lang);
    const found = { H: patterns.half, Q: patterns.quarter, W: patterns.week }[kind] ?? "";
    const pattern = typeof found === "string" ? found : (found[Number(number) - 1] ?? "");
    return pattern.replace("{n}", number).replace("{y}", year);
  }
  const parts = period.split("-").length;
  if (parts === 1) return period;
  const text = dateFormat(lang, parts === 2 ? "month" : "day").format(new Date(period));
  // The first of a month is an ordinal there, which Intl leaves out.
  return lang.startsWith("fr") ? text.replace(/^1 /, "1er ") : text;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(lang: string, kind: "month" | "day"): Intl.DateTimeFormat {
  const key = `${lang} ${kind}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, kind === "month" ? MONTH : DAY);
    formats.set(key, format);
  }
  return format;
}

/** “in 31 March 2024” is “on 31 March 2024”; English alone has both words, and other languages none of this form. */
export const withDays = (sentence: string): string => sentence.replace(/\bin (?=\d{1,2} [A-Z]\p{L}+ \d{4})/gu, "on ");
