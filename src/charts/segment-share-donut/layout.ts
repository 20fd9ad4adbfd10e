import type { Frame } from "../../core/chart.js";
import type { Scene } from "../../core/scene.js";
import type { DonutWords } from "./words.en.js";
import { centerMarks } from "./center.js";
import { ringMarks } from "./ring.js";
import type { DonutModel } from "./model.js";
import { listHeight, listRows, shareList } from "./list.js";

const WIDE = 480;
/** Room around the ring for the bracket. */
const BRACKET_ROOM = 9;

const clamp = (low: number, value: number, high: number): number => Math.round(Math.min(high, Math.max(low, value)));

const isWide = (width: number): boolean => width >= WIDE - 40;

/** Outer radius of the ring, in pixels. */
const radius = (width: number): number =>
  isWide(width) ? clamp(84, 0.157 * width, 124) : clamp(76, 0.317 * width, 100);

/** The ring beside its list; above it where there is little room. */
export function layoutDonut(model: DonutModel, frame: Frame<DonutWords>): Scene {
  const { width } = frame;
  const outer = radius(width);
  const margin = model.bracket > 0 ? BRACKET_ROOM : 1;
  const side = 2 * (outer + margin);
  const wide = isWide(width);
  const left = wide ? side + clamp(28, 0.087 * width, 72) : 0;
  const rows = listRows(model, { ...frame, width: width - left });
  const list = listHeight(rows);
  const height = wide ? Math.max(side, list) : side + 24 + list;
  // A list much longer than the ring leaves the ring at the top, where the list begins.
  const ringTop = wide && list < 1.6 * side ? (height - side) / 2 : 0;
  const top = wide ? (height - list) / 2 : side + 24;
  const center = { x: wide ? outer + margin : Math.round(width / 2), y: ringTop + outer + margin };
  const { marks, targets } = shareList(rows, { x: left, y: top, width: width - left });
  return {
    width,
    height: Math.ceil(height),
    marks: [...ringMarks(model, center, outer), ...centerMarks(model, center, outer, frame), ...marks],
    targets,
  };
}

export function restingHeight(width: number, rows: number): number {
  const shown = Math.min(8, Math.max(2, rows));
  const [side, list] = [2 * radius(width) + 2, shown > 3 ? shown * 36 : shown * 52];
  return isWide(width) ? Math.max(side, list) : side + 24 + list;
}
