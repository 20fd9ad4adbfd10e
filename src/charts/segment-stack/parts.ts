import { tidy } from "../../core/tidy.js";
import type { Field, Status } from "../../core/dataset.js";
import type { Series } from "../kit/series.js";
import { extent } from "../../core/extent.js";
import { decimalsOfSum } from "../kit/precision.js";
import { compare } from "../kit/order.js";
import { isOther } from "../../data/cells/vocabulary/other.js";
import { HUES, keptOf } from "../kit/whole.js";
import type { Part, StackPoint, Total } from "./part.js";

/** Of values without noise of adding; a missing one adds nothing. */
export const sum = (values: readonly (number | null)[]): number =>
  tidy(values.reduce<number>((all, one) => all + (one ?? 0), 0));

/** A series as a part: its points, and missing ones for the years that only others have. */
export function part({ name, points }: Series, periods: ReadonlyMap<number, string>, years: readonly number[]): Part {
  const at = new Map(points.map((point) => [point.x, point]));
  return {
    key: name || "·",
    name,
    kind: isOther(name) ? "other" : "part",
    ink: "cat-other",
    points: years.map((year): StackPoint => {
      const found = at.get(year);
      const value = found?.value ?? null;
      const status = found?.status ?? "reported";
      const time = periods.get(year) ?? String(year);
      return {
        key: `${name}·${time}`,
        series: name || "·",
        year,
        time,
        value,
        decimals: found?.decimals ?? 0,
        share: null,
        status,
        record: { ...(found?.record ?? { year }), status },
      };
    }),
    combines: [],
  };
}

/** By the last year that has a value, the largest first; what the publisher calls “Other” last. */
export function inOrder(parts: readonly Part[]): Part[] {
  const last = extent(
    parts.flatMap(({ points }) => points.flatMap(({ value }, index) => (value === null ? [] : [index]))),
  )[1];
  const size = ({ points }: Part): number => points[last]?.value ?? -Infinity;
  const rank = ({ kind }: Part): number => (kind === "other" ? 1 : 0);
  return [...parts].sort((a, b) => rank(a) - rank(b) || compare(size(b), size(a)));
}

/**
 * The largest parts and the others as one; a single one keeps its name.
 *
 * @param highlight name of a part in lower case, which has the last place among the largest wherever it would stand
 */
export function folded(parts: readonly Part[], most: number, highlight: string, field: Field): Part[] {
  const named = parts.filter(({ kind }) => kind === "part");
  const own = parts.filter(({ kind }) => kind === "other");
  const { kept, others } = keptOf(named, Math.min(most, HUES.length), highlight);
  const rest = [...others, ...own];
  return rest.length > 1 ? [...kept, combined(rest, own[0], field)] : [...parts];
}

function combined(rest: readonly Part[], own: Part | undefined, field: Field): Part {
  const key = own?.key ?? "·other";
  const points = (own ?? rest[0])?.points.map(({ year, time }, index): StackPoint => {
    const there = rest.flatMap(({ points }) => points.slice(index, index + 1));
    const missing = there.some(({ value }) => value === null);
    const value = missing ? null : sum(there.map((point) => point.value));
    const status: Status = there.find((point) => point.status !== "reported")?.status ?? "reported";
    const decimals = decimalsOfSum(
      value ?? 0,
      there.map((point) => point.decimals),
      field,
    );
    const record = { year, value, status, parts: rest.length };
    return { key: `${key}·${time}`, series: key, year, time, value, decimals, share: null, status, record };
  });
  return { key, name: own?.name ?? "", kind: "other", ink: "cat-other", points: points ?? [], combines: rest };
}

/** One hue for each; “Other” is pale. A single part beyond the hues is pale as well. */
export const coloured = (parts: readonly Part[]): Part[] =>
  parts.map((one, index) => (one.kind === "other" ? one : { ...one, ink: HUES[index] ?? "cat-other" }));

export function withShares(parts: readonly Part[], totals: readonly Total[], isShare: boolean): Part[] {
  return parts.map((one) => ({
    ...one,
    points: one.points.map((point, index) => {
      const whole = totals[index]?.value ?? null;
      const { value } = point;
      const share = isShare ? value : value === null || whole === null || whole <= 0 ? null : value / whole;
      return { ...point, share };
    }),
  }));
}
