/** Whether a media query holds; not where nothing tells, as in a test that has no screen. */
export function matches(query: string): boolean {
  const { matchMedia } = globalThis as Partial<Pick<typeof globalThis, "matchMedia">>;
  return matchMedia?.(query).matches ?? false;
}
