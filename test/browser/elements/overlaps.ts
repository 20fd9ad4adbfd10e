import type { ChartElement } from "../../../src/index.js";
import { query, queryAll } from "../support.js";

interface Written {
  readonly text: string;
  readonly box: DOMRect;
}

/** The glyphs' own boxes, without the room above and below that a line of text has. */
export function writtenTexts(chart: ChartElement): Written[] {
  return queryAll<SVGTextElement>(chart, "svg.scene text")
    .filter((text) => text.getClientRects().length > 0 && !text.closest(".mono"))
    .map((text) => {
      const { x, y, width, height } = text.getBoundingClientRect();
      return { text: text.textContent, box: new DOMRect(x, y + height * 0.2, width, height * 0.6) };
    });
}

const overlap = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 0.5 && b.top < a.bottom - 0.5;

/** Texts of the picture that leave it or that lie on each other, each as a sentence. */
export function textOverlaps(chart: ChartElement): string[] {
  const all = writtenTexts(chart);
  if (all.length === 0) return [];
  const room = query(chart, "svg.scene").getBoundingClientRect();
  const outside = all.filter(({ box }) => box.left < room.left - 1 || box.right > room.right + 1);
  const pairs = all.flatMap((a, index) =>
    all
      .slice(index + 1)
      .filter((b) => overlap(a.box, b.box))
      .map((b) => [a, b] as const),
  );
  return [
    ...outside.map(({ text }) => `“${text}” leaves the plot, ${Math.round(room.left)}–${Math.round(room.right)}`),
    ...pairs.map(([a, b]) => `“${a.text}” and “${b.text}” overlap`),
  ];
}

/** What leaves the chart's box to the side, as a reader would see it; hidden text is allowed anywhere. */
export function sticksOut(chart: ChartElement): string[] {
  const box = chart.getBoundingClientRect();
  return queryAll<Element>(chart, "figure *")
    .filter((one) => one.checkVisibility() && !one.closest("[role=option], .hint, .hidden, defs"))
    .filter((one) => one.getBoundingClientRect().width > 0)
    .filter(
      (one) => one.getBoundingClientRect().right > box.right + 1 || one.getBoundingClientRect().left < box.left - 1,
    )
    .map((one) => `${one.localName}.${one.getAttribute("class") ?? ""} ${one.textContent.slice(0, 40)}`);
}
