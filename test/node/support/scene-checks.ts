import type { Model } from "../../../src/core/chart.js";
import { TEXT_STYLES, type Box, type Mark, type Scene, type TextMark } from "../../../src/core/scene.js";
import { boxesOverlap, textBox } from "../../../src/geometry/labels.js";
import { measureText } from "../../../src/geometry/measure.js";

/** CSS pixels by which rounding may pass an edge. */
const EDGE = 1;
const TOUCH = -0.01;

type Leaf = Exclude<Mark, { kind: "group" }>;

interface Text {
  readonly mark: TextMark;
  readonly box: Box;
}

/** Every drawn mark where it stands, as a reader with colours sees it, or one without. */
export function leaves(marks: readonly Mark[], hidden: "mono" | "colour" = "mono", dx = 0, dy = 0): Leaf[] {
  return marks.flatMap((mark): Leaf[] => {
    if (mark.kind !== "group") return [moved(mark, dx, dy)];
    if (mark.only === hidden) return [];
    return leaves(mark.children, hidden, dx + (mark.x ?? 0), dy + (mark.y ?? 0));
  });
}

function moved(mark: Leaf, dx: number, dy: number): Leaf {
  switch (mark.kind) {
    case "line":
      return { ...mark, x1: mark.x1 + dx, x2: mark.x2 + dx, y1: mark.y1 + dy, y2: mark.y2 + dy };
    case "circle":
      return { ...mark, cx: mark.cx + dx, cy: mark.cy + dy };
    case "path":
      return { ...mark, x: (mark.x ?? 0) + dx, y: (mark.y ?? 0) + dy };
    default:
      return { ...mark, x: mark.x + dx, y: mark.y + dy };
  }
}

/** What is wrong with a scene, each as a sentence; empty when it is sound. */
export function sceneProblems(scene: Scene): string[] {
  return [
    ...new Set((["mono", "colour"] as const).flatMap((hidden) => drawnProblems(scene, leaves(scene.marks, hidden)))),
  ];
}

function drawnProblems(scene: Scene, drawn: readonly Leaf[]): string[] {
  const room: Box = { x: 0, y: 0, width: scene.width, height: scene.height };
  const texts = drawn
    .filter((mark) => mark.kind === "text")
    .map((mark): Text => ({ mark, box: textBox(mark, measureText) }));
  return [
    ...(finite([scene.width, scene.height]) && scene.height > 0
      ? []
      : [`the scene is ${scene.width} × ${scene.height}`]),
    ...drawn.filter((mark) => !finite(numbersOf(mark))).map((mark) => `not finite: ${JSON.stringify(mark)}`),
    ...drawn
      .filter(isShape)
      .filter((mark) => !within(shapeBox(mark), room))
      .map((mark) => `outside: ${JSON.stringify(mark)}`),
    ...texts
      .filter(({ box }) => !within(box, room))
      .map(({ mark }) => `clipped: “${mark.text}” at ${mark.x}, ${mark.y}`),
    ...texts.filter(({ mark }) => TEXT_STYLES[mark.style].size < 12).map(({ mark }) => `below 12 px: “${mark.text}”`),
    ...texts.filter(({ mark }) => mark.text.trim() === "").map(({ mark }) => `an empty text at ${mark.x}, ${mark.y}`),
    ...texts.flatMap((text, index) => texts.slice(index + 1).flatMap((other) => overlap(text, other))),
    ...drawn.flatMap((mark) => (mark.kind === "line" && mark.part === "grid" ? crossings(mark, texts, drawn) : [])),
  ];
}

const finite = (numbers: readonly number[]): boolean => numbers.every((number) => Number.isFinite(number));

function numbersOf(mark: Leaf): number[] {
  if (mark.kind === "path" && /NaN|Infinity|undefined/.test(mark.d)) return [NaN];
  const numbers = Object.values(mark).filter((value) => typeof value === "number");
  return mark.kind === "rect" && (mark.width < 0 || mark.height < 0) ? [NaN] : numbers;
}

type Shape = Extract<Leaf, { kind: "rect" | "circle" | "line" }>;

const isShape = (mark: Leaf): mark is Shape => mark.kind === "rect" || mark.kind === "circle" || mark.kind === "line";

function shapeBox(mark: Shape): Box {
  if (mark.kind === "rect") return mark;
  if (mark.kind === "circle")
    return { x: mark.cx - mark.r, y: mark.cy - mark.r, width: 2 * mark.r, height: 2 * mark.r };
  const [x, y] = [Math.min(mark.x1, mark.x2), Math.min(mark.y1, mark.y2)];
  return { x, y, width: Math.abs(mark.x2 - mark.x1), height: Math.abs(mark.y2 - mark.y1) };
}

const within = (box: Box, room: Box): boolean =>
  box.x >= room.x - EDGE &&
  box.y >= room.y - EDGE &&
  box.x + box.width <= room.x + room.width + EDGE &&
  box.y + box.height <= room.y + room.height + EDGE;

const overlap = (a: Text, b: Text): string[] =>
  boxesOverlap(a.box, b.box, TOUCH) ? [`overlap: “${a.mark.text}” and “${b.mark.text}”`] : [];

/** A text on a ground of its own, which is drawn after the line, is not crossed by it. */
function crossings(line: Extract<Leaf, { kind: "line" }>, texts: readonly Text[], drawn: readonly Leaf[]): string[] {
  const box = shapeBox(line);
  const grounds = drawn
    .slice(drawn.indexOf(line))
    .filter((mark) => (mark.kind === "rect" || mark.kind === "circle") && mark.fill === "surface")
    .map((mark) => shapeBox(mark as Shape));
  return texts
    .filter((text) => boxesOverlap(box, text.box, TOUCH) && !grounds.some((ground) => within(text.box, ground)))
    .map(({ mark }) => `a gridline crosses “${mark.text}”`);
}

/** What is wrong with the places where the data can be reached. */
export function targetProblems({ targets, width, height }: Scene, model: Model): string[] {
  const [reached, keys] = [targets.map(({ datum }) => datum), model.data.map(({ key }) => key)];
  const room: Box = { x: 0, y: 0, width, height };
  return [
    ...(reached.sort().join("\n") === keys.sort().join("\n")
      ? []
      : [`targets ${reached.join()} for the data ${keys.join()}`]),
    ...targets
      .filter((target) => !within(target, room) || !(target.width > 0 && target.height > 0))
      .map((target) => `target not in the scene: ${JSON.stringify(target)} of ${width} × ${height}`),
  ];
}
