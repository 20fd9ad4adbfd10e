import type { Steps } from "../../core/steps.js";
import { pause, turnEnd } from "../pause.js";

/**
 * Takes steps without keeping the page from its reader: what is done within a turn comes back at once, the rest as a
 * promise. Once `signal` aborts, no further step is taken.
 */
export function sliced<T>(steps: Steps<T>, signal: AbortSignal): T | Promise<T> {
  const step = turn(steps);
  return step.done ? step.value : rest(steps, signal);
}

function turn<T>(steps: Steps<T>): IteratorResult<undefined, T> {
  const until = turnEnd();
  let step = steps.next();
  while (!step.done && performance.now() < until) step = steps.next();
  return step;
}

async function rest<T>(steps: Steps<T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    await pause();
    signal.throwIfAborted();
    const step = turn(steps);
    if (step.done) return step.value;
  }
}
