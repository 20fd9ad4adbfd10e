/**
 * What axe cannot decide, and who decides it instead: one entry for each rule and reason. A test fails on what has no
 * entry here, and on an entry that is not met where it says it is.
 */
import type { AxeResults, NodeResult } from "axe-core";

export interface Unsure {
  /** Of axe: a rule, and the key of its reason, or the name of the check that gives none. */
  readonly rule: string;
  readonly reason: string;
  /** What the markup of every node concerned begins with: elsewhere the entry explains nothing. */
  readonly on: RegExp;
  /** A story, by id, in which it is met. */
  readonly story: string;
  /** Why it is no fault, and the test that holds it. */
  readonly because: string;
}

/** Measured, for every text, from computed colours. */
const MEASURED = "test/browser/elements/contrast.test.ts measures it";

export const UNSURE: readonly Unsure[] = [
  {
    rule: "color-contrast",
    reason: "bgOverlap",
    on: /^<text /,
    story: "charts-market-growth-overview--columns",
    because: `axe does not see what a text in a picture stands on, because options lie over it; ${MEASURED}`,
  },
  {
    rule: "color-contrast",
    reason: "shortTextContent",
    on: /^<text /,
    story: "charts-market-growth-edge-cases--negative-zero-missing",
    because: `a tick of one digit is text; ${MEASURED}`,
  },
  {
    rule: "color-contrast",
    reason: "imgNode",
    on: /^<text /,
    story: "charts-key-figure-overview--first-row",
    because: `a single value is one image to axe, and its texts stand inside; ${MEASURED}`,
  },
  {
    rule: "color-contrast",
    reason: "bgGradient",
    on: /^<p>(<!--.*?-->)?Loading/,
    story: "charts-market-growth-overview--loading",
    because: `the empty plot of a chart that loads has gridlines, which are a gradient; ${MEASURED}, on both colours`,
  },
  {
    rule: "color-contrast",
    reason: "nonBmp",
    on: /^<span class="arrow" aria-hidden="true">/,
    story: "charts-data-table-overview--sorted",
    because: `the arrow of a header that sorts is a sign, said by aria-sort; ${MEASURED}`,
  },
  {
    rule: "label-content-name-mismatch",
    reason: "label-content-name-mismatch",
    on: /^<button [^>]*aria-label="Aa: [^"]+"[^>]*>\s*Aa\s*</,
    story: "charts-market-growth-overview--columns",
    because: "two letters are a sign to axe, which it does not look for; test/browser/elements/frame.test.ts does",
  },
];

type Found = Pick<AxeResults, "incomplete">;

const keysOf = (node: NodeResult): string[] =>
  [...node.any, ...node.all, ...node.none].map(({ id, data }) => {
    const { messageKey } = (data ?? {}) as { messageKey?: string };
    return messageKey ?? id;
  });

const explains = (entry: Unsure, rule: string, node: NodeResult): boolean =>
  entry.rule === rule && entry.on.test(node.html) && keysOf(node).every((key) => key === entry.reason);

/** What axe left open and nothing here explains: "rule (reason): markup". */
export const unexplained = ({ incomplete }: Found): string[] =>
  incomplete.flatMap(({ id, nodes }) =>
    nodes
      .filter((node) => !UNSURE.some((entry) => explains(entry, id, node)))
      .map((node) => `${id} (${keysOf(node).join(", ")}): ${node.html.slice(0, 120)}`),
  );

/** Entries that name this story and are not met in it. */
export const unused = ({ incomplete }: Found, story: string): string[] =>
  UNSURE.filter((entry) => entry.story === story)
    .filter((entry) => !incomplete.some(({ id, nodes }) => nodes.some((node) => explains(entry, id, node))))
    .map(({ rule, reason }) => `${rule} (${reason})`);
