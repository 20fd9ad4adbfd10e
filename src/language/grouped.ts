/**
 * The digits of a whole number in groups of three, or of two before the last three: 12,34,567.
 *
 * @param from digits from which there are groups
 */
export function inGroups(whole: string, sign: string, from = 4, inTwos = false): string {
  if (whole.length < from) return whole;
  return whole.replace(inTwos ? /\B(?=(?:\d\d)*\d{3}$)/g : /\B(?=(?:\d{3})+$)/g, sign);
}

/** A count in prose, 12.345 or 1,25. */
export function grouped(count: number, sign: string, from?: number): string {
  const [whole = "", ...fraction] = String(count).split(".");
  return [inGroups(whole, sign, from), ...fraction].join(",");
}
