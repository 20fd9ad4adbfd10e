import type { Movement } from "../../core/words.js";
import { lengthOf } from "../lengths.js";

/** A colon, and brackets, as wide as the characters around them. */
export const pair = (name: string, text: string): string => `${name}：${text}`;
export const bracketed = (...parts: readonly string[]): string => {
  const inside = parts.filter(Boolean).join("、");
  return inside && `（${inside}）`;
};

/** 2032年, also the last of several, and 2024/25年度; a quarter or a month ends in a word of its own. Empty without one. */
export const nen = (year: string): string =>
  /\p{N}$/u.test(year) ? year + (/\/\p{N}+$/u.test(year) ? "年度" : "年") : year;

/** 2032年の, before a noun. */
export const ofYear = (year: string): string => year && `${nen(year)}の`;

const LENGTHS = { year: "年間", month: "か月間", day: "日間" };

/** 10年間; parts of a year are months or days. */
export function duration(years: number): string {
  const { count, unit } = lengthOf(years);
  return `${count}${LENGTHS[unit]}`;
}

/** `counter` is what is counted: 行. */
export const leftOut = ({ shown, all }: { shown: number; all: number }, counter: string): string =>
  `${all}${counter}のうち${shown}${counter}を示し、${all - shown}${counter}は省いた。`;

/** @param what 合計は, or nothing */
export function moved(what: string, { from, fromYear, to, toYear, direction, change, projected }: Movement): string {
  const verb = {
    rose: projected ? "増えると予測されている" : "増えた",
    fell: projected ? "減ると予測されている" : "減った",
  }[direction];
  return `${what}${nen(fromYear)}の${from}から、${nen(toYear)}には${to}に${verb}（${change}）。`;
}
