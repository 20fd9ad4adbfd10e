import type { RawCell, Source } from "../cells/column.js";
import { isChange } from "../cells/number-type.js";
import { decimalSign, isTakenOut, plainDecimals, scanNumber, settle } from "../cells/numbers.js";
import { readPeriod } from "../cells/periods.js";
import { isMissing } from "../cells/text.js";
import { isTimeHeader } from "../cells/years.js";
import { isRunningNumber } from "./aside-column.js";

/** Rows that are looked at: what a column of changes is shows in the first. */
const LOOKED_AT = 300;

/** A change of more than this in percent is more likely one in units. */
const MOST = 1000;

/**
 * Whether the numbers of a column whose header speaks of a change are percentages of amounts beside it: there are amounts,
 * and the numbers are not simply the differences between them.
 */
export function isChangeOfOthers(source: Source, sources: readonly Source[], lang: string | undefined): boolean {
  if (!isChange(source.header)) return false;
  const hasTimes = sources.some(({ header }) => isTimeHeader(header));
  const amounts = sources.filter((one) => one !== source && isAmounts(one, hasTimes));
  if (amounts.length === 0) return false;
  const own = numbersOf(source, lang);
  if (own.some((value) => Math.abs(value ?? 0) > MOST)) return false;
  const columns = amounts.map((one) => numbersOf(one, lang));
  return !columns.some((before, index) => {
    const later = columns.slice(index + 1).some((after) => isDifference(own, before, after));
    return later || isDifference(own, [null, ...before.slice(0, -1)], before);
  });
}

/** @param hasTimes a column says by its header that it holds the times: another's 1800 is an amount then */
function isAmounts(source: Source, hasTimes: boolean): boolean {
  const cells = source.cells
    .slice(0, LOOKED_AT)
    .filter((cell) => cell !== null && !(typeof cell === "string" && isMissing(cell)));
  const [first] = cells;
  if (first === undefined || isChange(source.header) || isRunningNumber(source)) return false;
  if (typeof first === "string" && isTakenOut(first)) return true;
  if (!isNumber(first) || isTimeHeader(source.header)) return false;
  return hasTimes || cells.some((cell) => readPeriod(cell) === undefined && isNumber(cell));
}

const isNumber = (cell: RawCell): boolean =>
  typeof cell === "number" || (cell !== null && scanNumber(cell)?.measure.percent === false);

function numbersOf({ cells }: Source, lang: string | undefined): (number | null)[] {
  const sign = decimalSign(lang);
  return cells.slice(0, LOOKED_AT).map((cell) => {
    if (typeof cell !== "string") return cell;
    if (plainDecimals(cell) >= 0) return Number(cell);
    const written = scanNumber(cell);
    return written ? settle(written, sign).value : null;
  });
}

type Numbers = readonly (number | null)[];

/** Whether every number is the one column less the other, as far as rounding goes. */
function isDifference(own: Numbers, before: Numbers, after: Numbers): boolean {
  let found = 0;
  for (const [index, value] of own.entries()) {
    const [from = null, to = null] = [before[index], after[index]];
    if (value === null || from === null || to === null) continue;
    if (Math.abs(to - from - value) > 1e-6 * Math.max(1, Math.abs(to))) return false;
    found += 1;
  }
  return found > 0;
}
