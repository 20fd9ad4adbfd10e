/**
 * A scene is a picture as plain data, in CSS pixels, origin top left, x to the right. It holds no scales, no picking
 * and no diffing. Six kinds of mark, and it stays at six: whatever a chart needs is made of these.
 *
 * Colours are names of tokens, never values: the live element maps them to custom properties, the static renderer to
 * the colours of a theme, forced colours to system colours.
 */

export type Ink =
  | "ink"
  | "ink-2"
  | "ink-3"
  | "grid"
  | "axis"
  | "surface"
  | "zone"
  | "warn"
  | "highlight"
  | `cat-${1 | 2 | 3 | 4 | 5 | 6 | 7 | "other" | "other-line"}`;

/** `hatch` is 45° lines of the ink on the surface (projected); `tint` the ink at modelled strength. */
export type Fill = Ink | "none" | `hatch:${Ink}` | `tint:${Ink}`;

/** Named text styles; sizes and weights stand in TEXT_STYLES, once for measuring and for every renderer. */
export type TextStyle =
  | "title"
  | "subtitle"
  | "label"
  | "label-strong"
  | "value"
  | "axis"
  | "axis-strong"
  | "note"
  | "note-strong"
  | "figure";

/** CSS pixels: font size, line height; weight 400 or 700. */
export const TEXT_STYLES: Readonly<Record<TextStyle, { size: number; line: number; weight: 400 | 700 }>> = {
  title: { size: 20, line: 26, weight: 700 },
  subtitle: { size: 14, line: 20, weight: 400 },
  label: { size: 13, line: 18, weight: 400 },
  "label-strong": { size: 13, line: 18, weight: 700 },
  value: { size: 13, line: 18, weight: 700 },
  axis: { size: 12, line: 16, weight: 400 },
  "axis-strong": { size: 12, line: 16, weight: 700 },
  note: { size: 12, line: 17, weight: 400 },
  "note-strong": { size: 12, line: 17, weight: 700 },
  figure: { size: 34, line: 40, weight: 700 },
};

/** The same names in every chart; the live element exposes them as CSS parts. */
export type MarkPart = "axis" | "tick" | "mark" | "label" | "grid" | "zone";

interface MarkBase {
  readonly part?: MarkPart;
  /** Key of the datum that this mark draws. */
  readonly datum?: string;
}

interface Stroked {
  readonly stroke?: Ink;
  /** 1 when absent. */
  readonly strokeWidth?: number;
  /** Lengths of dash and gap; solid when absent. */
  readonly dash?: readonly number[];
  readonly round?: boolean;
}

export interface RectMark extends MarkBase, Stroked {
  readonly kind: "rect";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: Fill;
  readonly radius?: number;
}

export interface PathMark extends MarkBase, Stroked {
  readonly kind: "path";
  readonly d: string;
  readonly fill: Fill;
  /** Offset of the path's own coordinates. */
  readonly x?: number;
  readonly y?: number;
  /** True: drawn mirrored, left and right exchanged around `x` (right-to-left pages). */
  readonly mirrored?: boolean;
}

export interface LineMark extends MarkBase, Stroked {
  readonly kind: "line";
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly stroke: Ink;
}

export interface CircleMark extends MarkBase, Stroked {
  readonly kind: "circle";
  readonly cx: number;
  readonly cy: number;
  readonly r: number;
  readonly fill: Fill;
}

export interface TextMark extends MarkBase {
  readonly kind: "text";
  /** Anchor point; `y` is the baseline. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly style: TextStyle;
  /** Physical: `start` is left, `end` is right, in every direction of writing. */
  readonly anchor: "start" | "middle" | "end";
  readonly fill: Ink;
}

export interface GroupMark extends MarkBase {
  readonly kind: "group";
  /** Moves the children; 0 when absent. */
  readonly x?: number;
  readonly y?: number;
  /**
   * `mono`: for readers without colours, so only in forced colours and in print; `colour`: everywhere else. Pictures
   * are always in colour.
   */
  readonly only?: "mono" | "colour";
  readonly children: readonly Mark[];
}

export type Mark = GroupMark | RectMark | PathMark | LineMark | CircleMark | TextMark;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Where a datum stands: its option lies there for keyboard and screen reader, and is ringed. A pointer is answered by
 * the marks with that `datum` (geometry/pick.ts).
 */
export interface Target extends Box {
  readonly datum: string;
  /** Room in which a pointer means this datum, whatever mark is near: a row, the slot of a column. No two overlap. */
  readonly reach?: Box;
  /** Of a dot: ringed by a circle. */
  readonly round?: boolean;
}

/** A row, which is its datum's alone. */
export const rowTarget = (datum: string, { x, y, width, height }: Box): Target => {
  const box = { x, y, width, height };
  return { datum, ...box, reach: box };
};

export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly marks: readonly Mark[];
  /** In visual order; one per datum of the model. */
  readonly targets: readonly Target[];
}
