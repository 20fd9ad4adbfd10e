/** After each story: axe has run, found no fault, and left nothing open that nobody has explained. */
import type { AxeResults } from "axe-core";
import { afterEach, expect } from "vitest";
import { unexplained, unused } from "./support/axe-unsure.js";

interface Report {
  readonly type: string;
  readonly status: string;
  readonly result: AxeResults;
}

interface StoryMeta {
  readonly storyId?: string;
  readonly reports?: readonly Report[];
}

afterEach(({ task }) => {
  const { storyId = "", reports = [] } = task.meta as StoryMeta;
  const report = reports.find(({ type }) => type === "a11y");
  if (!report) throw new Error(`axe has not looked at ${storyId}.`);
  expect(report.status).toBe("passed");
  expect(report.result.passes.length).toBeGreaterThan(5);
  expect(unexplained(report.result)).toEqual([]);
  expect(unused(report.result, storyId), "test/support/axe-unsure.ts explains what is not there").toEqual([]);
});
