import type { Dataset, Status } from "../../core/dataset.js";
import { headerTime, periodStart } from "../../data/time.js";

/** Gives a figure its status: `stated` is the cell of a status column, `projected` a mark on the year, as in 2032F. */
export type StatusRule = (year: number | null, stated: Status | undefined, projected?: boolean) => Status;

/**
 * What is known about a figure's status, the surest first: a status column; a mark on the year itself (2032F);
 * `forecastFrom`, the first projected year; the edition, since what a report of 2024 says about 2032 is a projection,
 * while a figure for 2024 itself counts as reported. Without any of these a figure is reported.
 */
export function statusRule({ edition }: Pick<Dataset, "edition">, forecastFrom = ""): StatusRule {
  const given = forecastFrom.trim();
  const first =
    (given.length > 4 ? periodStart(given) : headerTime(given)?.year) ??
    (edition ? Number(edition.slice(0, 4)) + 1 : Infinity);
  return (year, stated, projected = false) =>
    stated ?? (projected || (year !== null && year >= first) ? "projected" : "reported");
}
