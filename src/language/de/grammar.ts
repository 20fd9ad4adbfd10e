import type { Movement } from "../../core/words.js";
import { grouped } from "../grouped.js";
import { lengthOf, type LengthNames } from "../lengths.js";
import { monthsInFull } from "../months.js";

const SMALL = [
  "null",
  "eins",
  "zwei",
  "drei",
  "vier",
  "fünf",
  "sechs",
  "sieben",
  "acht",
  "neun",
  "zehn",
  "elf",
  "zwölf",
];

const plurals = new Intl.PluralRules("de");

/** In prose, numbers up to twelve are words. One takes the ending of what it counts: "ein", "eine", "einem". */
export const spelled = (count: number, one: string): string =>
  count === 1 ? one : (SMALL[count] ?? grouped(count, "."));

export const plural = (count: number, one: string, other: string): string =>
  plurals.select(count) === "one" ? one : other;

/** "eine Zeile", "zehn Zeilen"; nominative and accusative alike. */
export const rows = (count: number): string => `${spelled(count, "eine")} ${plural(count, "Zeile", "Zeilen")}`;

const LENGTHS: LengthNames = { year: ["Jahr", "Jahre"], month: ["Monat", "Monate"], day: ["Tag", "Tage"] };
const LENGTHS_IN: LengthNames = { year: ["Jahr", "Jahren"], month: ["Monat", "Monaten"], day: ["Tag", "Tagen"] };

/** "ein Jahr", "zehn Jahre"; parts of a year are months or days. */
export function years(years: number): string {
  const { count, unit } = lengthOf(years);
  return `${spelled(count, unit === "year" ? "ein" : "einen")} ${plural(count, ...LENGTHS[unit])}`;
}

/** "in einem Jahr", "in zehn Jahren". */
export function inYears(years: number): string {
  const { count, unit } = lengthOf(years);
  return `in ${spelled(count, "einem")} ${plural(count, ...LENGTHS_IN[unit])}`;
}

const YEAR = /^\d{4}(?:\/\d\d)?$/;
const DAY = /^\d{1,2}\. (?!Halbjahr)/;
const HALF = /^\d\. Halbjahr/;
/** As sentences write a time, which may be a month: "Oktober 2024". */
export const inFull = monthsInFull("de");

/** When: "im Jahr 2024", "in Q1 2024", "im März 2024", "am 31. März 2024". */
export function at(time: string): string {
  if (YEAR.test(time)) return `im Jahr ${time}`;
  if (DAY.test(time)) return `am ${time}`;
  return /^[QK]/.test(time) ? `in ${time}` : `im ${inFull(time)}`;
}

/** The same with a year alone: "2024". */
export const on = (time: string): string => (YEAR.test(time) ? time : at(time));

/** "von 2024", "vom 31. März 2024", "vom 1. Halbjahr 2024". */
export const from = (time: string): string => `${DAY.test(time) || HALF.test(time) ? "vom" : "von"} ${inFull(time)}`;

/** "bis 2024", "bis zum 31. März 2024". */
export const until = (time: string): string => `bis ${DAY.test(time) || HALF.test(time) ? "zum " : ""}${inFull(time)}`;

/** "für 2024", "für den 31. März 2024", "für das 1. Halbjahr 2024". */
export const about = (time: string): string =>
  `für ${DAY.test(time) ? "den " : HALF.test(time) ? "das " : ""}${inFull(time)}`;

/** When, behind a figure; nothing where that is not known. */
export const inYear = (time: string): string => (time ? ` ${at(time)}` : "");

export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase("de") + text.slice(1);

export const quoted = (text: string): string => `„${text}“`;

/** `noun` is feminine, as "Zeilen" and "Gruppen" are. */
export const leftOut = ({ shown, all }: { shown: number; all: number }, noun: string): string =>
  `Dargestellt ${plural(shown, "ist", "sind")} ${spelled(shown, "eine")} von ${spelled(all, "einer")} ${noun}; ` +
  `${spelled(all - shown, "eine")} ${plural(all - shown, "ist", "sind")} ausgelassen.`;

/** From one value and its time to another. */
export const ends = (f: { from: string; fromYear: string; to: string; toYear: string }): string =>
  `von ${f.from} ${at(f.fromYear)} auf ${f.to} ${at(f.toYear)}`;

/** @param what "Der Wert" */
export function moved(what: string, { direction, change, projected, ...f }: Movement): string {
  const [ahead, past] = direction === "rose" ? ["steigen", "gestiegen"] : ["sinken", "gesunken"];
  return projected
    ? `${what} soll laut Prognose ${ends(f)} ${ahead}, also ${change}.`
    : `${what} ist ${ends(f)} ${past}, also ${change}.`;
}
