import { withoutMarks } from "./footnotes.js";
import { plainDigits } from "./text.js";

const FIRST = 1800;
const LAST = 2200;

const YEAR =
  /^(?:fy\s?)?(\d{4})\s?(?:年(?:度)?|\(?([aefp])\)?|\(?(forecast|projected|estimated?|est\.?|proj\.?)\)?)?$/iu;
const HEADER =
  /(?:^|[^\p{L}])(?:years?|fy|jahre?|geschäftsjahr|année|annee|an|año|ano|anno|jaar|год|السنة|سنة|العام|عام|वर्ष|साल)(?:$|[^\p{L}])|年/iu;

/** A year as it is written; `projected` where a letter after it says so: 2030F, 2030E. */
export interface WrittenYear {
  readonly year: number;
  readonly projected: boolean;
}

export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST && value <= LAST;
}

/** Reads a whole number from 1800 to 2200, four digits without a separator. */
export function readYear(cell: unknown): WrittenYear | undefined {
  if (typeof cell === "number") return isYear(cell) ? { year: cell, projected: false } : undefined;
  if (typeof cell !== "string" || cell.length > 20) return undefined;
  if (/^\d{4}$/.test(cell)) return isYear(Number(cell)) ? { year: Number(cell), projected: false } : undefined;
  if (!/\p{Nd}/u.test(cell)) return undefined;
  const match = YEAR.exec(plainDigits(withoutMarks(cell)));
  const year = Number(match?.[1]);
  if (!match || !isYear(year)) return undefined;
  return { year, projected: match[3] !== undefined || /^[efp]$/iu.test(match[2] ?? "") };
}

/** “Year”, “Start year”, “startYear”, “Jahr”, “السنة”. */
export function isYearHeader(header: string): boolean {
  return HEADER.test(words(header));
}

const PERIOD_HEADER =
  /(?:^|[^\p{L}])(?:dates?|quarters?|months?|weeks?|periods?|time|datum|quartale?|monate?|wochen?|zeitraum|mois|semaine|trimestres?|fecha|mes|semana|período|periodo|التاريخ|تاريخ|الشهر|شهر|الفترة|الربع|तारीख|महीना|तिमाही)(?:$|[^\p{L}])|年月|日付|四半期|月/iu;

/** “Date”, “Quarter”, “Monat”, “TIME_PERIOD”. */
export function isPeriodHeader(header: string): boolean {
  return PERIOD_HEADER.test(words(header));
}

const HALF_HEADER = /half|halbjahr|semest|نصف|半期/iu;

/** Whether a column may hold parts of a year: “Quarter”, “Monat”, “Half-year”. */
export const isPartHeader = (header: string): boolean => isPeriodHeader(header) || isHalfHeader(header);

export const isHalfHeader = (header: string): boolean => HALF_HEADER.test(header);

/** “startYear” and “start_year” as words. */
const words = (header: string): string => header.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").replace(/_/gu, " ");
