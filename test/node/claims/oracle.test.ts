import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ORACLES, sentencesOf, untrue } from "./oracle/judge.js";

/** The same tables each time; others, and as many as asked for, by hand: CLAIMS=10000. */
const asked = process.env["CLAIMS"];
const RUNS = Number(asked ?? (process.env["CI"] ? 2000 : 300));

describe.each(ORACLES.map((oracle) => [oracle.tag, oracle] as const))("<%s>", (_, oracle) => {
  it("says nothing of random data that the figures alone do not confirm", { timeout: 600_000 }, () => {
    const heard = new Set<RegExp>();
    fc.assert(
      fc.property(oracle.facts, (facts) => {
        const sentences = sentencesOf(oracle, facts);
        if (!sentences) return;
        expect(untrue(oracle, facts, sentences), `${oracle.csv(facts)}\n`).toEqual([]);
        for (const [form] of oracle.claims) if (sentences.some((sentence) => form.test(sentence))) heard.add(form);
      }),
      { numRuns: RUNS, ...(asked === undefined && { seed: 2032 }) },
    );
    // A claim that is never made is not tested.
    if (RUNS >= 10_000) expect(oracle.claims.filter(([form]) => !heard.has(form)).map(String)).toEqual([]);
  });

  it("is noticed when it speaks of other figures", () => {
    const seen = fc.sample(oracle.facts, { numRuns: 200, seed: 2032 });
    const said = seen.flatMap((facts, at) => {
      const sentences = sentencesOf(oracle, seen[(at + 1) % seen.length]);
      return sentences && sentences.length > 1 ? [untrue(oracle, facts, sentences).length > 0] : [];
    });
    expect(said.filter(Boolean).length).toBeGreaterThan(0.8 * said.length);
    expect(said.length).toBeGreaterThan(50);
  });
});
