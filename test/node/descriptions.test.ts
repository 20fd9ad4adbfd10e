import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { charts } from "../../src/charts/index.js";
import { bundledDatasets } from "../../src/data/bundled.js";
import { frozenFigure } from "./support/figures.js";
import { FITTING } from "./support/fitting.js";
import { approved, transcript } from "./support/goldens.js";

const pairs = charts.flatMap((chart) =>
  bundledDatasets()
    .filter(({ id }) => FITTING[chart.tag]?.bundled?.test(id))
    .map((dataset) => [`${chart.tag}.${dataset.id}`, chart, dataset] as const),
);

it.each(pairs)("says what was approved: %s", (name, chart, dataset) => {
  const current = transcript(frozenFigure(chart, dataset).description);
  expect(current).toBe(approved(name, current));
});

it("keeps no transcript of a chart or dataset that is gone", () => {
  const names = readdirSync(new URL("../goldens/descriptions/", import.meta.url)).filter(
    (name) => !name.includes("-changed."),
  );
  expect(names.sort()).toEqual(pairs.map(([name]) => `${name}.txt`).sort());
});
