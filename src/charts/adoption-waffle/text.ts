import type { Words } from "../../core/chart.js";
import type { WaffleWords } from "./words.en.js";
import { extremesOf, type Shared } from "../../claims/extremes.js";
import { qualifiedText } from "../kit/figures.js";
import { listed } from "../kit/listed.js";
import { decimalsInUnit } from "../kit/precision.js";
import type { Waffle, WaffleModel } from "./model.js";

type W = Words<WaffleWords>;

/** More names than this are counted instead. */
const MOST_NAMES = 6;

export const groupName = ({ name }: Waffle, { own }: W): string => name || own.unnamed;

/** "over 60%". */
export const shareText = (group: Waffle, { common, format }: W): string =>
  qualifiedText(group, (value) => format.percent(value, decimalsInUnit(value * 100, group.decimals)), common);

/** "Projected for 2025". */
export const statusLine = ({ status, year }: Waffle, { own, format }: W): string =>
  own.statusLine(status, year === null ? "" : format.year(year));

/** "about 63 of 100"; a share below half a square is "fewer than 1 of 100". */
function frequency({ value, squares, rounded, qualifier }: Waffle, { own }: W): string {
  const points = (value ?? 0) * 100;
  const side = rounded && points < 0.5 ? "below" : rounded && points >= 99.5 ? "above" : "";
  return own.frequency({ count: squares, qualifier, rounded, side });
}

const namesOf = (groups: readonly Waffle[], words: W): string =>
  listed(
    groups.map((group) => groupName(group, words)),
    words,
    MOST_NAMES,
  );

export function waffleSummary({ all }: WaffleModel, words: W): string {
  const { own } = words;
  const found = extremesOf(
    all,
    ({ value }) => value,
    (group) => shareText(group, words),
  );
  if (!found) return all.length > 0 ? own.nothing : "";
  const { largest, smallest, count } = found;
  const said = (group: Waffle) => ({ share: shareText(group, words), frequency: frequency(group, words) });
  const first = largest.of[0];
  if (count === 1) return own.only({ name: groupName(first, words), ...said(first) });
  // A qualifier is part of the figure: those that differ by it only are not called equal.
  const about = ({ of, text }: Shared<Waffle>) => {
    const same = of.filter((group) => shareText(group, words) === text);
    return { names: namesOf(same, words), count: same.length, ...said(of[0]) };
  };
  if (about(largest).count === count) return own.equal({ count, ...said(first) });
  return words.format.prose([own.largest({ ...about(largest), all: count }), own.smallest(about(smallest))]);
}

/** What is rounded is what is drawn. */
export function waffleDetails({ data }: WaffleModel, words: W): string[] {
  const known = data.filter(({ value }) => value !== null);
  if (known.length === 0) return [];
  return [words.own.rounding({ count: known.filter(({ rounded }) => rounded).length, all: known.length })];
}

export function waffleNotes({ data, all }: WaffleModel, words: W): string[] {
  const missing = data.filter(({ value }) => value === null);
  const some = missing.length > 0 && missing.length < data.length;
  return [
    some ? words.own.missing({ names: namesOf(missing, words) }) : "",
    all.length > data.length ? words.own.leftOut({ shown: data.length, all: all.length }) : "",
  ].filter(Boolean);
}

export function waffleSentence(group: Waffle, words: W): string {
  const { own, format } = words;
  const name = groupName(group, words);
  if (group.value === null) return own.groupMissing(name);
  return own.group({
    name,
    share: shareText(group, words),
    frequency: frequency(group, words),
    status: group.status,
    year: group.year === null ? "" : format.year(group.year),
    squares: group.rounded ? group.squares : 0,
  });
}
