/** What is painted on the pages of a PDF: texts with their places and colours, and how far shapes reach. */
import { getDocument, OPS, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

export interface PdfText extends Box {
  readonly text: string;
  /** sRGB, 0 to 255, as seen on white. */
  readonly colour: readonly [number, number, number];
  /** Points. */
  readonly size: number;
}

export interface PdfPage {
  /** Points. */
  readonly width: number;
  readonly height: number;
  /** In the order in which they are painted. */
  readonly texts: readonly PdfText[];
  readonly shapes: readonly Box[];
}

type Matrix = readonly [number, number, number, number, number, number];

interface State {
  matrix: Matrix;
  fill: readonly [number, number, number];
  alpha: number;
  size: number;
}

interface Glyph {
  readonly unicode: string;
  readonly width: number;
}

export async function readPdf(data: Uint8Array): Promise<PdfPage[]> {
  const task = getDocument({ data: new Uint8Array(data), verbosity: 0 });
  const pdf = await task.promise;
  try {
    const pages: PdfPage[] = [];
    for (let number = 1; number <= pdf.numPages; number++) pages.push(await readPage(await pdf.getPage(number)));
    return pages;
  } finally {
    await task.destroy();
  }
}

async function readPage(page: PDFPageProxy): Promise<PdfPage> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const [, , width = 0, height = 0] = page.view;
  const texts: PdfText[] = [];
  const shapes: Box[] = [];
  const stack: State[] = [];
  let state: State = { matrix: [1, 0, 0, 1, 0, 0], fill: [0, 0, 0], alpha: 1, size: 1 };
  let line: Matrix = [1, 0, 0, 1, 0, 0];
  let along = 0;
  fnArray.forEach((operator, index) => {
    const given = argsArray[index] as readonly unknown[];
    switch (operator) {
      case OPS.save:
        stack.push({ ...state });
        break;
      case OPS.restore:
        state = stack.pop() ?? state;
        break;
      case OPS.paintFormXObjectBegin:
        stack.push({ ...state });
        if (given[0]) state.matrix = times(state.matrix, given[0] as Matrix);
        break;
      case OPS.paintFormXObjectEnd:
        state = stack.pop() ?? state;
        break;
      case OPS.transform:
        state.matrix = times(state.matrix, given as unknown as Matrix);
        break;
      case OPS.setFillRGBColor:
        state.fill = rgb(String(given[0]));
        break;
      case OPS.setGState:
        for (const [name, value] of given[0] as [string, unknown][]) if (name === "ca") state.alpha = Number(value);
        break;
      case OPS.setFont:
        state.size = Number(given[1]);
        break;
      case OPS.setTextMatrix:
        line = [...(given[0] as Matrix)] as unknown as Matrix;
        along = 0;
        break;
      case OPS.moveText:
        line = times(line, [1, 0, 0, 1, Number(given[0]), Number(given[1])]);
        along = 0;
        break;
      case OPS.showText: {
        const { text, length } = run(given[0] as readonly (Glyph | number)[], state.size);
        const placed = times(state.matrix, line);
        texts.push({
          text,
          ...around(placed, [along, 0, along + length, 0]),
          colour: onWhite(state),
          size: state.size * Math.hypot(placed[2], placed[3]),
        });
        along += length;
        break;
      }
      case OPS.constructPath:
        // A path without a box moves only, or is none.
        if (given[2]) shapes.push(around(state.matrix, [...(given[2] as number[])]));
        break;
    }
  });
  return { width, height, texts: texts.filter(({ text }) => text.trim()), shapes };
}

function run(glyphs: readonly (Glyph | number)[], size: number): { text: string; length: number } {
  let text = "";
  let length = 0;
  for (const glyph of glyphs) {
    if (typeof glyph === "number") length -= (glyph / 1000) * size;
    else {
      text += glyph.unicode;
      length += (glyph.width / 1000) * size;
    }
  }
  return { text, length };
}

/** The product that maps by `inner` first. */
function times([a, b, c, d, e, f]: Matrix, [u, v, w, x, y, z]: Matrix): Matrix {
  return [a * u + c * v, b * u + d * v, a * w + c * x, b * w + d * x, a * y + c * z + e, b * y + d * z + f];
}

function around([a, b, c, d, e, f]: Matrix, [x1 = 0, y1 = 0, x2 = 0, y2 = 0]: readonly number[]): Box {
  const corners = [x1, x2].flatMap((x) => [y1, y2].map((y) => [a * x + c * y + e, b * x + d * y + f] as const));
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  return { left: Math.min(...xs), right: Math.max(...xs), bottom: Math.min(...ys), top: Math.max(...ys) };
}

function rgb(hex: string): [number, number, number] {
  const [, red = "0", green = "0", blue = "0"] = /^#(..)(..)(..)$/.exec(hex) ?? [];
  return [parseInt(red, 16), parseInt(green, 16), parseInt(blue, 16)];
}

function onWhite({ fill: [red, green, blue], alpha }: State): [number, number, number] {
  const mix = (part: number): number => part * alpha + 255 * (1 - alpha);
  return [mix(red), mix(green), mix(blue)];
}
