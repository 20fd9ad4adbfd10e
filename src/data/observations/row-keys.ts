/** The row's id, else its name; a name that occurs again gets a number, so that keys stay stable over redraws. */
export function uniqueKeys(): (row: { readonly id: string; readonly name: string }) => string {
  const seen = new Map<string, number>();
  return ({ id, name }) => {
    const key = id || name;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count === 1 ? key : `${key}·${count}`;
  };
}
