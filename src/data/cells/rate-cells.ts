import { plainDigits } from "./text.js";
import { patternOf } from "./vocabulary/index.js";

const RANGE_WORD = patternOf((one) => one.beside?.range);
const TO = String.raw`\s*(?:-|~|/|(?<=\s)${RANGE_WORD}(?=\s))\s*`;
const YEARS = new RegExp(String.raw`(?<!\d)([12]\d{3})[a-z]?${TO}['’]?([12]\d{3}|\d\d)(?!\d|\s*%)`, "iu");
const SHORT_YEARS = new RegExp(String.raw`(?<![\d.,])['’]?(\d\d)${TO}['’]?(\d\d)(?![\d.,]|\s*%)`, "iu");
const NUMBER = String.raw`[-+]?\d+(?:[.,]\d+)?`;
const RANGE = new RegExp(String.raw`^(${NUMBER})\s*%?${TO}(${NUMBER})\s*%?$`, "iu");
const SINGLE = new RegExp(String.raw`(${NUMBER})\s*%`, "iu");

/** First and last year. */
export type Years = readonly [from: number, to: number];

/**
 * The years that a rate counts, as a header or a cell says: “CAGR 2019–24”, “2025 to 2030”.
 *
 * @param short whether “24–32” are years too
 */
export function rateYears(text: string, short = false): Years | undefined {
  const plain = plainDigits(text);
  const full = YEARS.exec(plain);
  const [, first = "", last = ""] = full ?? (short ? SHORT_YEARS.exec(plain) : null) ?? [];
  if (first === "") return undefined;
  const from = first.length === 4 ? Number(first) : 2000 + Number(first);
  const century = Math.floor(from / 100) * 100;
  const to = last.length === 4 ? Number(last) : century + Number(last);
  const end = to < from && last.length === 2 ? to + 100 : to;
  return end > from && end - from < 60 ? [from, end] : undefined;
}

/** A rate as it is written, in percent. */
export interface RateCell {
  readonly low: number;
  readonly high: number;
  readonly years: Years | undefined;
}

/** “10–12%” is anything from 10 to 12; “12.6% (2025–2030)” counts other years than its column. */
export function readRateCell(cell: string): RateCell | undefined {
  if (cell.length > 80) return undefined;
  const years = rateYears(cell);
  const plain = plainDigits(cell);
  const bare = (years ? plain.replace(YEARS, "") : plain).replace(/[()[\]]/gu, "").trim();
  const range = RANGE.exec(bare);
  const single = range ? null : SINGLE.exec(bare);
  const found = range ?? (single && !/\d/u.test(bare.replace(single[0], "")) ? single : null);
  if (!found) return undefined;
  const [low, high = low] = found.slice(1).map((text) => Number(text.replace(",", ".")));
  return low === undefined || high === undefined || low > high ? undefined : { low, high, years };
}
