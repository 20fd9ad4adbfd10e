/** What was said after one step. */
export interface Said {
  readonly step: string;
  /** Utterances in their order; empty when nothing was said. */
  readonly lines: readonly string[];
}

const SILENCE = "(nothing)";

/**
 * A transcript as text: each step at the margin, what was said after it below.
 *
 * @param about lines that say what this is, and are never compared
 */
export function transcriptText(about: readonly string[], said: readonly Said[]): string {
  const head = about.map((line) => `# ${line}`);
  const steps = said.map(({ step, lines }) => {
    const heard = lines.length > 0 ? lines : [SILENCE];
    return [step, ...heard.map((line) => `  ${line}`)];
  });
  return `${[head, ...steps].map((part) => part.join("\n")).join("\n\n")}\n`;
}

/** The steps of a transcript's text. */
export function readTranscript(text: string): Said[] {
  const said: { step: string; lines: string[] }[] = [];
  for (const line of text.split("\n")) {
    if (line === "" || line.startsWith("#")) continue;
    if (!line.startsWith("  ")) said.push({ step: line, lines: [] });
    else if (line.trim() !== SILENCE) said.at(-1)?.lines.push(line.trim());
  }
  return said;
}

/** Whether two transcripts say the same, whatever recorded them. */
export const sameTranscript = (first: string, second: string): boolean => compared(first) === compared(second);

const compared = (text: string): string =>
  text
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .join("\n");
