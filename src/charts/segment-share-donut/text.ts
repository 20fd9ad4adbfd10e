import type { Words } from "../../core/chart.js";
import type { DonutWords } from "./words.en.js";
import { extremesOf } from "../../claims/extremes.js";
import { carriedPoints, fieldText } from "../kit/field-text.js";
import { decimalsOfSum } from "../kit/precision.js";
import { listed } from "../kit/listed.js";
import { isWhole, SUM_TOLERANCE } from "../kit/whole.js";
import { published, ranked, sumOf, type Segment, type ShareModel } from "./model.js";

type W = Words<DonutWords>;

export function nameOf({ name, kind }: Segment, { common, own }: W): string {
  return name || (kind === "other" ? common.other : own.unnamed);
}

/** "45%"; "no data" where nothing was published; a share too small for its decimals is not written as zero. */
export function shareText({ share, decimals }: Pick<Segment, "share" | "decimals">, words: W, prose = false): string {
  const { common, format, own } = words;
  if (share === null) return common.noData;
  const unit = 10 ** -decimals / 100;
  if (share > 0 && share < unit / 2) return own.lessThan(format.percent(unit, decimals), prose);
  return format.percent(share, decimals);
}

/** The same for a table: a published share with all its decimals. */
export function exactShare(part: Segment, { total, fieldY }: ShareModel, words: W): string {
  const { share, kind, decimals } = part;
  const more = share === null || total || kind === "remainder" ? 0 : carriedPoints(share);
  return more > decimals ? fieldText(fieldY, words.format).exact(share ?? 0, more) : shareText(part, words);
}

/** What several parts are together. */
export const sumText = (segments: readonly Segment[], words: W): string =>
  shareText(
    {
      share: sumOf(segments),
      decimals: decimalsOfSum(
        sumOf(segments),
        segments.map(({ decimals }) => decimals),
        SHARE,
      ),
    },
    words,
    true,
  );

/** The number that is taken off 100: "45". */
export const sumNumber = ({ sum, decimals }: ShareModel, { format }: W): string => format.number(sum * 100, decimals);

/** The parts that no other part exceeds, those within “Other” too; none where nothing is above zero. */
export function leaders(model: ShareModel): Segment[] {
  const most = ranked(model)[0]?.share;
  return most ? published(model).filter(({ kind, share }) => kind === "part" && share === most) : [];
}

/** Whether no published part is larger than another. */
export const allEqual = (model: ShareModel): boolean => {
  const count = leaders(model).length;
  return count > 1 && count === published(model).length;
};

const SHARE = { type: "share" } as const;

const namesOf = (segments: readonly Segment[], words: W): string =>
  listed(
    segments.map((part) => nameOf(part, words)),
    words,
  );

export function shareSummary(model: ShareModel, words: W): string {
  const { own } = words;
  const first = leaders(model);
  const leader = first[0] ?? model.data.find(({ share }) => share);
  if (!leader) return own.nothing;
  const share = shareText(leader, words, true);
  const rest = model.data.find(({ kind }) => kind === "remainder");
  const name = nameOf(leader, words);
  const sentences = [
    published(model).length === 1
      ? own.only({ name, share: model.total ? totalText(model, words) : share, isAmount: model.total !== null })
      : allEqual(model)
        ? own.equal({ count: first.length, share })
        : own.largest({
            names: first.length > 0 ? namesOf(first, words) : name,
            count: Math.max(first.length, 1),
            share,
          }),
    rest ? own.rest({ name: rest.name, share: shareText(rest, words, true), sum: sumNumber(model, words) }) : "",
    rest ? "" : topTwo(model, words),
  ];
  return words.format.prose(sentences);
}

/** Not said of two parts that are all there is, of equal parts, and of shares that overlap. */
function topTwo(model: ShareModel, words: W): string {
  const [first, second, third] = ranked(model);
  const two = [first, second].filter((part) => part !== undefined);
  const parts = published(model);
  if (two.length < 2 || model.sum > 1 + SUM_TOLERANCE || allEqual(model)) return "";
  if (parts.length < 3 && !model.data.some(({ kind }) => kind === "remainder")) return "";
  const names = third?.share === second?.share ? "" : namesOf(two, words);
  return words.own.top({ count: 2, names, share: sumText(two, words) });
}

export function shareDetails(model: ShareModel, words: W): string[] {
  const { format, own } = words;
  const parts = ranked(model);
  const known = published(model).filter(({ share }) => share !== null);
  const found = extremesOf(
    known.filter(({ kind }) => kind === "part"),
    (part) => part.share,
    (part) => shareText(part, words, true),
  );
  const smallest = found?.smallest.of.length === 1 ? found.smallest.of[0] : undefined;
  const count = known.length;
  const rest = model.data.some(({ kind }) => kind === "remainder");
  const share = format.percent(model.sum, model.decimals);
  const rounded = model.sum !== 1 && isWhole(model.sum) && Math.abs(model.sum - 1) * 100 <= model.rounding.sum + 1e-9;
  return [
    rest ? topTwo(model, words) : "",
    smallest && parts[0] && count > 1 && smallest.share !== parts[0].share
      ? own.smallest({ name: nameOf(smallest, words), share: shareText(smallest, words, true) })
      : "",
    !model.total && count > 1 && (rest || isWhole(model.sum)) ? own.total({ count, share, rounded }) : "",
    model.total ? "" : own.rounding(format.number(Number(model.rounding.each.toPrecision(2)))),
  ].filter(Boolean);
}

const totalText = ({ total, fieldY }: ShareModel, { format }: W): string =>
  total ? fieldText(fieldY, format).long(total.amount, total.decimals) : "";

/** What has to be said on the chart itself. */
export function shareNotes(model: ShareModel, words: W): string[] {
  const { format, own } = words;
  const share = format.percent(model.sum, model.decimals);
  const missing = published(model).filter((part) => part.share === null);
  const rest = model.data.some(({ kind }) => kind === "remainder");
  const odd = model.data.length > 0 && model.sum > 0 && !rest && !isWhole(model.sum);
  return [
    model.left.length > 0 ? words.common.sums(listed(model.left, words)) : "",
    model.total && model.sum > 0 ? own.calculated(totalText(model, words)) : "",
    odd && !model.total ? own.notWhole({ share, below: model.sum < 1 }) : "",
    ...model.data
      .filter(({ combines }) => combines.length > 0)
      .map((part) =>
        own.combined({ name: nameOf(part, words), count: part.combines.length, names: namesOf(part.combines, words) }),
      ),
    missing.length > 0 && model.data.length > 0 ? own.missing(namesOf(missing, words)) : "",
  ].filter(Boolean);
}

export function shareSentence(part: Segment, model: ShareModel, words: W): string {
  const { common, format, own } = words;
  const name = nameOf(part, words);
  if (part.share === null) return own.part({ name, share: "", amount: "", status: "", count: 0 });
  const share = shareText(part, words, true);
  if (part.kind === "remainder") return own.partRest({ name, share, sum: sumNumber(model, words) });
  const amount = part.amount === null ? "" : fieldText(model.fieldY, format).long(part.amount, part.amountDecimals);
  return own.part({ name, share, amount, status: common.status[part.status], count: part.combines.length });
}
