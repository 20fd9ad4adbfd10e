import { describe, expect, it } from "vitest";
import { charts } from "../../src/charts/index.js";
import type { AnyChart } from "../../src/core/chart.js";
import type { Status } from "../../src/core/dataset.js";
import { DatasetError } from "../../src/core/errors.js";
import type { Mark } from "../../src/core/scene.js";
import { SHAPES } from "./support/cases.js";
import { frozenFigure, sceneAt } from "./support/figures.js";
import { FITTING } from "./support/fitting.js";
import { leaves } from "./support/scene-checks.js";

const ITEMS = (["reported", "projected", "reported", "projected"] as const).map((status, index) => ({
  label: `Part ${index + 1}`,
  value: 10 + 5 * index,
  status,
}));

/** What is left of a mark when every ink is the same grey: its kind of fill and its outline or dash. */
function form(mark: Mark): string {
  if (mark.kind === "text" || mark.kind === "group") return "";
  const fill = mark.kind === "line" ? "none" : mark.fill;
  const area = fill.includes(":")
    ? (fill.split(":")[0] ?? "")
    : fill === "surface" || fill === "none"
      ? "hollow"
      : "solid";
  return [mark.kind === "line" ? "line" : area, mark.dash ? "dashed" : ""].join(" ").trim();
}

/** Forms of the areas and points of each status, over every kind of data that the chart draws. */
function formsOf(chart: AnyChart): Map<Status, Set<string>> {
  const found = new Map<Status, Set<string>>();
  for (const shape of FITTING[chart.tag]!.shapes) {
    try {
      const figure = frozenFigure(chart, SHAPES[shape]!(ITEMS));
      const status = new Map(figure.model.data.map((datum) => [datum.key, datum.status]));
      for (const mark of leaves(sceneAt(figure, 720).marks)) {
        const own = mark.datum === undefined ? undefined : status.get(mark.datum);
        if (!own || mark.kind === "text" || mark.kind === "line") continue;
        found.set(own, (found.get(own) ?? new Set()).add(form(mark)));
      }
    } catch (error) {
      if (!(error instanceof DatasetError)) throw error;
    }
  }
  return found;
}

/** Charts in which a datum is one figure, drawn as an area or a point of its own status. */
const ONE_FIGURE = ["market-growth-chart", "segment-share-donut", "market-ranking", "segment-stack"];
const drawn = charts.filter(({ tag }) => ONE_FIGURE.includes(tag));

describe("without colours", () => {
  it.each(drawn.map((chart) => [chart.tag, chart] as const))("%s tells the statuses apart by form", (_tag, chart) => {
    const forms = [...formsOf(chart)].map(([status, set]) => [status, [...set].sort()] as const);
    expect(forms.map(([status]) => status)).toEqual(expect.arrayContaining(["reported", "projected"]));
    const all = forms.flatMap(([, set]) => set);
    expect(all, JSON.stringify(forms)).toEqual([...new Set(all)]);
  });
});
