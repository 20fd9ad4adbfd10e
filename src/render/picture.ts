import type { Measure } from "../core/chart.js";
import { TEXT_STYLES, type Ink, type Mark, type Scene, type TextStyle } from "../core/scene.js";
import { wrap } from "../geometry/wrap.js";
import type { Composition } from "../core/composition.js";
import { NARROW, padding } from "./tokens.js";

interface Cursor {
  readonly marks: Mark[];
  y: number;
}

const MOST_LINES = 12;
/** Room of a key's swatch with its gap, and height of a line of the key. */
const SWATCH = 22;
const KEY_LINE = 20;

/** The complete picture: heading, subheading, key, plot, explanation, notes and source around the plot's scene. */
export function picture(figure: Composition, plot: Scene, width: number, measure: Measure): Scene {
  const { description, credit, words } = figure;
  const left = padding(width);
  const inner = width - 2 * left;
  const cursor: Cursor = { marks: [], y: left };

  const paragraph = (text: string, style: TextStyle, fill: Ink, space: number, x = left, room = inner): void => {
    if (!text) return;
    const { size, line } = TEXT_STYLES[style];
    for (const piece of wrap(text, style, room, MOST_LINES, measure)) {
      const y = cursor.y + (line + size) / 2 - size * 0.1;
      cursor.marks.push({ kind: "text", x, y, text: piece, style, anchor: "start", fill });
      cursor.y += line;
    }
    cursor.y += space;
  };

  paragraph(description.heading, "title", "ink", 4, left, Math.min(inner, width < NARROW ? inner : 580));
  paragraph(description.subheading, "subtitle", "ink-2", 12);
  key(figure, cursor, left, inner, measure);
  cursor.marks.push({ kind: "group", x: left, y: cursor.y, children: plot.marks });
  cursor.y += plot.height + 12;
  explanation(figure, cursor, left, inner, measure, paragraph);
  for (const note of description.notes) paragraph(note, "note", "ink-3", 6);
  if (credit.text) paragraph(words.common.source(credit.text), "note", "ink-3", 0);

  const height = Math.ceil(cursor.y + left);
  const ground: Mark = { kind: "rect", x: 0, y: 0, width, height, fill: "surface" };
  return { width, height, marks: [ground, ...cursor.marks], targets: [] };
}

function key({ description }: Composition, cursor: Cursor, left: number, inner: number, measure: Measure): void {
  if (description.key.length === 0) return;
  let x = 0;
  for (const { marks, text } of description.key) {
    const lines = wrap(text, "note", inner - SWATCH, MOST_LINES, measure);
    const width = SWATCH + Math.max(...lines.map((line) => measure(line, "note")));
    if (x > 0 && x + width > inner) {
      x = 0;
      cursor.y += KEY_LINE;
    }
    cursor.marks.push({ kind: "group", x: left + x, y: cursor.y, children: marks });
    const place = { x: left + x + SWATCH, style: "note", anchor: "start", fill: "ink-2" } as const;
    lines.forEach((line, index) => {
      if (index > 0) cursor.y += TEXT_STYLES.note.line;
      cursor.marks.push({ kind: "text", y: cursor.y + 11.5, text: line, ...place });
    });
    x += width + 20;
  }
  cursor.y += 14 + 14;
}

type Paragraph = (text: string, style: TextStyle, fill: Ink, space: number, x?: number, room?: number) => void;

function explanation(
  { description }: Composition,
  cursor: Cursor,
  left: number,
  inner: number,
  measure: Measure,
  paragraph: Paragraph,
): void {
  const { explanation: said } = description;
  if (!said) return;
  const at = cursor.marks.length;
  const top = cursor.y;
  cursor.y += 10;
  if (said.title) paragraph(said.title, "label-strong", "ink", 3, left + 16);
  for (const sentence of said.sentences) paragraph(sentence, "label", "ink-2", 3, left + 16, inner - 32);
  cursor.y += 7;
  const height = cursor.y - top;
  cursor.marks.splice(
    at,
    0,
    { kind: "rect", part: "zone", x: left, y: top, width: inner, height, fill: "zone" },
    { kind: "rect", x: left, y: top, width: 3, height, fill: "axis" },
  );
  cursor.y += 12;
}
