import type { Movement } from "../../core/words.js";
import { grouped } from "../grouped.js";
import { lengthOf, type LengthNames } from "../lengths.js";
import { monthsInFull } from "../months.js";

const SMALL = ["cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez"];

const plurals = new Intl.PluralRules("es");

/** In prose, numbers up to ten are words. One goes with what it counts: "un", "una", or "uno" alone. */
export const spelled = (count: number, one: "un" | "una" | "uno"): string =>
  count === 1 ? one : (SMALL[count] ?? grouped(count, ".", 5));

export const plural = (count: number, one: string, other: string): string =>
  plurals.select(count) === "one" ? one : other;

/** "una fila", "diez filas". */
export const rows = (count: number): string => `${spelled(count, "una")} ${plural(count, "fila", "filas")}`;

const LENGTHS: LengthNames = { year: ["año", "años"], month: ["mes", "meses"], day: ["día", "días"] };

/** "un año", "diez años"; parts of a year are months or days. */
export function years(years: number): string {
  const { count, unit } = lengthOf(years);
  return `${spelled(count, "un")} ${plural(count, ...LENGTHS[unit])}`;
}

/** As sentences write a time, which may be a month: "octubre de 2024". */
export const inFull = monthsInFull("es");

const isDay = (time: string): boolean => /^\d{1,2} /.test(time);

/** A time as a noun: "2024", "marzo de 2024", "el T1 2024", "el 31 de marzo de 2024", "la semana 12, 2024". */
export const theTime = (time: string): string =>
  isDay(time) || /^[TS]\d/.test(time) ? `el ${time}` : time.startsWith("semana") ? `la ${time}` : inFull(time);

/** When: "en 2024", "en el T1 2024", "el 31 de marzo de 2024". */
export const at = (time: string): string => (isDay(time) ? theTime(time) : `en ${theTime(time)}`);

/** "de 2024", "del T1 2024". */
export const ofTime = (time: string): string => `de ${theTime(time)}`.replace(/^de el /, "del ");

/** When, behind a figure; nothing where that is not known. */
export const inYear = (time: string): string => (time ? ` ${at(time)}` : "");

export const capitalised = (text: string): string => text.charAt(0).toLocaleUpperCase("es") + text.slice(1);

export const quoted = (text: string): string => `«${text}»`;

export const leftOut = ({ shown, all }: { shown: number; all: number }, one: "fila" | "grupo"): string => {
  const [article, ending] = one === "fila" ? (["una", "a"] as const) : (["un", "o"] as const);
  const done = (count: number, verb: string): string =>
    `${plural(count, "queda", "quedan")} ${verb}${ending}${plural(count, "", "s")}`;
  const rest = all - shown;
  const alone = article === "un" ? "uno" : article;
  return (
    `Solo se ${plural(shown, "muestra", "muestran")} ${spelled(shown, alone)} de ${one === "fila" ? "las" : "los"} ${spelled(all, article)} ${one}s; ` +
    `${spelled(rest, alone)} ${done(rest, "excluid")}.`
  );
};

/** From one value and its time to another. */
export const ends = (f: { from: string; fromYear: string; to: string; toYear: string }): string =>
  `de ${f.from} ${at(f.fromYear)} a ${f.to} ${at(f.toYear)}`;

/** @param what "el valor" */
export function moved(what: string, { direction, change, projected, ...f }: Movement): string {
  const [ahead, past] = direction === "rose" ? ["suba", "subió"] : ["baje", "bajó"];
  const verb = projected ? `Se prevé que ${what} ${ahead}` : `${capitalised(what)} ${past}`;
  return `${verb} ${ends(f)}, es decir, ${change}.`;
}
