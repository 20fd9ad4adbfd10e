const YEAR = 365.25 * 24 * 60 * 60 * 1000;

/**
 * A day on an axis of years: 1 July 2026 is about 2026.5.
 *
 * @param day ISO date, or a moment; the present one by default
 */
export function yearsNow(day: string | number | Date = Date.now()): number {
  const moment = new Date(day);
  const year = moment.getUTCFullYear();
  return year + (moment.getTime() - Date.UTC(year, 0, 1)) / YEAR;
}
