/** What is painted at a place of a chart, from what the browser has computed. */
import type { ChartElement } from "../../../src/index.js";
import { over, readColour, WHITE, type Colour } from "./colour.js";

export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What is painted at a place, topmost first, in the chart and in the page around it. */
export const stackAt = (chart: ChartElement, { x, y }: Place): Element[] => chart.shadowRoot!.elementsFromPoint(x, y);

/**
 * The colours that a stack can show at a place: several, where one of them is a pattern or a gradient.
 * @param stack topmost first
 */
export function coloursOf(stack: readonly Element[], at: Place): Colour[] {
  return [...stack].reverse().reduce<Colour[]>(
    (below, element) => {
      const paints = paintsOf(element, at);
      return paints.length === 0 ? below : below.flatMap((ground) => paints.map((paint) => over(paint, ground)));
    },
    [WHITE],
  );
}

/** Whether an element hides what is below it. */
export const isOpaque = (element: Element, at: Place): boolean => {
  const paints = paintsOf(element, at);
  return paints.length > 0 && paints.every(([, , , alpha]) => alpha > 0.05);
};

/** Alternatives of what an element paints at a place, each with its opacity; none where it paints nothing. */
function paintsOf(element: Element, at: Place): Colour[] {
  const opacity = Number(getComputedStyle(element).opacity);
  const paints = element instanceof SVGGeometryElement ? shapePaints(element, at) : boxPaints(element);
  return paints.map(([red, green, blue, alpha]) => [red, green, blue, alpha * opacity] as const);
}

function shapePaints(shape: SVGGeometryElement, at: Place): Colour[] {
  const inside = toOwn(shape, at);
  const { stroke, fill, strokeOpacity, fillOpacity } = getComputedStyle(shape);
  if (stroke !== "none" && shape.isPointInStroke(inside)) return paint(shape, stroke, strokeOpacity);
  return shape.isPointInFill(inside) ? paint(shape, fill, fillOpacity) : [];
}

/** A place of the page in a shape's own coordinates. */
export function toOwn(shape: SVGGraphicsElement, { x, y }: Place): DOMPoint {
  return new DOMPoint(x, y).matrixTransform(shape.getScreenCTM()!.inverse());
}

/** The colours of a fill or stroke: one, none, or those of a pattern. */
export function paint(shape: SVGElement, value: string, opacity = "1"): Colour[] {
  if (value === "none") return [];
  const pattern = /^url\("?#([\w-]+)"?\)/.exec(value)?.[1];
  if (!pattern) return [faded(readColour(value), Number(opacity))];
  const line = (shape.getRootNode() as ShadowRoot).querySelector(`#${pattern} line`);
  if (!line) throw new Error(`The pattern ${pattern} is not there.`);
  return [readColour(getComputedStyle(line).stroke), [0, 0, 0, 0]];
}

const faded = ([red, green, blue, alpha]: Colour, opacity: number): Colour => [red, green, blue, alpha * opacity];

function boxPaints(element: Element): Colour[] {
  if (element instanceof SVGElement) return [];
  const { backgroundColor, backgroundImage } = getComputedStyle(element);
  const stops = [...backgroundImage.matchAll(/(?:rgba?|color)\([^)]*\)/g)].map(([text]) => readColour(text));
  const plain = readColour(backgroundColor);
  return [...(plain[3] > 0 ? [plain] : []), ...stops];
}
