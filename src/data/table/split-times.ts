import type { RawCell, Source } from "../cells/column.js";
import { readPeriod } from "../cells/periods.js";
import { isMissing } from "../cells/text.js";
import { MONTH_HEADER, QUARTER_HEADER } from "../cells/vocabulary/index.js";
import { isTotalName } from "../cells/totals.js";
import { isHalfHeader, isPartHeader, isYearHeader, readYear } from "../cells/years.js";

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
  if (!years) return sources;
  for (const parts of sources) {
    const written = parts === years || named(parts) ? undefined : partsOf(parts, lang);
    const joined = written && joinedWith(years, parts, written);
    if (joined) return inPlaceOf(years, parts, joined, sources);
  }
  return sources;
}

/** One column of both; undefined where a year stands without its part. */
function joinedWith(years: Source, parts: Source, written: Written): Source | undefined {
  const cells = years.cells.map((cell, index) => {
    const year = readYear(cell);
    const part = written.get(parts.cells[index] ?? null);
    return year ? part && `${part(year.year)}${year.projected ? "F" : ""}` : cell;
  });
  return cells.includes(undefined) ? undefined : { ...years, header: parts.header, cells: cells as RawCell[] };
}

function inPlaceOf(years: Source, parts: Source, joined: Source, sources: readonly Source[]): readonly Source[] {
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

/** How each cell is written with a year. */
type Written = ReadonlyMap<RawCell, (year: number) => string>;

/** Of a column of parts; undefined where one is no part of a year. */
function partsOf({ cells, header }: Source, lang: string | undefined): Written | undefined {
  if (!isPartHeader(header)) return undefined;
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
  const text = /^\d{1,2}$/.test(cell) ? numbered(Number(cell), header) : `${cell} 2024`;
  const [year, part] = readPeriod(text, { lang })?.period.split("-") ?? [];
  return year === "2024" ? part : undefined;
}

/** A number as its header counts: the longest word first, since “trimestre” and “semestre” have a “mes” in them. */
function numbered(number: number, header: string): string {
  if (QUARTER_HEADER.test(header)) return `Q${number} 2024`;
  if (isHalfHeader(header)) return `H${number} 2024`;
  return MONTH_HEADER.test(header) ? `${number}/2024` : "";
}

const isEmpty = (cell: RawCell): boolean => cell === null || (typeof cell === "string" && isMissing(cell));
