import type { Frame } from "../../core/chart.js";
import type { Field } from "../../core/dataset.js";
import type { Box, Control } from "../../core/scene.js";
import { TEXT_STYLES } from "../../core/scene.js";
import type { DataTableWords } from "./words.en.js";
import type { DataTableModel } from "./model.js";
import type { TablePlan } from "./plan.js";
import { columnLabel } from "./text.js";

/** As high as a finger needs at least. */
const LEAST = 24;

/**
 * The headers as buttons: a first press sorts numbers the largest first and words in their alphabet, a second the other
 * way round, a third gives back the order of the data.
 *
 * @param lefts left edges of the columns
 * @param height of the whole header, in pixels
 */
export function sorters(
  model: DataTableModel,
  plan: TablePlan,
  lefts: readonly number[],
  height: number,
  frame: Frame<DataTableWords>,
): Control[] {
  const { words } = frame;
  const { name } = model;
  // Stacked, the name's own header is the first line, above those of the columns.
  const first = plan.stacked ? Math.max(LEAST, TEXT_STYLES.axis.line + 8) : height;
  const own: Control[] = name
    ? [
        control(
          model,
          name,
          name.label || words.own.name,
          false,
          { x: 0, y: 0, width: plan.nameWidth, height: first },
          frame,
        ),
      ]
    : [];
  const others = plan.columns.map(({ column, width }, index) => {
    const top = plan.stacked ? first : 0;
    const box = { x: lefts[index] ?? 0, y: top, width, height: Math.max(LEAST, height - top) };
    return control(model, column.field, columnLabel(column, words), column.kind === "number", box, frame);
  });
  return [...own, ...others];
}

function control(
  { sort }: DataTableModel,
  { key }: Field,
  label: string,
  number: boolean,
  box: Box,
  { words: { common, own } }: Frame<DataTableWords>,
): Control {
  const sorted = sort?.field.key === key;
  const descending = sorted ? !sort.descending : number;
  const over = sorted && sort.descending !== number;
  const value = over ? "" : `${descending ? "-" : ""}${key}`;
  const done = over ? common.sorted("", false) : common.sorted(label, descending);
  return { ...box, option: "sort", value, label: own.sortBy(label), done };
}
