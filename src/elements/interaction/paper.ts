import { plotScene } from "../../export/kit.js";
import { hatchLines } from "../../render/hatch-lines.js";
import type { Paint } from "../../render/svg-nodes.js";
import { newGroup, PAINT } from "../../render/svg-template.js";
import type { ElementContext } from "../element-context.js";

/**
 * Outer widths of a chart on paper, CSS pixels: each picture serves from its own up to the next one, enlarged by at most a
 * quarter and never made smaller, so that the smallest text is 9 pt or a little more.
 */
export const PAPER_WIDTHS = [240, 300, 360, 440, 520, 600, 680, 760, 860, 980, 1120, 1280] as const;

/** Of a layout for text that is larger than usual. */
const NARROWEST = 200;

/** A pattern of a picture that is not shown would not be painted, so that hatching is drawn as lines. */
const { hatchId: _, ...PLAIN } = PAINT;
const ON_PAPER: Paint = { ...PLAIN, hatchLines };

/**
 * Pictures for paper. A page is told that it will be printed, but not on what: the width of its columns is known to style
 * sheets alone, once no script can draw any more. So a chart is drawn for all of them, and a style sheet shows one.
 */
export class Paper {
  #pictures: readonly SVGElement[] = [];

  constructor(private readonly context: ElementContext) {}

  draw(): void {
    this.clear();
    const { host, drawing } = this.context;
    const { figure } = drawing;
    const screen = host.renderRoot.querySelector<SVGElement>("svg.scene");
    if (!figure || !screen) return;
    const [place, zoom] = [this.context.picture(), this.context.zoom()];
    this.#pictures = PAPER_WIDTHS.map((outer) => {
      const width = Math.max(NARROWEST, Math.floor(outer / zoom));
      const scene = plotScene(figure, { ...place, width });
      const picture = screen.cloneNode() as SVGElement;
      const { width: wide, height } = scene;
      const own = { class: `paper paper-${outer}`, width: wide, height, viewBox: `0 0 ${wide} ${height}` };
      for (const [name, value] of Object.entries(own)) picture.setAttribute(name, String(value));
      picture.append(newGroup(scene.marks, ON_PAPER));
      return picture;
    });
    screen.after(...this.#pictures);
  }

  /** For the screen again. */
  clear(): void {
    for (const picture of this.#pictures) picture.remove();
    this.#pictures = [];
  }
}
