import { readFileSync, statSync } from "node:fs";
import { setTimeout as sleep } from "node:timers/promises";

/** Nothing more is coming once the screen reader has been silent this long, in milliseconds. */
const QUIET = 1200;
/** How long a first word is waited for. */
const PATIENCE = 5000;
const LONGEST = 120_000;

/** What the screen reader has said: a file to which the speech server adds a line for each utterance. */
export class Speech {
  #heard = 0;

  /**
   * @param file what the speech server writes
   * @param check throws when there is nobody left to say anything
   */
  constructor(
    private readonly file: string,
    private readonly check: () => void,
  ) {}

  /**
   * Waits until the screen reader has finished, and gives what it said since the last time.
   *
   * @param end without it, five seconds of silence are an answer too; with it, a line must match before silence counts
   * @throws Unheard when no line has matched after two minutes
   */
  async listen(end?: RegExp): Promise<string[]> {
    const start = Date.now();
    let last = start;
    let size = this.#size;
    for (;;) {
      await sleep(50);
      this.check();
      const now = Date.now();
      if (this.#size !== size) last = now;
      size = this.#size;
      const begun = end ? this.#until(size).some((line) => end.test(line)) : size > this.#heard;
      if (begun && now - last > QUIET) break;
      if (!end && now - start > PATIENCE && size === this.#heard) break;
      if (now - start > LONGEST) throw new Unheard(end, this.#until(size));
    }
    const said = this.#until(size);
    this.#heard = size;
    return said;
  }

  get #size(): number {
    return statSync(this.file).size;
  }

  /** Lines since what has been heard already, up to a size of the file. */
  #until(size: number): string[] {
    const text = readFileSync(this.file).subarray(this.#heard, size).toString("utf8");
    return text.split("\n").map(folded).filter(Boolean);
  }
}

const folded = (line: string): string => line.replace(/\s+/g, " ").trim();

/** Something was waited for that the screen reader did not say. */
export class Unheard extends Error {
  constructor(expected: RegExp | undefined, said: readonly string[]) {
    const heard = said.map((line) => `“${line}”`).join(", ") || "nothing";
    super(`The screen reader did not ${expected ? `say ${expected.source}` : "fall silent"}; it said ${heard}.`);
    this.name = "Unheard";
  }
}
