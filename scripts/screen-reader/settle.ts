import { sameTranscript } from "./transcript.js";

/** How often a chart is recorded before two recordings must have agreed. */
const MOST = 3;

export interface Settled {
  /** `disturbed`: no two recordings agree. */
  readonly outcome: "as approved" | "changed" | "disturbed";
  /** The last recording. */
  readonly text: string;
}

/**
 * Tells a change from noise. A recording that is as approved settles it; any other counts only when a second one agrees
 * with it, because what a busy machine disturbs is not disturbed twice in the same way.
 *
 * @param approved the transcript to compare with; empty where there is none
 * @param recording makes a new transcript each time
 */
export async function settle(approved: string, recording: () => Promise<string>): Promise<Settled> {
  const others: string[] = [];
  for (;;) {
    const text = await recording();
    if (sameTranscript(text, approved)) return { outcome: "as approved", text };
    if (others.some((other) => sameTranscript(other, text))) return { outcome: "changed", text };
    others.push(text);
    if (others.length === MOST) return { outcome: "disturbed", text };
  }
}
