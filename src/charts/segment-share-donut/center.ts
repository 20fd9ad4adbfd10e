import type { Frame } from "../../core/chart.js";
import { TEXT_STYLES, type Mark, type TextStyle } from "../../core/scene.js";
import { wrap } from "../../geometry/wrap.js";
import type { DonutWords } from "./words.en.js";
import { HOLE, type Point } from "./ring.js";
import { named, type DonutModel } from "./model.js";
import { allEqual, leaders, nameOf, shareText, sumText } from "./text.js";

interface Claim {
  /** Set large; empty for a claim in words only. */
  readonly figure: string;
  readonly text: string;
}

const MOST_LINES = 3;
/** Words that may be broken anywhere. */
const IDEOGRAPHS = /[\u2e80-\u9fff]/u;

/** The claim in the hole: a figure and what it is, centred as a block, and within the circle. */
export function centerMarks(model: DonutModel, center: Point, outer: number, frame: Frame<DonutWords>): Mark[] {
  const { figure, text } = claim(model, frame);
  const { measure } = frame;
  const hole = outer * HOLE - 6;
  const large = (["figure", "title", "value"] as const).find((style) => measure(figure, style) <= 1.85 * hole);
  const style: TextStyle = large ?? "note-strong";
  const figureHeight = figure ? TEXT_STYLES[style].size : 0;
  const most = Math.max(1, Math.min(MOST_LINES, Math.floor((1.6 * hole - figureHeight) / 17)));
  // Each further line lies nearer to the edge of the circle, where it is narrower.
  const lines = text ? fitted(text, hole, figureHeight, most, measure) : [];
  const height = figureHeight + 17 * lines.length;
  const top = center.y - height / 2;
  const at = { kind: "text", part: "label", x: center.x, anchor: "middle" } as const;
  return [
    ...(figure ? [{ ...at, y: top + 0.82 * figureHeight, text: figure, style, fill: "ink" } as const] : []),
    ...lines.map((line, index): Mark => {
      const y = top + figureHeight + 17 * index + 13;
      return { ...at, y, text: line, style: "note", fill: "ink-2" };
    }),
  ];
}

/** The fewest lines that hold the text at the width the circle leaves them; none where a word would be broken. */
function fitted(text: string, hole: number, above: number, most: number, measure: Frame<unknown>["measure"]): string[] {
  for (let count = 1; ; count++) {
    const low = (above + 17 * count) / 2;
    const room = 2 * Math.sqrt(Math.max(0, hole ** 2 - low ** 2));
    const lines = wrap(text, "note", room, count, measure);
    const broken = text.split(" ").some((word) => !IDEOGRAPHS.test(word) && measure(word, "note") > room);
    if (!broken && !lines.some((line) => line.endsWith("…"))) return lines;
    if (count >= most) return broken ? [] : lines;
  }
}

function claim(model: DonutModel, { words }: Frame<DonutWords>): Claim {
  const { own } = words;
  const { center, bracket, highlight } = model;
  if (center.toLowerCase() === "none") return { figure: "", text: "" };
  if (center) {
    const [first = "", ...others] = center.split(" ");
    return /\p{N}/u.test(first) ? { figure: first, text: others.join(" ") } : { figure: "", text: center };
  }
  const chosen = highlight ? model.data.find((part) => nameOf(part, words).toLowerCase() === highlight) : undefined;
  if (bracket > 1) return { figure: sumText(named(model).slice(0, bracket), words), text: own.topCount(bracket) };
  const first = leaders(model);
  const part = chosen ?? first[0];
  if (!part || part.share === null) return { figure: "", text: "" };
  const tied = !chosen && first.length > 1;
  return { figure: shareText(part, words), text: tied ? own.tied(first.length, allEqual(model)) : nameOf(part, words) };
}
