/** Milliseconds that work may take before the page gets a turn: half a frame. */
const TURN = 8;

/** When the turn that begins now is over, on the clock of `performance.now()`. */
export const turnEnd = (): number => performance.now() + TURN;

/** Lets the page answer its reader. Where there is a scheduler, the rest goes on before other scripts of the page begin. */
export const pause = (): Promise<unknown> => {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise((resolve) => setTimeout(resolve));
};
