import type { AnyChart } from "../../../src/core/chart.js";
import { STATUSES, type Status } from "../../../src/core/dataset.js";
import { DatasetError } from "../../../src/core/errors.js";
import type { Mark } from "../../../src/core/scene.js";
import { SHAPES } from "./cases.js";
import { frozenFigure, sceneAt } from "./figures.js";
import { leaves } from "./scene-checks.js";

/** What is left of a mark when every ink is the same grey: its kind, its kind of fill, and its outline or dash. */
function form(mark: Mark): string {
  if (mark.kind === "text" || mark.kind === "group") return "";
  const fill = mark.kind === "line" ? "none" : mark.fill;
  const area = fill.includes(":") ? fill.split(":")[0] : fill === "surface" || fill === "none" ? "hollow" : "solid";
  return [mark.kind, area, mark.stroke ? "outlined" : "", mark.dash?.join(" ")].filter(Boolean).join(" ");
}

/** Not a figure's own mark: what surrounds the figures, and the zone that a forecast stands in. */
const AROUND = ["zone", "grid", "axis", "tick", "label"];

function formsOfStatus(chart: AnyChart, shape: string, status: Status): string {
  const items = [10, 15, 20, 25].map((value, index) => ({ label: `Part ${index + 1}`, value, status }));
  const scene = sceneAt(frozenFigure(chart, SHAPES[shape]!(items)), 720);
  const marks = leaves(scene.marks).filter((mark) => mark.kind !== "text" && !AROUND.includes(mark.part ?? ""));
  // A key beside the marks may show its hue alone.
  const own = marks.filter(({ datum }) => datum !== undefined);
  return [...new Set((own.length > 0 ? own : marks).map(form))].sort().join(", ");
}

/** How figures of each status look, in the order of STATUSES; null where the chart is not for such data. */
export function formsOf(chart: AnyChart, shape: string): string[] | null {
  try {
    return STATUSES.map((status) => formsOfStatus(chart, shape, status));
  } catch (error) {
    if (error instanceof DatasetError) return null;
    throw error;
  }
}
