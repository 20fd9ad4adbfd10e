import { InvalidArgumentError, Option } from "commander";

/** `--today`: the day by which a time has begun, so that a picture made ahead is the same next year. */
export const todayOption = (): Option =>
  new Option(
    "--today <date>",
    "day by which a time has begun, such as 2024-06-03 (default: the present day)",
  ).argParser(isoDate);

/** @throws InvalidArgumentError for what is no day of a calendar */
function isoDate(raw: string): string {
  const day = raw.trim();
  const moment = /^\d{4}-\d\d-\d\d$/.test(day) ? new Date(`${day}T00:00:00Z`) : null;
  // 2024-02-31 would be a day of March.
  if (moment && !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(day)) return day;
  throw new InvalidArgumentError("Expected a date such as 2024-06-03.");
}
