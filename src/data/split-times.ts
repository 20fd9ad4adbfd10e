import type { RawCell, Source } from "./column.js";
import { readPeriod } from "./periods.js";
import { isMissing } from "./text.js";
import { isTotalName } from "./totals.js";
import { isPeriodHeader, isYearHeader, readYear } from "./years.js";

const HALF_HEADER = /half|halbjahr|semest|نصف|半期/iu;
const MONTH_HEADER = /month|monat|mois|mes|شهر|月|महीना/iu;
const QUARTER_HEADER = /quarter|quartal|trimestre|ربع|四半期|तिमाही/iu;

/** Most parts that a year has: weeks. */
const MOST_PARTS = 53;

/**
 * Years in one column and their quarters, months, halves or weeks in another, as one column of periods in the place of
 * the first of the two. Only where the header says that they are parts of a year, since Q1 to Q4 may be quartiles, where
 * every row has both, and where years repeat.
 *
 * @param named columns that the author has given a role, which stay as they are
 */
export function joinTimes(
  sources: readonly Source[],
  named: (source: Source) => boolean,
  lang: string | undefined,
): readonly Source[] {
  const years = sources.find(isYears);
  const parts = years && sources.find((one) => one !== years && !named(one) && partsOf(one, lang));
  const written = parts && partsOf(parts, lang);
  if (!years || !parts || !written) return sources;
  const cells = years.cells.map((cell, index) => {
    const year = readYear(cell);
    const part = written.get(parts.cells[index] ?? null);
    return year ? part && `${part(year.year)}${year.projected ? "F" : ""}` : cell;
  });
  if (cells.includes(undefined)) return sources;
  const joined: Source = { ...years, header: parts.header, cells: cells as RawCell[] };
  const first = sources.find((one) => one === years || one === parts);
  return sources.flatMap((one) => (one === first ? [joined] : one === years || one === parts ? [] : [one]));
}

/** Nothing but years, of which one stands twice, and perhaps a sum under them. */
function isYears({ cells, header }: Source): boolean {
  if (!isYearHeader(header)) return false;
  const known = cells.filter((cell) => !isEmpty(cell) && !(typeof cell === "string" && isTotalName(cell)));
  const years = new Set(known.map((cell) => readYear(cell)?.year));
  return !years.has(undefined) && years.size < known.length;
}

/** How each cell of a column is written with a year; undefined where one is no part of a year. */
function partsOf(
  { cells, header }: Source,
  lang: string | undefined,
): ReadonlyMap<RawCell, (year: number) => string> | undefined {
  if (!isPeriodHeader(header) && !HALF_HEADER.test(header)) return undefined;
  const distinct = [...new Set(cells)].filter((cell) => !isEmpty(cell));
  if (distinct.length < 2 || distinct.length > MOST_PARTS) return undefined;
  const written = new Map<RawCell, (year: number) => string>();
  for (const cell of distinct) {
    const part = partOf(String(cell), header, lang);
    if (!part) return undefined;
    // The year stands last where the other way round would read as a pair of years: 2011-12.
    written.set(cell, (year) => (/^\d/.test(part) ? `${part}/${year}` : `${year}-${part}`));
  }
  return written;
}

/** “Q1”, “H2”, “W07” or “03”; undefined for anything else. */
function partOf(cell: string, header: string, lang: string | undefined): string | undefined {
  const number = /^\d{1,2}$/.test(cell) ? Number(cell) : 0;
  const plain = [
    ...(MONTH_HEADER.test(header) ? [`${cell}/2024`] : []),
    ...(QUARTER_HEADER.test(header) ? [`Q${number} 2024`] : []),
    ...(HALF_HEADER.test(header) ? [`H${number} 2024`] : []),
  ];
  for (const text of number > 0 ? plain : [`${cell} 2024`]) {
    const [year, part] = readPeriod(text, { lang })?.period.split("-") ?? [];
    if (year === "2024" && part) return part;
  }
  return undefined;
}

const isEmpty = (cell: RawCell): boolean => cell === null || (typeof cell === "string" && isMissing(cell));
