import type { Dataset, Field } from "../../core/dataset.js";
import type { Steps } from "../../core/steps.js";
import { decimalsFor, fieldNamed, findField } from "../../data/observations/roles.js";
import { isTime } from "../../data/time.js";
import { toSeries, type SeriesPoint } from "../../data/observations/series.js";
import type { RawSpans } from "./span-rows.js";
import type { RawSpan, SpanEnd, SpanRoles } from "./span.js";
import type { StatusRule } from "./status-rule.js";

/** Series of years, each from its first to its last published value. @throws DatasetError as `toSeries` */
export function* seriesSpans(dataset: Dataset, roles: SpanRoles, rule: StatusRule): Steps<RawSpans> {
  const { fieldY, series } = yield* toSeries(dataset, columns(dataset, roles));
  const stated = findField(dataset, { name: roles.status, types: ["status"] }) !== undefined;
  const endOf = (point: SeriesPoint | undefined): SpanEnd => {
    if (!point) return { year: null, value: null, decimals: 0, status: "reported" };
    const { x: year, value, row } = point;
    const status = rule(year, stated ? point.status : undefined, point.status === "projected");
    return { year, value, decimals: value === null ? 0 : decimalsFor(fieldY, row, value), status };
  };
  const rates = series.length === 1 ? dataset.rates : [];
  const raw = series
    .filter(({ points }) => points.length > 0)
    .map(({ name, points }): RawSpan => {
      const [first, last] = ends(points);
      const record = { ...(last ?? first)?.row };
      const own = name || dataset.title || fieldY.label;
      return { name: own, id: "", start: endOf(first), end: endOf(last), stated: rates[0] ?? null, record };
    });
  const name = findField(dataset, { name: roles.series, types: ["category"] })?.label ?? "";
  return { raw, field: fieldY, labels: { name, start: "", end: "" } };
}

/** Where `x` names the things and not their years, it is the name of the series. */
function columns(dataset: Dataset, roles: SpanRoles): SpanRoles {
  const named: Field | undefined = roles.x?.trim() ? fieldNamed(dataset.fields, roles.x) : undefined;
  if (!named || isTime(named)) return roles;
  return { ...roles, x: "", series: roles.series || named.key };
}

/** First and last published point. One alone is the end when it is the last year or projected, else the start. */
function ends(points: readonly SeriesPoint[]): readonly [SeriesPoint | undefined, SeriesPoint | undefined] {
  const published = points.filter(({ value, status }) => value !== null && status !== "modelled");
  const [first, last] = [points[0], points.at(-1)];
  const [only] = published;
  if (published.length > 1) return [only, published.at(-1)];
  if (!only) return points.length > 1 ? [first, last] : [first, undefined];
  const isEnd = points.length > 1 ? only === last : only.status === "projected";
  return isEnd ? [points.length > 1 ? first : undefined, only] : [only, points.length > 1 ? last : undefined];
}
