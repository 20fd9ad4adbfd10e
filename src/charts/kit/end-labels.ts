import type { Ink, Mark, TextMark, TextStyle } from "../../core/scene.js";
import { spread } from "../../geometry/labels.js";
import type { Point } from "../../geometry/path.js";

/** A text of a label: its row counts from 0 downwards, `dx` is its distance from the labels' edge, in pixels. */
export interface EndText {
  readonly text: string;
  readonly style: TextStyle;
  readonly fill: Ink;
  readonly row: number;
  readonly dx?: number;
}

/** What stands beside the end of a line. */
export interface EndLabel {
  /** The end; the label's middle is as near to its height as its neighbours allow. */
  readonly at: Point;
  readonly texts: readonly EndText[];
  /** Of the leader from the end to a label that had to move; none where nothing is drawn at the end. */
  readonly ink: Ink | undefined;
}

/** Where labels stand: to the right of ends, or to the left, where their texts end at `x`. */
export interface EndSide {
  readonly side: "right" | "left";
  readonly x: number;
  /** Of the plot; labels that are higher together pass its lower edge. */
  readonly height: number;
}

/** Height of a row of text. */
export const END_ROW = 16;

export const endLabelHeight = (rows: number): number => 1 + END_ROW * rows;

const rowsOf = ({ texts }: EndLabel): number => 1 + Math.max(0, ...texts.map(({ row }) => row));

/** Labels beside ends in the order of their heights, none over another; a leader shows where one had to move. */
export function endLabels(
  labels: readonly EndLabel[],
  { side, x, height }: EndSide,
): { texts: TextMark[]; leaders: Mark[]; centers: number[] } {
  const [to, anchor] = side === "right" ? ([1, "start"] as const) : ([-1, "end"] as const);
  const wishes = labels.map((label) => ({ y: label.at.y, height: endLabelHeight(rowsOf(label)) }));
  const centers = spread(wishes, 0, height);
  const texts = labels.flatMap((label, index) => {
    const top = (centers[index] ?? 0) + 4.5 - (END_ROW / 2) * (rowsOf(label) - 1);
    return label.texts.map(({ row, dx = 0, ...text }): TextMark => {
      return { kind: "text", part: "label", x: x + to * dx, y: top + END_ROW * row, anchor, ...text };
    });
  });
  const leaders = labels.flatMap(({ at, ink }, index): Mark[] => {
    const y2 = centers[index] ?? at.y;
    if (!ink || (Math.abs(y2 - at.y) <= 3 && to * (x - at.x) <= 30)) return [];
    return [{ kind: "line", x1: at.x + to * 8, y1: at.y, x2: x - to * 3, y2, stroke: ink, strokeWidth: 1 }];
  });
  return { texts, leaders, centers };
}
