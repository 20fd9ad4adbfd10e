import type { Box } from "../../core/scene.js";

const SVG = "http://www.w3.org/2000/svg";

/** What is ringed, and how. */
export interface Ringed {
  readonly datum: string;
  /** Where there is no mark, as of a value that is missing. */
  readonly place: Box;
  /** Whether a reader holds it. */
  readonly pinned: boolean;
}

/** A layer over the scene in which the marks of some data are outlined in two tones, whatever lies beside them. */
export class Ring {
  readonly #layer = document.createElementNS(SVG, "svg");

  constructor(private readonly root: ParentNode) {
    this.#layer.setAttribute("class", "ring");
    this.#layer.setAttribute("aria-hidden", "true");
  }

  draw(ringed: readonly Ringed[]): void {
    this.#layer.replaceChildren(...ringed.flatMap((one) => this.#outlines(one)));
    const scene = this.root.querySelector(".scene");
    if (ringed.length === 0) this.#layer.remove();
    else if (this.#layer.previousElementSibling !== scene) scene?.after(this.#layer);
  }

  #outlines({ datum, place, pinned }: Ringed): SVGElement[] {
    const marks = [...this.root.querySelectorAll<SVGElement>(".scene [data-datum]")];
    const own = marks.filter((mark) => mark.dataset["datum"] === datum && isArea(mark));
    const shapes = own.length > 0 ? own.map((mark) => outlineOf(mark, datum)) : [boxed(place, datum)];
    return ["halo", pinned ? "pinned" : ""].flatMap((name) =>
      shapes.map((shape) => {
        const outline = shape.cloneNode() as SVGElement;
        outline.setAttribute("class", name);
        return outline;
      }),
    );
  }
}

/** What encloses something; lines are left as they are, and seen between what they join. */
const isArea = (mark: SVGElement): boolean =>
  /^(rect|circle|path)$/.test(mark.localName) && mark.getAttribute("fill") !== "none";

/** Its form without its paint; many small pieces, such as squares of a grid, are ringed as one. */
function outlineOf(mark: SVGElement, datum: string): SVGElement {
  if ((mark.getAttribute("d")?.match(/M/g)?.length ?? 0) > 2 && mark instanceof SVGGraphicsElement) {
    const { x, y, width, height } = mark.getBBox();
    const piece = boxed({ x: x - 2, y: y - 2, width: width + 4, height: height + 4 }, datum);
    const moved = mark.getAttribute("transform");
    if (moved) piece.setAttribute("transform", moved);
    return piece;
  }
  const shape = mark.cloneNode() as SVGElement;
  for (const name of ["part", "fill", "fill-opacity", "stroke", "stroke-width", "stroke-dasharray"])
    shape.removeAttribute(name);
  return shape;
}

function boxed({ x, y, width, height }: Box, datum: string): SVGElement {
  const shape = document.createElementNS(SVG, "rect");
  for (const [name, value] of Object.entries({ x, y, width, height, rx: 3 })) shape.setAttribute(name, String(value));
  shape.dataset["datum"] = datum;
  return shape;
}
