import type { Words } from "../../core/chart.js";

/**
 * Names as a sentence lists them: all, or the first of them and how many more there are.
 *
 * @param most names that are written out; 12 by default
 */
export function listed(
  names: readonly string[],
  { common, format }: Pick<Words<unknown>, "common" | "format">,
  most = 12,
): string {
  const more = names.length - most;
  return format.list(more > 0 ? [...names.slice(0, most), common.more(more)] : names);
}
