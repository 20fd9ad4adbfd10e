import type { Description } from "../../src/core/chart.js";
import type { TextStyle } from "../../src/core/scene.js";
import { wider } from "../../src/geometry/measure.js";
import { wrap } from "../../src/geometry/wrap.js";
import type { Composition } from "../../src/core/composition.js";
import { NARROW, padding } from "../../src/render/tokens.js";

/** Distances and line heights of src/elements/styles.ts, CSS pixels. */
const GAP = { plot: 14, key: 12, summary: 8, text: 4, note: 8, foot: 10, explanation: 14 } as const;
const LINE = { title: 26, titleNarrow: 23, text: 20, note: 17, explanation: 19 } as const;
const FOOT_LINE = 25;
/** Three formats and the room around them, in one line with the words for table and download. */
const FORMATS_WIDTH = 148;
const MOST_LINES = 40;
/** A heading that says what the data shows is longer than the title of a dataset. */
const TITLE_LINES = 2;
/** Some systems' own faces, DejaVu and Verdana among them, run wider than usual: rather a blank line than a jump. */
const measure = wider(1.12);

const lines = (text: string, style: TextStyle, width: number): number =>
  wrap(text, style, width, MOST_LINES, measure).length;

/** Height of everything in an element but its plot, as the element's own style sheet sets it. */
export function frameHeight(figure: Composition, width: number): number {
  const room = width - 2 * padding(width);
  const { description } = figure;
  const title = width < NARROW ? LINE.titleNarrow : LINE.title;
  const words = [
    Math.max(TITLE_LINES, lines(description.heading, "title", Math.min(room, 580))) * title,
    GAP.text + lines(description.subheading, "subtitle", room) * LINE.text,
    GAP.summary + lines(description.summary, "subtitle", Math.min(room, 640)) * LINE.text,
    ...description.notes.map((note) => GAP.note + lines(note, "note", Math.min(room, 600)) * LINE.note),
  ];
  const total = words.reduce((sum, height) => sum + height, 0);
  return (
    total + keyHeight(description, room) + explanationHeight(description, room) + footHeight(figure, room) + ends(width)
  );
}

const ends = (width: number): number => 2 * padding(width) + GAP.plot;

function keyHeight({ key }: Description, room: number): number {
  if (key.length === 0) return 0;
  let rows = 1;
  let x = 0;
  for (const { text } of key) {
    const width = 16 + 7 + measure(text, "note");
    if (x > 0 && x + width > room) {
      rows += 1;
      x = 0;
    }
    x += width + 20;
  }
  return GAP.key + rows * (LINE.note + 4) - 4;
}

function explanationHeight({ explanation }: Description, room: number): number {
  if (!explanation) return 0;
  const inner = room - 32;
  const items = explanation.sentences.map((sentence) => 2 + lines(sentence, "label", inner) * LINE.explanation);
  const title = explanation.title ? LINE.explanation : 0;
  // A long sentence may wrap once more than the sum of its letters tells.
  return GAP.explanation + 20 + LINE.explanation + title + items.reduce((sum, height) => sum + height, 0);
}

/** Source and actions share a line where there is room. */
function footHeight({ credit, words }: Composition, room: number): number {
  const source = credit.text ? words.common.source(credit.text) : "";
  const { table, download } = words.common;
  if (measure(`${source}${table}${download}`, "note") + 20 + FORMATS_WIDTH <= room) return GAP.foot + FOOT_LINE;
  return GAP.foot + lines(source, "note", room) * LINE.note + 8 + 4 + FOOT_LINE;
}
