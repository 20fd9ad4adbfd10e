import { charts } from "../../../../src/charts/index.js";
import { wordsFor } from "../../../../src/charts/all-words.js";
import { compose } from "../../../../src/charts/compose.js";
import { DatasetError } from "../../../../src/core/errors.js";
import { readDataset } from "../../../../src/data/read.js";
import { NOW } from "../../../support/now.js";
import { donut } from "./donut.js";
import { dumbbell } from "./dumbbell.js";
import { growth } from "./growth.js";
import { ranking } from "./ranking.js";
import { rates } from "./rates.js";
import type { Oracle } from "./said.js";
import { scatter } from "./scatter.js";
import { stack } from "./stack.js";
import { table } from "./table.js";
import { waffle } from "./waffle.js";

// Each oracle takes the table's own figures and nothing of the library.
export const ORACLES = [
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

/** What a chart says of all its data, sentence by sentence; undefined where it refuses the table. */
export function sentencesOf(oracle: Oracle<unknown>, facts: unknown): string[] | undefined {
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
export function untrue(oracle: Oracle<unknown>, facts: unknown, sentences: readonly string[]): string[] {
  return sentences.flatMap((sentence) => {
    const known = oracle.claims.filter(([form]) => form.test(sentence));
    if (known.length === 0) return [`not known: ${sentence}`];
    const isTrue = known.some(([form, holds]) => holds(facts, form.exec(sentence)?.groups ?? {}));
    return isTrue ? [] : [`not true: ${sentence}`];
  });
}
