import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { charts } from "../../src/charts/index.js";
import { datasetIds } from "../../src/core.js";
import { languageCodes } from "../../src/language/all.js";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

it.each(charts.map(({ tag }) => tag))("the test of %s holds it to the contract of all charts", (tag) => {
  expect(read(`./charts/${tag}.test.ts`)).toMatch(/^contract\(/m);
});

it("keeps no description of a chart or dataset that is gone", () => {
  const described = charts.flatMap(({ tag }) =>
    [...datasetIds(), ...languageCodes()].map((name) => `${tag}.${name}.txt`),
  );
  const known = [...described, ...["en", ...languageCodes()].map((code) => `cases.${code}.txt`)];
  const names = readdirSync(new URL("../goldens/descriptions/", import.meta.url));
  expect(names.filter((name) => !name.includes("-changed.") && !known.includes(name))).toEqual([]);
});
