/** A count in prose, 12.345 or 1,25. Whole numbers of fewer digits than `from` are not grouped. */
export function grouped(count: number, sign: string, from = 4): string {
  const [whole = "", ...fraction] = String(count).split(".");
  return [whole.length < from ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, sign), ...fraction].join(",");
}
