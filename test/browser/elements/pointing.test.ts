import { afterEach, describe, expect, it } from "vitest";
import type { ChartElement } from "../../../src/index.js";
import { SEVERAL, markup, type Example } from "../../support/examples.js";
import { mountOne, query, queryAll } from "../support.js";
import { clear } from "./charts.js";

afterEach(clear);

/** Smaller marks may lie under others. */
const SMALL = 4;
const WIDTHS = [320, 480, 640, 960];

/** Every form in which a chart stands close marks beside each other. */
const FORMS: readonly Example[] = [
  ...SEVERAL,
  ...SEVERAL.filter(({ tag }) => tag === "market-growth-chart").map((one) => ({
    ...one,
    attributes: `variant="line"`,
  })),
  ...SEVERAL.filter(({ tag }) => tag === "segment-stack").flatMap((one) => [
    { ...one, attributes: `variant="percent"` },
    { ...one, tag: "market-growth-chart", attributes: `variant="line"` },
  ]),
];

/** A place that a reader takes for the middle of a mark: within it, and far from its edges. */
function middleOf(mark: SVGGeometryElement): DOMPoint | undefined {
  const box = mark.getBBox();
  const center = new DOMPoint(box.x + box.width / 2, box.y + box.height / 2);
  if (mark.localName !== "path" || mark.getAttribute("fill") === "none" || mark.isPointInFill(center)) return center;
  const inside = Array.from({ length: 900 }, (_, index) => {
    const [column, row] = [index % 30, Math.floor(index / 30)];
    return new DOMPoint(box.x + ((column + 0.5) * box.width) / 30, box.y + ((row + 0.5) * box.height) / 30);
  }).filter((point) => mark.isPointInFill(point));
  return inside[Math.floor(inside.length / 2)];
}

const onScreen = (mark: SVGGraphicsElement, at: DOMPoint): DOMPoint =>
  at.matrixTransform(mark.getScreenCTM() ?? undefined);

/** Marks whose middle shows another sentence than their own, and how many were asked. */
function wrong(chart: ChartElement, leaves = true): { asked: number; found: string[] } {
  const plot = query(chart, "[part=plot]");
  const tip = query(chart, ".tip");
  const said = new Map(queryAll(chart, "[role=option]").map((one) => [one.dataset["key"], one.textContent.trim()]));
  const marks = queryAll<SVGGeometryElement>(chart, ".scene [part=mark][data-datum]").filter(
    (mark) => mark.getBoundingClientRect().width > 0,
  );
  const found = marks.flatMap((mark) => {
    const key = mark.dataset["datum"];
    const middle = middleOf(mark);
    if (!middle || !said.has(key)) return [`no place in ${key}`];
    const at = onScreen(mark, middle);
    const gone = { clientX: -1, clientY: -1, bubbles: true, composed: true };
    if (leaves) plot.dispatchEvent(new PointerEvent("pointerleave", gone));
    const hit = chart.shadowRoot?.elementFromPoint(at.x, at.y) ?? plot;
    hit.dispatchEvent(new PointerEvent("pointermove", { ...gone, clientX: at.x, clientY: at.y }));
    const shown = tip.hidden ? "nothing" : tip.textContent;
    if (shown === said.get(key)) return [];
    const { width, height } = mark.getBBox();
    const lying = marks
      .filter((other) => said.get(other.dataset["datum"]) === shown)
      .map((other) => other.getBoundingClientRect());
    const here = lying.some(
      (box) =>
        at.x > box.left - SMALL && at.x < box.right + SMALL && at.y > box.top - SMALL && at.y < box.bottom + SMALL,
    );
    return Math.min(width, height) < SMALL && here ? [] : [`${key} at ${at.x}, ${at.y}: ${shown}`];
  });
  return { asked: marks.length, found };
}

describe.each(FORMS)("a pointer on <$tag $attributes>", (example) => {
  it.each(WIDTHS)("is told of the mark whose middle it is on, at %i px", async (width) => {
    const chart = await mountOne(markup(example), width);
    const { asked, found } = wrong(chart);
    expect(asked).toBeGreaterThan(0);
    expect(found).toEqual([]);
  });

  it.each(WIDTHS)("rings the marks of the datum that has focus, whole, at %i px", async (width) => {
    const chart = await mountOne(markup(example), width);
    query(chart, "[role=option]").focus();
    for (const option of queryAll(chart, "[role=option]").slice(0, 12)) {
      option.focus();
      const key = option.dataset["key"];
      const drawn = queryAll<SVGGeometryElement>(chart, ".scene [part=mark]").filter(
        (mark) => mark.dataset["datum"] === key && mark.getBoundingClientRect().width > 0,
      );
      const rings = [option, ...queryAll<SVGGeometryElement>(chart, ".ring .halo")].map((one) =>
        one.getBoundingClientRect(),
      );
      for (const mark of drawn) {
        const box = mark.getBoundingClientRect();
        const enclosed = rings.some(
          (ring) =>
            box.left >= ring.left - 1.5 &&
            box.right <= ring.right + 1.5 &&
            box.top >= ring.top - 1.5 &&
            box.bottom <= ring.bottom + 1.5,
        );
        expect(enclosed, `${key} at ${width} px`).toBe(true);
      }
    }
  });
});

describe("a tip", () => {
  it("lies beside its mark, over neither it, its column's total, nor anything above the plot", async () => {
    const stack = SEVERAL.find(({ tag }) => tag === "segment-stack");
    if (!stack) throw new Error("a stack is expected");
    const chart = await mountOne(markup(stack), 720);
    const tip = query(chart, ".tip");
    const plot = query(chart, "[part=plot]").getBoundingClientRect();
    for (const option of queryAll(chart, "[role=option]")) {
      option.focus();
      const [lies, mark] = [tip.getBoundingClientRect(), option.getBoundingClientRect()];
      expect(area(lies, mark)).toBeLessThan(mark.width);
      expect(lies.top).toBeGreaterThanOrEqual(plot.top - 1);
      const totals = queryAll<SVGTextElement>(chart, ".scene text.value").map((text) => text.getBoundingClientRect());
      const own = totals.filter((total) => Math.abs((total.left + total.right - mark.left - mark.right) / 2) < 10);
      for (const total of own)
        expect(area(lies, total), `${option.textContent} ${JSON.stringify([lies, mark, total])}`).toBe(0);
    }
  });

  it.each(SEVERAL)(
    "of <$tag> gives way to a mark that a pointer leaps to, whatever it showed before",
    async (example) => {
      const chart = await mountOne(markup(example), 640);
      expect(wrong(chart, false).found).toEqual([]);
    },
  );
});

const area = (a: DOMRect, b: DOMRect): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));
