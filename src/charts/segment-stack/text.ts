import { tidy } from "../../core/tidy.js";
import type { Words } from "../../core/chart.js";
import type { StackWords } from "./words.en.js";
import { crossingsOf } from "../../claims/crossings.js";
import { extremesOf } from "../../claims/extremes.js";
import { changeSaid } from "../kit/change-said.js";
import { fieldText } from "../kit/field-text.js";
import { listed } from "../kit/listed.js";
import { shown, unevenYears, type StackModel } from "./model.js";
import type { Part, StackPoint } from "./part.js";

type W = Words<StackWords>;

/** Overtakers that are named. */
const MOST_NAMED = 4;

export const partName = ({ name, kind }: Pick<Part, "name" | "kind">, { own, common }: W): string =>
  name || (kind === "other" ? common.other : own.unnamed);

/** Whole percentages, with one decimal where a share is below one; published shares keep their own decimals. */
export function shareText({ data, isShare, field }: StackModel, { format }: W): (point: StackPoint) => string {
  const small = data.some(({ share }) => share !== null && share > 0 && share < 0.01);
  const text = fieldText(field, format);
  return ({ share, decimals }) => {
    if (share === null) return "";
    return isShare ? text.long(share, decimals) : format.percent(share, small ? 1 : 0);
  };
}

/** First and last of the years that have a total, else of those with any value, as positions. */
function ends({ totals, all }: StackModel): readonly [number, number] {
  const positions = [...totals.keys()];
  const complete = positions.filter((index) => totals[index]?.value !== null);
  const some = positions.filter((index) => all.some(({ points }) => points[index]?.value != null));
  const use = complete.length > 0 ? complete : some;
  return [use[0] ?? 0, use.at(-1) ?? 0];
}

/** The total from the first to the last year, and the part that grew most. */
export function stackSummary(model: StackModel, words: W): string {
  if (model.data.length === 0) return "";
  const [first, last] = ends(model);
  if (first === last) return largestSentence(model, last, words);
  const total = model.isShare ? "" : totalSentence(model, first, last, words);
  const most = mostSentence(model, first, last, words);
  return words.format.prose([total, most]) || largestSentence(model, last, words);
}

/** The largest of the parts that have a value in a year; with `alone` nothing where several are. */
function largestSentence(model: StackModel, at: number, words: W, alone = false): string {
  const { own, format } = words;
  const there = model.all.flatMap((one) =>
    one.points.slice(at, at + 1).flatMap((point) => (point.value === null ? [] : [{ one, point }])),
  );
  const text = fieldText(model.field, format);
  const found = extremesOf(
    there,
    ({ point }) => point.value,
    ({ point }) => text.long(point.value ?? 0, point.decimals),
  );
  if (!found || (alone && (found.count === 1 || found.largest.of.length > 1))) return "";
  const { of, text: value } = found.largest;
  const names = listed(
    of.map(({ one }) => partName(one, words)),
    words,
  );
  const [{ point }] = of;
  const share = model.isShare || of.length > 1 ? "" : shareText(model, words)(point);
  return own.largest({ names, sharing: of.length, of: found.count, year: format.year(point.year), value, share });
}

function totalSentence(model: StackModel, first: number, last: number, words: W): string {
  const { own, common, format } = words;
  const [from, to] = [model.totals[first], model.totals[last]];
  if (!from || !to || from.value === null || to.value === null) return "";
  const text = fieldText(model.field, format);
  const change = tidy(to.value - from.value);
  const amount = text.long(change, Math.max(from.decimals, to.decimals));
  return own.total({
    from: text.long(from.value, from.decimals),
    fromYear: format.year(from.year),
    to: text.long(to.value, to.decimals),
    toYear: format.year(to.year),
    projected: model.all.some(({ points }) => points[last]?.status === "projected"),
    direction: change === 0 ? "same" : change > 0 ? "rose" : "fell",
    change: changeSaid(from.value, to.value, words) || common.change("by", amount),
  });
}

/** By amount, or by share where shares are shown; nothing where some cannot be compared, or several rise alike. */
function mostSentence(model: StackModel, first: number, last: number, words: W): string {
  const { own, format } = words;
  const share = model.variant === "percent";
  const changes = model.all.flatMap((one) => {
    const [from, to] = [one.points[first], one.points[last]];
    const [a, b] = [from && shown(from, model), to && shown(to, model)];
    return from && to && a != null && b != null ? [{ one, from, to, change: tidy(b - a) }] : [];
  });
  const text = fieldText(model.field, format);
  const found = extremesOf(
    changes,
    ({ change }) => change,
    ({ from, to, change }) => text.long(tidy(change), Math.max(from.decimals, to.decimals)),
  );
  if (!found || found.count < model.all.length) return "";
  const [most, ...others] = found.largest.of;
  const years = { fromYear: format.year(most.from.year), toYear: format.year(most.to.year) };
  if (!(most.change > 0)) return own.noneGrew({ ...years, share });
  // Those that share it rise from other figures to others.
  if (others.length > 0) return "";
  const say = share
    ? shareText(model, words)
    : ({ value, decimals }: StackPoint): string => text.long(value ?? 0, decimals);
  return own.grewMost({ ...years, share, name: partName(most.one, words), from: say(most.from), to: say(most.to) });
}

/** The largest part, and who overtakes whom. */
export function stackDetails(model: StackModel, words: W): string[] {
  const { own, format } = words;
  const [first, last] = ends(model);
  if (first === last) return [];
  const parts = model.all.filter(({ kind }) => kind === "part");
  const years = {
    fromYear: format.year(model.totals[first]?.year ?? 0),
    toYear: format.year(model.totals[last]?.year ?? 0),
  };
  const at = (one: Part, place: number) => {
    return { value: one.points[place]?.value ?? null, year: model.totals[place]?.year ?? null };
  };
  const { overtakers, sameOrder } = crossingsOf(
    parts.map((part) => ({ part, start: at(part, first), end: at(part, last) })),
  );
  const passes = overtakers.slice(0, MOST_NAMED).map(({ by, passed }) => {
    const list = listed(
      passed.map(({ part }) => partName(part, words)),
      words,
    );
    return own.passes({ name: partName(by.part, words), list, ...years });
  });
  const largest = largestSentence(model, last, words, true);
  return [...(largest ? [largest] : []), ...(sameOrder ? [own.sameOrder(years)] : passes)];
}

/** What a part says when it is reached. */
export function stackSentence(point: StackPoint, part: Part, model: StackModel, words: W): string {
  const { common, format, own } = words;
  const value = point.value === null ? "" : fieldText(model.field, format).long(point.value, point.decimals);
  return own.point({
    name: partName(part, words),
    year: format.year(point.year),
    value,
    share: model.isShare ? "" : shareText(model, words)(point),
    status: common.status[point.status],
  });
}

/** What is missing, what “Other” stands for, and shares that are not a whole. */
export function stackNotes(model: StackModel, words: W): string[] {
  const { own, format } = words;
  const gaps = model.all.flatMap((one) => {
    const years = one.points.filter(({ value }) => value === null).map(({ year }) => format.span(year, year));
    return years.length > 0 ? [format.aside(partName(one, words), listed(years, words))] : [];
  });
  const uneven = unevenYears(model).map(({ year, value, decimals }) =>
    format.aside(fieldText(model.field, format).long(value ?? 0, decimals), format.span(year, year)),
  );
  return [
    ...model.parts
      .filter(({ combines }) => combines.length > 0)
      .map((one) => {
        const names = listed(
          one.combines.map((inner) => partName(inner, words)),
          words,
        );
        return own.combined({ name: partName(one, words), count: one.combines.length, names });
      }),
    ...(model.columns.length < model.totals.length
      ? [own.spaced({ shown: model.columns.length, all: format.number(model.totals.length) })]
      : []),
    ...(gaps.length > 0 ? [own.missing({ list: listed(gaps, words), share: model.variant === "percent" })] : []),
    ...(model.left.length > 0 ? [words.common.sums(listed(model.left, words))] : []),
    ...(uneven.length > 0 ? [own.notWhole(listed(uneven, words))] : []),
  ];
}
