import { readMeasure } from "../../../src/data/cells/units.js";

/** A number as it stands in a text, in whatever language. */
export interface Said {
  /** The characters of it, for a message. */
  readonly text: string;
  /** Magnitude words and percent signs are counted in: "48.7 billion" is 48.7e9, "4.5%" is 0.045. */
  readonly value: number;
  /** Half of one unit in its last digit: what rounding may have taken away. */
  readonly half: number;
  readonly percent: boolean;
}

/** Numbers from three on that a language writes as words; smaller ones are articles and pronouns, too. */
const WORDS: Readonly<Record<string, string>> = {
  en: "three four five six seven eight nine ten eleven twelve",
  de: "drei vier fünf sechs sieben acht neun zehn elf zwölf",
  es: "tres cuatro cinco seis siete ocho nueve diez",
  fr: "trois quatre cinq six sept huit neuf dix",
  ar: "ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة",
};

/** Marks of direction and isolates, which take no part in reading. */
const INVISIBLE = /[\u061c\u200e\u200f\u2066-\u2069]/gu;

/** Every number in a text of that language, digits of any script and numbers in words. */
export function numbersIn(text: string, lang: string): Said[] {
  const plain = westernDigits(text.replace(INVISIBLE, ""));
  const { found, rest } = lang === "ja" ? inMyriads(plain) : { found: [], rest: plain };
  return [...found, ...inDigits(rest, lang), ...inWords(rest, lang)];
}

const MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 億: 1e8, 兆: 1e12 };

/**
 * 420億, 3億7090万: a number in one magnitude or several. It is taken to be precise to its last digit that is not zero,
 * because 42 billion has a zero more here than it has digits that were published.
 */
function inMyriads(text: string): { found: Said[]; rest: string } {
  const found: Said[] = [];
  const rest = text.replace(/−?(?:\d+(?:\.\d+)?[万億兆])+(?:\d+(?:\.\d+)?(?![\d年]))?/gu, (number) => {
    const parts = [...number.matchAll(/(\d+)(?:\.(\d+))?([万億兆]?)/gu)];
    const size = parts.reduce(
      (sum, [, digits = "", decimals = "0", word = ""]) => sum + Number(`${digits}.${decimals}`) * (MYRIADS[word] ?? 1),
      0,
    );
    const zeros = /0*$/.exec(String(Math.round(size)))?.[0].length ?? 0;
    const value = number.startsWith("−") ? -size : size;
    found.push({ text: number, value, half: Number.isInteger(size) ? 0.5 * 10 ** zeros : 0.5e-6, percent: false });
    return "·";
  });
  return { found, rest };
}

function inDigits(text: string, lang: string): Said[] {
  const { group, decimal } = signsOf(lang);
  const whole = group ? `\\d{1,3}(?:${group}\\d{3})+(?!\\d)|\\d+` : "\\d+";
  const number = new RegExp(`(?<![\\da-z])(−?)(${whole})(?:${decimal}(\\d+))?(?:E(−?\\d+))?`, "giu");
  return [...text.matchAll(number)].map((match) => {
    const [found, minus = "", integer = "", fraction = "", exponent = "0"] = match;
    const behind = text.slice(match.index + found.length);
    const percent = /^\s*[%٪]/u.test(behind);
    const shift = Number(exponent.replace("−", "-")) + (percent ? -2 : powerOf(behind));
    const size = Number(`${integer.replace(/\D/gu, "")}.${fraction || "0"}e${shift}`);
    const half = 0.5 * 10 ** (shift - fraction.length);
    return { text: found + behind.slice(0, 12), value: minus ? -size : size, half, percent };
  });
}

function inWords(text: string, lang: string): Said[] {
  const words = (WORDS[lang] ?? "").split(" ").filter(Boolean);
  return [...text.toLowerCase().matchAll(/\p{L}+/gu)].flatMap(([word]) => {
    const index = words.indexOf(word);
    return index < 0 ? [] : [{ text: word, value: index + 3, half: 0, percent: false }];
  });
}

/** The power of ten that the words behind a number stand for; the longest that are read as nothing but one. */
function powerOf(behind: string): number {
  const words = /^\s*([^\s\d.,;:()、。，：；（）]+)\.?(?:\s+([^\s\d.,;:()]+))?/u.exec(behind);
  const [, first = "", second = ""] = words ?? [];
  for (const text of [`${first} ${second}`, first]) {
    const { power, name, percent } = readMeasure(text);
    if (power >= 3 && name === "" && !percent) return power;
  }
  return 0;
}

/** ٣ and 3 alike. The zeros of all scripts stand at code points that end in 0 or 6. */
const westernDigits = (text: string): string =>
  text.replace(/\p{Nd}/gu, (digit) => {
    let zero = digit.codePointAt(0) ?? 0;
    const own = zero;
    while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && own - zero < 9) zero -= 1;
    return String(own - zero);
  });

/** What parts thousands and decimals in a language, as patterns. */
function signsOf(lang: string): { group: string; decimal: string } {
  const parts = new Intl.NumberFormat(lang === "en" ? "en-GB" : lang).formatToParts(-1234567.8);
  const sign = (type: string): string => parts.find((part) => part.type === type)?.value ?? "";
  const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&");
  return { group: escaped(sign("group")), decimal: escaped(sign("decimal")) };
}
