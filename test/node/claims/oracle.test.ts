import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { charts } from "../../../src/charts/index.js";
import { wordsFor } from "../../../src/charts/all-words.js";
import { compose } from "../../../src/charts/compose.js";
import { DatasetError } from "../../../src/core/errors.js";
import { readDataset } from "../../../src/data/read.js";
import { NOW } from "../../support/now.js";
import { donut } from "./oracle/donut.js";
import { dumbbell } from "./oracle/dumbbell.js";
import { growth } from "./oracle/growth.js";
import { ranking } from "./oracle/ranking.js";
import { rates } from "./oracle/rates.js";
import type { Oracle } from "./oracle/said.js";
import { scatter } from "./oracle/scatter.js";
import { stack } from "./oracle/stack.js";
import { table } from "./oracle/table.js";
import { waffle } from "./oracle/waffle.js";

// Each oracle takes the table's own figures and nothing of the library.
const ORACLES = [
  growth,
  rates,
  dumbbell,
  donut,
  table,
  ranking,
  waffle,
  scatter,
  stack,
] as unknown as readonly Oracle<unknown>[];

/** Ten thousand by hand, as in CLAIMS=10000. */
const RUNS = Number(process.env["CLAIMS"] ?? (process.env["CI"] ? 2000 : 300));

/** What a chart says of all its data, sentence by sentence; undefined where it refuses the table. */
function sentencesOf(oracle: Oracle<unknown>, facts: unknown): string[] | undefined {
  const chart = charts.find(({ tag }) => tag === oracle.tag);
  if (!chart) throw new Error(`There is no chart ${oracle.tag}.`);
  try {
    const { dataset } = readDataset(oracle.csv(facts));
    const { description } = compose(chart, dataset, oracle.options?.(facts) ?? {}, wordsFor(chart, "en"), NOW);
    const { summary, details, notes } = description;
    return [summary, ...details, ...notes].flatMap((text) => text.split(/(?<=\.) (?=[A-Z“])/)).filter(Boolean);
  } catch (error) {
    if (error instanceof DatasetError) return undefined;
    throw error;
  }
}

/** Sentences that no claim knows, and those that are not true of the table. */
function untrue(oracle: Oracle<unknown>, facts: unknown, sentences: readonly string[]): string[] {
  return sentences.flatMap((sentence) => {
    const known = oracle.claims.filter(([form]) => form.test(sentence));
    if (known.length === 0) return [`not known: ${sentence}`];
    const isTrue = known.some(([form, holds]) => holds(facts, form.exec(sentence)?.groups ?? {}));
    return isTrue ? [] : [`not true: ${sentence}`];
  });
}

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
      { numRuns: RUNS },
    );
    // A claim that is never made is not tested.
    if (RUNS >= 2000) expect(oracle.claims.filter(([form]) => !heard.has(form)).map(String)).toEqual([]);
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
