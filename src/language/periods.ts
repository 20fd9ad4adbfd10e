import type { Format, PeriodPatterns } from "../core/words.js";

const MONTH: Intl.DateTimeFormatOptions = { month: "short", year: "numeric", timeZone: "UTC" };
const KINDS = {
  month: MONTH,
  longMonth: { ...MONTH, month: "long" },
  day: { ...MONTH, month: "long", day: "numeric" },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

/** A period as a dataset holds it in a language's own words: 2024-Q1 is “Q1 2024”, 2024-03 “Mar 2024” or “March 2024”. */
export function periodText(
  period: string,
  patterns: PeriodPatterns,
  format: PeriodFormat,
  month: "month" | "longMonth" = "month",
): string {
  const [, year = "", kind = "", number = ""] = /^(\d{4})-([HQW])0?(\d+)$/.exec(period) ?? [];
  if (kind) {
    const found = { H: patterns.half, Q: patterns.quarter, W: patterns.week }[kind] ?? "";
    const pattern = typeof found === "string" ? found : (found[Number(number) - 1] ?? "");
    return pattern.replace("{n}", number).replace("{y}", year);
  }
  const parts = period.split("-").length;
  if (parts === 1) return period;
  // In the digits of the figures beside it: engines do not agree which those of a language are.
  const digits = format.number(0) === "0" ? "latn" : "arab";
  const text = dateFormat(format.lang, parts === 2 ? month : "day", digits).format(new Date(period));
  return text.replace(/^1 /, `${patterns.firstDay} `);
}

/** What a date is written with: a language, and its digits. */
type PeriodFormat = Pick<Format, "lang" | "number">;

const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat(lang: string, kind: keyof typeof KINDS, numberingSystem: string): Intl.DateTimeFormat {
  const key = `${lang} ${kind}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, {
      ...KINDS[kind],
      numberingSystem,
    });
    formats.set(key, format);
  }
  return format;
}

/** “in 31 March 2024” is “on 31 March 2024”; English alone has both words, and other languages none of this form. */
export const withDays = (sentence: string): string => sentence.replace(/\bin (?=\d{1,2} [A-Z]\p{L}+ \d{4})/gu, "on ");
