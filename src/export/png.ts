import { TEXT_STYLES, type Fill, type Mark, type Scene } from "../core/scene.js";
import { isReversed } from "../geometry/direction.js";
import type { Look } from "../render/look.js";
import { readFill } from "../render/svg-nodes.js";
import { PICTURE_FONT } from "../render/svg-string.js";
import { HATCH } from "../render/tokens.js";

export interface PngOptions {
  /** With the page's own fonts, which a canvas can use and a picture inside an image cannot. */
  readonly look: Look;
  /** Device pixels per CSS pixel, 1 to 8. */
  readonly scale: number;
}

/**
 * A scene painted on a canvas. Not through an `<img>` of the SVG: that would lose the page's fonts, and strict content
 * policies forbid the blob address it needs.
 *
 * @throws Error when the browser gives no canvas or no picture
 */
export async function scenePng(scene: Scene, options: PngOptions): Promise<Blob> {
  const scale = Math.min(8, Math.max(1, options.scale));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(scene.width * scale);
  canvas.height = Math.round(scene.height * scale);
  const context = canvas.getContext("2d");
  if (!context) throw new Error("The browser gave no canvas to draw on.");
  context.scale(scale, scale);
  paint(context, scene.marks, options);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new Error("The browser could not make a PNG of this size.");
  return blob;
}

function paint(context: CanvasRenderingContext2D, marks: readonly Mark[], options: PngOptions): void {
  for (const mark of marks) {
    if (mark.kind === "group" && mark.only === "mono") continue;
    context.save();
    if (mark.kind === "group") {
      context.translate(mark.x ?? 0, mark.y ?? 0);
      paint(context, mark.children, options);
    } else if (mark.kind === "text") {
      write(context, mark, options);
    } else {
      const shape = outline(mark, context);
      if (mark.kind !== "line") fill(context, shape, mark.fill, options);
      stroke(context, shape, mark, options.look);
    }
    context.restore();
  }
}

type Shape = Exclude<Mark, { kind: "group" | "text" }>;

function outline(mark: Shape, context: CanvasRenderingContext2D): Path2D {
  if (mark.kind === "path") {
    context.translate(mark.x ?? 0, mark.y ?? 0);
    if (mark.mirrored) context.scale(-1, 1);
    return new Path2D(mark.d);
  }
  const path = new Path2D();
  if (mark.kind === "rect") path.roundRect(mark.x, mark.y, mark.width, mark.height, mark.radius ?? 0);
  else if (mark.kind === "circle") path.arc(mark.cx, mark.cy, mark.r, 0, 2 * Math.PI);
  else {
    path.moveTo(mark.x1, mark.y1);
    path.lineTo(mark.x2, mark.y2);
  }
  return path;
}

function fill(context: CanvasRenderingContext2D, shape: Path2D, value: Fill, { look, scale }: PngOptions): void {
  if (value === "none") return;
  const { kind, ink } = readFill(value);
  const colour = look.palette[ink];
  context.fillStyle = kind === "hatch" ? hatch(context, colour, scale) : colour;
  context.globalAlpha = kind === "tint" ? look.tint : 1;
  context.fill(shape);
  context.globalAlpha = 1;
}

/** A tile of 45° lines, drawn at device resolution. */
function hatch(context: CanvasRenderingContext2D, colour: string, scale: number): CanvasPattern | string {
  const side = Math.round(HATCH.gap * scale * 4);
  const tile = document.createElement("canvas");
  tile.width = tile.height = side;
  const ink = tile.getContext("2d");
  if (!ink) return colour;
  ink.fillStyle = colour;
  for (let x = HATCH.gap * scale * 0.5; x < side; x += HATCH.gap * scale) ink.fillRect(x, 0, HATCH.width * scale, side);
  const pattern = context.createPattern(tile, "repeat");
  pattern?.setTransform(new DOMMatrix().rotate(45).scale(1 / scale));
  return pattern ?? colour;
}

function stroke(context: CanvasRenderingContext2D, shape: Path2D, mark: Shape, { palette }: Look): void {
  if (!mark.stroke) return;
  context.strokeStyle = palette[mark.stroke];
  context.lineWidth = mark.strokeWidth ?? 1;
  context.lineCap = mark.round ? "round" : "butt";
  context.setLineDash([...(mark.dash ?? [])]);
  context.stroke(shape);
}

function write(context: CanvasRenderingContext2D, mark: Extract<Mark, { kind: "text" }>, { look }: PngOptions): void {
  const { size, weight } = TEXT_STYLES[mark.style];
  const { fontFamily = PICTURE_FONT, titleFamily = fontFamily } = look;
  context.font = `${weight} ${size}px ${mark.style === "title" ? titleFamily : fontFamily}`;
  // As in the SVG, a text that begins with a letter of a right-to-left script is a paragraph of that direction.
  context.direction = isReversed(mark.text) ? "rtl" : "ltr";
  context.textAlign = ({ start: "left", middle: "center", end: "right" } as const)[mark.anchor];
  context.fillStyle = look.palette[mark.fill];
  context.fillText(mark.text, mark.x, mark.y);
}
