import type { Words } from "../../core/chart.js";
import { percentOf } from "../../core/tidy.js";
import { extremesOf } from "../../claims/extremes.js";
import { sideOf } from "../../language/qualifiers.js";
import { qualifiedText } from "../kit/figures.js";
import { listed } from "../kit/listed.js";
import { decimalsInUnit } from "../kit/precision.js";
import type { Waffle, WaffleModel } from "./model.js";
import type { WaffleWords } from "./words.en.js";

type W = Words<WaffleWords>;

/** More names than this are counted instead. */
const MOST_NAMES = 6;

export const groupName = ({ name }: Waffle, { own }: W): string => name || own.unnamed;

/** "over 60%". */
export const shareText = (group: Waffle, { common, format }: W): string =>
  qualifiedText(group, (value) => format.percent(value, decimalsInUnit(value * 100, group.decimals)), common);

/** "2025, projected". */
export const statusLine = ({ status, year }: Waffle, { common, format }: W): string =>
  format.line([year === null ? "" : format.span(year, year), common.status[status]]);

/**
 * "about 63 of 100"; a share below half a square is "fewer than 1 of 100". Nothing where rounding goes against the
 * qualifier: "over 62.5%" is not "over 63 of 100".
 */
function frequency(group: Waffle, { own }: W): string {
  const { value, squares, rounded, qualifier } = group;
  if (!rounded) return own.frequency({ count: squares, qualifier, bound: "" });
  const points = percentOf(value ?? 0);
  const bound = points < 0.5 ? "below" : points >= 99.5 ? "above" : "";
  const side = qualifier ? sideOf(qualifier) : 0;
  const agrees = bound === "" ? squares < points : bound === "above";
  if (side !== 0 && side !== (agrees ? 1 : -1)) return "";
  return own.frequency({ count: squares, qualifier: qualifier || "about", bound });
}

const namesOf = (groups: readonly Waffle[], words: W): string =>
  listed(
    groups.map((group) => groupName(group, words)),
    words,
    MOST_NAMES,
  );

/** The largest and the smallest share. */
export function waffleSummary({ all }: WaffleModel, words: W): string {
  const { own } = words;
  const found = extremesOf(all, sizeOf, (group) => shareText(group, words));
  if (!found) return all.length > 0 ? own.missing(namesOf(all, words)) : "";
  const { largest, smallest, count } = found;
  const about = (groups: readonly [Waffle, ...Waffle[]]) => {
    const [one] = groups;
    // 60% and "about 60%" are together about 60%.
    const alike = groups.every(({ qualifier }) => qualifier === one.qualifier);
    const said = alike ? one : { ...one, qualifier: "about" };
    const figure = { share: shareText(said, words), frequency: frequency(said, words) };
    return { names: namesOf(groups, words), count: groups.length, ...figure };
  };
  const most = own.largest({ ...about(largest.of), all: count });
  return largest.of.length === count ? most : words.format.prose([most, own.smallest(about(smallest.of))]);
}

/** Of two figures with the same number, "over 60%" is above 60%, and "up to 60%" is not. */
function sizeOf(group: Waffle): number | null {
  return group.value === null ? null : group.value + (sideOf(group.qualifier) ?? 0) * Number.EPSILON;
}

export function waffleNotes({ data, all }: WaffleModel, words: W): string[] {
  const missing = all.filter(({ value }) => value === null);
  const some = missing.length > 0 && missing.length < all.length;
  return [
    some ? words.own.missing(namesOf(missing, words)) : "",
    all.length > data.length ? words.own.leftOut({ shown: data.length, all: all.length }) : "",
  ].filter(Boolean);
}

/** What a group says when it is reached. */
export function waffleSentence(group: Waffle, words: W): string {
  const { own, format } = words;
  const missing = group.value === null;
  return own.group({
    name: groupName(group, words),
    share: missing ? "" : shareText(group, words),
    frequency: missing ? "" : frequency(group, words),
    status: group.status,
    year: group.year === null ? "" : format.year(group.year),
    squares: group.rounded ? group.squares : 0,
  });
}
