/**
 * The lowest and the highest of any number of values, of which `Math.min(...values)` takes only as many as an engine has
 * room for arguments; `[Infinity, -Infinity]` for none.
 */
export function extent(values: readonly number[]): [lowest: number, highest: number] {
  let [lowest, highest] = [Infinity, -Infinity];
  for (const value of values) {
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  return [lowest, highest];
}
