/** How recordings of a screen reader become transcripts, and when a difference counts. */
import { describe, expect, it } from "vitest";
import { settle } from "../../scripts/screen-reader/settle.js";
import { readTranscript, sameTranscript, transcriptText } from "../../scripts/screen-reader/transcript.js";

const SAID = [
  { step: "Tab, into the plot", lines: ["Column chart, 3 columns", "2022: 48.7 billion US dollars, reported."] },
  { step: "Escape", lines: [] },
];

describe("a transcript", () => {
  const text = transcriptText(["Orca reads a chart", "Orca 43.1"], SAID);

  it("has steps at the margin, what was said below them, and says where nothing was", () => {
    expect(text).toBe(
      "# Orca reads a chart\n# Orca 43.1\n\nTab, into the plot\n  Column chart, 3 columns\n" +
        "  2022: 48.7 billion US dollars, reported.\n\nEscape\n  (nothing)\n",
    );
  });

  it("is read back as it was written", () => {
    expect(readTranscript(text)).toEqual(SAID);
  });

  it("is the same in another version of the programs, and another with one word more", () => {
    expect(sameTranscript(text, text.replace("43.1", "48.0"))).toBe(true);
    expect(sameTranscript(text, text.replace("reported.", "reported. not selected."))).toBe(false);
  });
});

describe("a recording", () => {
  /** Plays the recordings one after the other, and tells how many were asked for. */
  const play = async (approved: string, ...recordings: readonly string[]) => {
    let asked = 0;
    const { outcome, text } = await settle(approved, () => Promise.resolve(recordings[asked++] ?? "one too many"));
    return [outcome, text, asked];
  };

  it("that is as approved settles it", async () => {
    expect(await play("a", "a")).toEqual(["as approved", "a", 1]);
  });

  it("that differs once is noise", async () => {
    expect(await play("a", "b", "a")).toEqual(["as approved", "a", 2]);
    expect(await play("a", "b", "c", "a")).toEqual(["as approved", "a", 3]);
  });

  it("that differs twice in the same way is a change, also with noise between", async () => {
    expect(await play("a", "b", "b")).toEqual(["changed", "b", 2]);
    expect(await play("a", "b", "c", "b")).toEqual(["changed", "b", 3]);
  });

  it("that differs each time in another way is neither", async () => {
    expect(await play("a", "b", "c", "d")).toEqual(["disturbed", "d", 3]);
  });

  it("of a chart without a transcript needs a second one like it", async () => {
    expect(await play("", "a", "a")).toEqual(["changed", "a", 2]);
  });
});
