import { grouped } from "../grouped.js";
import { lengthOf, type LengthNames } from "../lengths.js";
import { monthsInFull } from "../months.js";

const SMALL = ["zéro", "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix"];

const plurals = new Intl.PluralRules("fr");

/** In prose, numbers up to ten are words. One has the gender of what it counts: "un" or "une". */
export const spelled = (count: number, one: "un" | "une"): string =>
  count === 1 ? one : (SMALL[count] ?? grouped(count, "\u202f"));

/** Zero is singular, too. */
export const plural = (count: number, one: string, other: string): string =>
  plurals.select(count) === "one" ? one : other;

/** "une ligne", "dix lignes". */
export const rows = (count: number): string => `${spelled(count, "une")} ${plural(count, "ligne", "lignes")}`;

const LENGTHS: LengthNames = { year: ["an", "ans"], month: ["mois", "mois"], day: ["jour", "jours"] };

/** "un an", "dix ans"; parts of a year are months or days. */
export function years(years: number): string {
  const { count, unit } = lengthOf(years);
  return `${spelled(count, "un")} ${plural(count, ...LENGTHS[unit])}`;
}

/** What a time takes before it: "le T1 2024" and "le 31 mars 2024", but "2024" and "mars 2024". */
const articleOf = (time: string): "le" | "la" | "" =>
  /^(?:[TS]\d|\d{1,2}(?:er)? )/.test(time) ? "le" : time.startsWith("semaine") ? "la" : "";

/** When: "en 2024", "en mars 2024", "au T1 2024", "le 31 mars 2024", "dans la semaine 12, 2024". */
export function at(time: string): string {
  const article = articleOf(time);
  if (article === "") return `en ${inFull(time)}`;
  if (article === "la") return `dans la ${time}`;
  return /^[TS]/.test(time) ? `au ${time}` : `le ${time}`;
}

/** As sentences write a time, which may be a month: "octobre 2024". */
export const inFull = monthsInFull("fr");

/** A time as a noun: "2024", "le T1 2024". */
export const theTime = (time: string): string => [articleOf(time), inFull(time)].filter(Boolean).join(" ");

/** "de 2024", "d’avril 2024", "du T1 2024". */
export function ofTime(time: string): string {
  const article = articleOf(time);
  return article === "le" ? `du ${time}` : article === "la" ? `de la ${time}` : of(inFull(time));
}

/** "qu’en 2020", "que le 31 mars 2020". */
export const than = (time: string): string => {
  const when = at(time);
  return /^[ae]/.test(when) ? `qu’${when}` : `que ${when}`;
};

/** When, behind a figure; nothing where that is not known. */
export const inYear = (time: string): string => (time ? ` ${at(time)}` : "");

export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase("fr") + text.slice(1);

export const quoted = (text: string): string => `«\u202f${text}\u202f»`;

/** "0,8 point", "2,3 points": a finished number is singular below two. */
export const points = (number: string): string =>
  `${number}\u00a0${/^[01](?:,|$)/.test(number) ? "point" : "points"} de pourcentage`;

/** "de dollars", "d’euros". */
export const of = (thing: string): string => (/^[aeiouâàéèêëîïôœûù]/i.test(thing) ? `d’${thing}` : `de ${thing}`);

export const leftOut = ({ shown, all }: { shown: number; all: number }, one: "ligne" | "groupe"): string => {
  const [article, ending] = one === "ligne" ? (["une", "e"] as const) : (["un", ""] as const);
  const done = (count: number, verb: string): string =>
    `${plural(count, "est", "sont")} ${verb}${ending}${plural(count, "", "s")}`;
  const rest = all - shown;
  const some = shown === 1 ? `${capitalised(article)} seul${ending}` : `Seul${ending}s ${spelled(shown, article)}`;
  return (
    `${some} des ${spelled(all, article)} ${one}s ${done(shown, "représenté")}\u202f; ` +
    `${spelled(rest, article)} ${done(rest, "laissé")} de côté.`
  );
};

/** From one value and its time to another. */
export const ends = (f: { from: string; fromYear: string; to: string; toYear: string }): string =>
  `de ${f.from} ${at(f.fromYear)} à ${f.to} ${at(f.toYear)}`;
