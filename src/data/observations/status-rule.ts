import type { Dataset, Status } from "../../core/dataset.js";
import type { Warning } from "../../core/errors.js";
import { headerTime, periodStart } from "../time.js";

/** What is known about one figure beside the data as a whole. */
export interface StatusFacts {
  /** On an axis of years; null where the data does not say. */
  readonly time: number | null;
  /** As the data holds it; empty where it does not say. */
  readonly period: string;
  /** The cell of a status column, where it says anything. */
  readonly cell: Status | undefined;
  /** The same, where it speaks of a later figure of the row; an earlier one is as sure or surer. */
  readonly later: Status | undefined;
  /** A mark on the time itself, as in 2032F. */
  readonly marked: boolean;
}

export interface StatusRule {
  of(facts: StatusFacts): Status;
  /** The first time that was taken as projected for no other reason than that it has not begun; null for none so far. */
  readonly assumed: string | null;
}

export interface StatusSources {
  readonly edition: Dataset["edition"];
  /** First projected year or period, as the author gives it; empty without. */
  readonly forecastFrom: string;
  /** Whether anything in the data marks figures: a status column, or a letter on a year. */
  readonly tells: boolean;
  /** Now, on an axis of years. */
  readonly now: number;
}

/**
 * What is known about a figure's status, the surest first: the cell of a status column; a mark on the time itself (2032F);
 * `forecastFrom`, the first projected time; the edition of the source, since what a report of 2024 says about 2032 is a
 * projection, while a figure for 2024 itself counts as reported; where the data has none of these, a time that has not yet
 * begun. Everything else is reported.
 */
export function statusRule({ edition, forecastFrom, tells, now }: StatusSources): StatusRule {
  const first = firstProjected(forecastFrom) ?? (edition ? Number(edition.slice(0, 4)) + 1 : undefined);
  let earliest: { readonly begins: number; readonly period: string } | null = null;
  const isAhead = ({ time, period }: StatusFacts): boolean => time !== null && beginningOf(period, time) > now;
  const isAssumed = (facts: StatusFacts): boolean => {
    if (tells || first !== undefined || facts.time === null || !isAhead(facts)) return false;
    const begins = beginningOf(facts.period, facts.time);
    if (!earliest || begins < earliest.begins) earliest = { begins, period: facts.period || String(facts.time) };
    return true;
  };
  return {
    of(facts) {
      if (facts.cell !== undefined) return facts.cell;
      const late = facts.time !== null && first !== undefined && facts.time >= first;
      if (facts.marked || late || isAssumed(facts)) return "projected";
      return facts.later !== undefined && isAhead(facts) ? facts.later : "reported";
    },
    get assumed() {
      return earliest?.period ?? null;
    },
  };
}

/** Where the first projected year or period begins, on an axis of years. */
function firstProjected(given: string): number | undefined {
  const text = given.trim();
  return text.length > 4 ? periodStart(text) : headerTime(text)?.year;
}

/** A whole year begins with itself; a column of periods says 2024 for a year as well, whose middle is its place. */
const beginningOf = (period: string, time: number): number =>
  period.length > 4 || !Number.isInteger(time) ? (periodStart(period) ?? time) : time;

/** What the author should know where nothing but the calendar says that figures are projected. */
export const assumedWarning = (period: string): Warning => ({
  code: "assumed-forecast",
  message: `Times from ${period} on have not begun, and were taken as projected. Say which are with a column “Status”, a mark as in 2032F, or “forecast-from”.`,
});
