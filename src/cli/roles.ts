import { tryChart } from "../charts/can-draw.js";
import { charts, type Dataset, type Field, type Warning } from "../core.js";
import { findField, type Role } from "../data/observations/roles.js";
import { headerTime, isTime } from "../data/time.js";
import type { Reading } from "./read-source.js";

/** The columns that charts take for each role, by label; a role that nobody plays is left out. */
export type Roles = Readonly<Record<string, string>>;

/** Whether a chart can draw the data, and if not, why. */
export interface Fit {
  readonly tag: string;
  readonly draws: boolean;
  /** What is missing; absent where it draws. */
  readonly reason?: string;
}

/** What the charts make of the data. */
export interface Fits {
  /** Every chart in catalogue order. */
  readonly charts: readonly Fit[];
  /** What charts that draw it have to say to its author, each once. */
  readonly warnings: readonly Warning[];
}

type Wanted = Omit<Role, "name"> & { readonly option: keyof Reading };

/** In the order in which an author thinks of them. */
const WANTED: readonly Wanted[] = [
  { option: "x", types: ["year", "period"], keys: ["year"] },
  { option: "y", types: ["quantity", "share", "rate"], keys: ["value", "share"] },
  { option: "series", types: ["category"] },
  { option: "status", types: ["status"] },
  { option: "start", types: ["quantity", "share"], keys: ["start"] },
  { option: "end", types: ["quantity", "share"], keys: ["end"] },
  { option: "startYear", types: ["year", "period"], keys: ["startYear"] },
  { option: "endYear", types: ["year", "period"], keys: ["endYear"] },
  { option: "rate", types: ["rate"], keys: ["statedRate"] },
];

/** Roles that a column plays only where it is called so. */
const BY_KEY: ReadonlySet<string> = new Set(["start", "end", "startYear", "endYear"]);

export function rolesOf(dataset: Dataset, reading: Reading): Roles {
  const found = WANTED.flatMap(({ option, ...role }): [string, string][] => {
    const name = String(reading[option] ?? "").trim();
    const field = findField(dataset, { ...role, name });
    const plays = field && (name !== "" || !BY_KEY.has(option) || role.keys?.includes(field.key));
    return plays ? [[option, nameOf(field)]] : [];
  });
  const times = dataset.fields.flatMap(({ label, type }) =>
    type === "quantity" ? (headerTime(label)?.text ?? []) : [],
  );
  const [first, last] = [times[0], times.at(-1)];
  if (times.length < 2 || !first || !last || dataset.fields.some(isTime)) return Object.fromEntries(found);
  // The times are headers, and all columns below them are the values.
  const others = found.filter(([role]) => role !== "y" || Boolean(reading.y?.trim()));
  return { x: `headers ${first} to ${last}`, ...Object.fromEntries(others) };
}

const nameOf = ({ label, key }: Field): string => label || key;

/** @param now on an axis of years */
export function fitsOf(dataset: Dataset, reading: Reading, now: number): Fits {
  const tried = charts.map((chart) => ({ tag: chart.tag, ...tryChart(chart, dataset, { ...reading }, now) }));
  const warnings = new Map(
    tried.flatMap((trial) => trial.warnings.map((warning) => [warning.message, warning] as const)),
  );
  return {
    charts: tried.map(({ tag, reason }): Fit => ({ tag, draws: reason === "", ...(reason && { reason }) })),
    warnings: [...warnings.values()],
  };
}
