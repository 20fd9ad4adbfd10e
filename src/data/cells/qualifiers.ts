import { anyOf, QUALIFIERS } from "./vocabulary/index.js";

const SIGNS: ReadonlyMap<string, string> = new Map([
  ["~", "about"],
  ["∼", "about"],
  ["≈", "about"],
  ["≃", "about"],
  [">", "over"],
  ["≥", "at least"],
  ["<", "under"],
  ["≤", "up to"],
]);

const WORDS = anyOf([...QUALIFIERS.keys()]);
/** Before a number, or between its currency and the number. */
const BEFORE = new RegExp(
  String.raw`(?:^|(?<=[\s(]))(?:([~∼≈≃>≥<≤])=?|(${WORDS})(?=[\s$€£¥₹]|$))\s*|([~∼≈≃>≥<≤])=?\s*$`,
  "iu",
);
const BEHIND = new RegExp(String.raw`^\s*\(?(${WORDS})\)?$`, "iu");

const UP = /[▲△↑▴⬆🔺⇧]\ufe0f?\s*/u;
const DOWN = /[▼▽↓▾⬇🔻⇩]\ufe0f?\s*/u;

/** What stands before and behind a number, without the words and signs that qualify it or say its direction. */
export function qualified(before: string, after: string): { before: string; after: string; qualifier?: string } {
  if (before.trim() === "" && after.trim() === "+") return { before, after: "", qualifier: "over" };
  const isWord = before !== "" && /[\p{L}~∼≈≃>≥<≤]/u.test(before);
  // “$1.2m” says no more than that.
  if (!isWord && after.length < 2 && /^[ -~]*$/.test(before + after)) return { before, after };
  const found = isWord ? BEFORE.exec(before) : null;
  const word = found ? (found[1] ?? found[3] ?? found[2] ?? "").toLowerCase() : "";
  const qualifier = SIGNS.get(word) ?? QUALIFIERS.get(word);
  const head = found ? `${before.slice(0, found.index)}${before.slice(found.index + found[0].length)}` : before;
  const behind = qualifier || after.length < 2 ? null : BEHIND.exec(after);
  const said = qualifier ?? (behind ? QUALIFIERS.get((behind[1] ?? "").toLowerCase()) : undefined);
  const arrows = directed(head, behind ? "" : after);
  return said ? { ...arrows, qualifier: said } : arrows;
}

/** An arrow says the direction of a change: ▼ 3.1% is −3.1%. */
function directed(before: string, after: string): { before: string; after: string } {
  const both = before + after;
  if (/^[ -~]*$/.test(both)) return { before, after };
  if (UP.test(both) === DOWN.test(both)) return { before, after };
  const bare = (text: string): string => text.replace(UP, "").replace(DOWN, "");
  const [head, tail] = [bare(before), bare(after)];
  return { before: DOWN.test(both) && !/[-(]/u.test(head) ? `-${head}` : head, after: tail };
}
