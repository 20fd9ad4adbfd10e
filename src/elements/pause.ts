/** Lets the page answer its reader. Where there is a scheduler, the rest goes on before other scripts of the page begin. */
export const pause = (): Promise<unknown> => {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
};
