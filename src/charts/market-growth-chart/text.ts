import { percentOf, tidy } from "../../core/tidy.js";
import { isFraction } from "../../core/dataset.js";
import type { Explanation, Words } from "../../core/chart.js";
import { extent } from "../../core/extent.js";
import type { GrowthWords } from "./words.en.js";
import { decimalsFor } from "../../data/observations/roles.js";
import { changeSaid } from "../kit/change-said.js";
import { fieldText } from "../kit/field-text.js";
import { listed } from "../kit/listed.js";
import { decimalsInUnit } from "../kit/precision.js";
import { isPublished, RATE, type GrowthChartModel, type Point, type Published } from "./model.js";

type W = Words<GrowthWords>;

/** Most falls that are named. */
const MOST_FALLS = 12;

/** Two sentences: from where to where, and how fast; `several` says it of more than one series. */
export function growthSummary(model: GrowthChartModel, words: W, several?: typeof growthSummary): string {
  const published = model.all.filter(isPublished);
  const { own, format } = words;
  const [first] = published;
  if (!first) return "";
  if (published.length === 1) {
    const value = fieldText(model.field, format).long(first.value, first.decimals);
    return own.single({ value, year: format.year(first.year), status: words.common.status[first.status] });
  }
  if (several && model.series.length > 1) return several(model, words);
  return oneSummary(first, published[published.length - 1] ?? first, model, words);
}

function oneSummary(from: Published, to: Published, model: GrowthChartModel, words: W): string {
  const { own, format } = words;
  const growth = model.lines[0]?.growth ?? null;
  const text = fieldText(model.field, format);
  const ends = {
    from: text.long(from.value, from.decimals),
    fromYear: format.year(from.year),
    to: text.long(to.value, to.decimals),
    toYear: format.year(to.year),
    projected: to.status === "projected",
  };
  const first =
    to.value === from.value
      ? own.unchanged(ends)
      : own.moved({
          ...ends,
          direction: to.value > from.value ? "rose" : "fell",
          change: movement(from, to, model, words),
        });
  if (!growth || growth.change === 0) return first;
  const { rate, years } = growth;
  // Of one year the change has said it.
  if (years === 1 && !isFraction(model.field)) return first;
  if (rate === null) return first;
  return format.prose([first, own.rate({ rate: format.percent(rate), years, falling: rate < 0 })]);
}

/** Of a share in percentage points, as “up 10%” would be read so; of anything else in the form people use, or by its amount. */
function movement(from: Published, to: Published, model: GrowthChartModel, words: W): string {
  const { common, format } = words;
  const said = isFraction(model.field) && to.value < 2 * from.value ? "" : changeSaid(from.value, to.value, words);
  if (said) return said;
  const decimals = Math.max(from.decimals, to.decimals);
  const { long } = fieldText(model.field, format);
  return common.change("by", changeText(tidy(to.value - from.value), decimals, model, words, long));
}

/** Further statistics and trends, each a whole sentence. */
export function growthDetails(model: GrowthChartModel, { own, format }: W): string[] {
  const sentences: string[] = [];
  const forecasts = model.all.flatMap((point) =>
    isPublished(point) && point.status === "projected" ? [point.year] : [],
  );
  if (forecasts.length > 0) sentences.push(own.forecastBegins(format.year(extent(forecasts)[0])));
  const [line] = model.lines;
  const published = model.lines.length === 1 && line ? line.points.filter(isPublished) : [];
  if (published.length > 2) {
    const sorted = [...published].sort((a, b) => a.value - b.value);
    const { long } = fieldText(model.field, format);
    const [low, high] = [sorted[0], sorted[sorted.length - 1]];
    if (low && high && low.value < high.value) {
      sentences.push(
        own.extremes({
          low: long(low.value, low.decimals),
          lowYear: format.year(low.year),
          high: long(high.value, high.decimals),
          highYear: format.year(high.year),
        }),
      );
    }
    const falls = published.filter(
      (point, index) => index > 0 && point.value < (published[index - 1]?.value ?? -Infinity),
    );
    const times = falls.map(({ year }) => format.year(year));
    // Where a figure falls time and again, the years say nothing.
    if (times.length > 0 && times.length <= MOST_FALLS) sentences.push(own.falls(times, format));
  }
  return sentences;
}

/** What a datum says when it is reached. */
export function sentence(model: GrowthChartModel, point: Point, words: W): string {
  const { own, common, format } = words;
  const name = model.lines.length > 1 ? (point.series ?? "") : "";
  const year = format.year(point.year);
  if (point.value === null) return own.pointMissing({ name, year });
  const text = fieldText(model.field, format);
  if (!isPublished(point)) return own.pointModelled({ name, year, value: text.long(format.roughly(point.value)) });
  const said = {
    name,
    year,
    value: text.long(point.value, point.decimals),
    status: common.status[point.status],
  };
  const growth = model.lines.find((line) => line.name === point.series)?.growth;
  if (!growth?.multiple || growth.change === 0 || growth.to.key !== point.key) {
    return own.point({ ...said, change: "", fromYear: "" });
  }
  const change = movement(growth.from, growth.to, model, words);
  return own.point({ ...said, change, fromYear: format.year(growth.from.year) });
}

/** Which values are not the publisher's, and which are missing. */
export function growthNotes(model: GrowthChartModel, words: W): string[] {
  const { own, format } = words;
  const notes: string[] = [];
  const modelled = model.all.filter(({ status }) => status === "modelled");
  const [first, last] = [modelled[0], modelled[modelled.length - 1]];
  if (first && last) {
    const growth = model.lines.length === 1 ? model.lines[0]?.growth : null;
    const whole = growth ? modelled.length === growth.years - 1 : false;
    const span = format.span(first.year, last.year);
    const rate = format.percent(growth?.rate ?? 0);
    notes.push(own.modelled({ count: modelled.length, ...(whole ? { span, rate } : { span: "", rate: "" }) }));
  }
  // A year that one of several series has a value for is not without one; what a series lacks its own points say.
  const there = new Set(model.all.flatMap(({ value, year }) => (value === null ? [] : [year])));
  const missing = [...new Set(model.all.map(({ year }) => year))].filter((year) => !there.has(year));
  if (missing.length > 0) {
    const times = missing.map((year) => format.year(year));
    notes.push(own.missing(times, { list: (items) => listed(items, words) }));
  }
  if (model.scaleRefused) notes.push(own.notPositive);
  return notes;
}

/** “Why two growth rates?”: both rates, from when the stated one counts, and the base it would need. */
export function explainRates(model: GrowthChartModel, { own, format }: W): Explanation | undefined {
  const growth = model.lines[0]?.growth;
  if (!model.mismatch || !growth || growth.rate === null) return undefined;
  const { rate, needs } = model.mismatch;
  const { long } = fieldText(model.field, format);
  const there = model.data.find((point) => point.year === needs.from);
  const drawn = there?.status === "modelled" && there.value !== null ? long(format.roughly(there.value)) : "";
  return {
    title: own.why,
    sentences: [
      own.calculated(format.percent(growth.rate)),
      own.stated({
        rate: fieldText(RATE, format).long(rate.value, decimalsFor(RATE, {}, rate.value)),
        since: rate.from === null ? "" : format.year(rate.from),
        base: long(needs.base, Math.max(growth.from.decimals, growth.to.decimals)),
        baseYear: format.year(needs.from),
        published: needs.from === growth.from.year ? long(growth.from.value, growth.from.decimals) : "",
        drawn,
      }),
    ],
  };
}

/** How far two values lie apart: percentages in points, others as `write` has it. */
export const changeText = (
  change: number,
  decimals: number,
  { field }: Pick<GrowthChartModel, "field">,
  { common, format }: Pick<W, "common" | "format">,
  write: (value: number, decimals: number) => string,
): string =>
  isFraction(field)
    ? common.points(format.number(percentOf(change), decimalsInUnit(change * 100, decimals, field.precision)))
    : write(change, decimals);
