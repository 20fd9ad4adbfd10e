import { changeOf } from "../../claims/change.js";
import type { Words } from "../../core/chart.js";
import type { Format } from "../../core/words.js";

/**
 * "7.6 times as much", "up 4%", "down 75%": how a figure changes, in the form people use. Empty where it
 * is no multiple of one above zero.
 */
export function changeSaid(
  from: number,
  to: number,
  { common, format }: Pick<Words<unknown>, "common" | "format">,
): string {
  const change = changeOf(from, to);
  if (change.kind === "apart") return "";
  if (change.kind === "same") return common.change("same", "");
  const text = change.kind === "times" ? format.times(change.by) : partText(change.by, format);
  return common.change(change.kind, text);
}

/** Without a decimal that is zero, and with as many as the first digit of a small part needs: "4%", "4.3%", "0.02%". */
function partText(part: number, format: Format): string {
  const points = part * 100;
  const decimals = points >= 0.05 || points === 0 ? 1 : Math.ceil(-Math.log10(points));
  const isWhole = points >= 0.95 && Math.round(points * 10) % 10 === 0;
  return format.percent(part, isWhole ? 0 : decimals);
}
