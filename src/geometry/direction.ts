/**
 * Whether a text is a paragraph that runs from right to left: by the first letter or mark of direction that stands in
 * no isolate (UAX #9, rules P2 and P3), with isolates one in another.
 */
export const isReversed = (text: string): boolean => FIRST.test(text);

const FIRST =
  /^(?:[^\p{L}\u200e\u200f\u2066-\u2068]|[\u2066-\u2068](?:[^\u2066-\u2069]|[\u2066-\u2068][^\u2066-\u2069]*\u2069)*\u2069)*[\u0590-\u08ff\u200f\ufb1d-\ufdff\ufe70-\ufefc]/u;
