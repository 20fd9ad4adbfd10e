import { expect, test } from "vitest";
import { charts, datasetIds } from "../../../src/core.js";
import { call } from "./call.js";

test("list names every chart and every bundled dataset with its title", async () => {
  const { code, out } = await call("list");
  expect(code).toBe(0);
  for (const { tag, title } of charts) expect(out).toMatch(new RegExp(`${tag} +${title}`));
  for (const id of datasetIds()) expect(out).toContain(id);
  expect(out).toMatch(/iomt-market-size +Internet of Medical Things market size/);
});

test("list --json gives the same to machines", async () => {
  const listed = JSON.parse((await call("list", "--json")).out) as Record<string, Record<string, unknown>[]>;
  expect(listed.charts?.map(({ tag }) => tag)).toEqual(charts.map(({ tag }) => tag));
  expect(listed.datasets?.map(({ id }) => id)).toEqual(datasetIds());
});
