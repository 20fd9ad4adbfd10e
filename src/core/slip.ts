/**
 * Whether a name is another one with a slip of the fingers: one letter added, left out, or another, two in a name of six
 * letters or more, where two that changed places count as two.
 */
export function isSlip(given: string, name: string): boolean {
  const most = name.length < 6 ? 1 : 2;
  return given !== name && Math.abs(given.length - name.length) <= most && distance(given, name) <= most;
}

/** Levenshtein's, row by row. */
function distance(given: string, name: string): number {
  let row = Array.from({ length: name.length + 1 }, (_, index) => index);
  for (const [at, letter] of [...given].entries()) {
    const next = [at + 1];
    for (const [index, other] of [...name].entries()) {
      const [left = 0, above = 0, before = 0] = [next[index], row[index + 1], row[index]];
      next.push(Math.min(left + 1, above + 1, before + Number(letter !== other)));
    }
    row = next;
  }
  return row[name.length] ?? 0;
}
