import { nothing, svg, type SVGTemplateResult } from "lit";
import type { Fill, Ink, Mark } from "../core/scene.js";
import { round } from "./svg-string.js";
import { HATCH } from "./tokens.js";

const colour = (ink: Ink): string => `var(--chart-${ink})`;

function fill(value: Fill): string {
  if (value === "none") return value;
  const [kind, ink] = value.split(":") as [string, Ink | undefined];
  if (!ink) return colour(value as Ink);
  return kind === "hatch" ? `url(#hatch-${ink})` : colour(ink);
}

const opacity = (value: Fill): string | typeof nothing => (value.startsWith("tint:") ? "var(--chart-tint)" : nothing);

const orNothing = <T>(value: T | undefined): T | typeof nothing => value ?? nothing;

const shift = (x = 0, y = 0, mirrored = false): string | typeof nothing =>
  x || y || mirrored ? `translate(${round(x)} ${round(y)})${mirrored ? " scale(-1 1)" : ""}` : nothing;

/** Marks as Lit templates. Geometry, order and text are those of the string renderer; colours are custom properties. */
export function svgMarks(marks: readonly Mark[]): SVGTemplateResult[] {
  return marks.map(svgMark);
}

function svgMark(mark: Mark): SVGTemplateResult {
  const part = orNothing(mark.part);
  switch (mark.kind) {
    case "group":
      return svg`<g part=${part} transform=${shift(mark.x, mark.y)}>${svgMarks(mark.children)}</g>`;
    case "rect":
      return svg`<rect part=${part} x=${round(mark.x)} y=${round(mark.y)} width=${round(mark.width)} height=${round(mark.height)} rx=${orNothing(mark.radius)} fill=${fill(mark.fill)} fill-opacity=${opacity(mark.fill)} stroke=${stroke(mark.stroke)} stroke-width=${orNothing(mark.strokeWidth)} stroke-dasharray=${dash(mark.dash)}></rect>`;
    case "path":
      return svg`<path part=${part} d=${mark.d} transform=${shift(mark.x, mark.y, mark.mirrored)} fill=${fill(mark.fill)} fill-opacity=${opacity(mark.fill)} stroke=${stroke(mark.stroke)} stroke-width=${orNothing(mark.strokeWidth)} stroke-dasharray=${dash(mark.dash)} stroke-linecap=${cap(mark.round)}></path>`;
    case "line":
      return svg`<line part=${part} x1=${round(mark.x1)} y1=${round(mark.y1)} x2=${round(mark.x2)} y2=${round(mark.y2)} stroke=${colour(mark.stroke)} stroke-width=${orNothing(mark.strokeWidth)} stroke-dasharray=${dash(mark.dash)} stroke-linecap=${cap(mark.round)}></line>`;
    case "circle":
      return svg`<circle part=${part} cx=${round(mark.cx)} cy=${round(mark.cy)} r=${mark.r} fill=${fill(mark.fill)} stroke=${stroke(mark.stroke)} stroke-width=${orNothing(mark.strokeWidth)}></circle>`;
    case "text":
      return svg`<text part=${part} class=${mark.halo ? `${mark.style} halo` : mark.style} x=${round(mark.x)} y=${round(mark.y)} text-anchor=${mark.anchor === "start" ? nothing : mark.anchor} fill=${colour(mark.fill)}>${mark.text}</text>`;
  }
}

const stroke = (ink: Ink | undefined): string | typeof nothing => (ink ? colour(ink) : nothing);
const dash = (lengths: readonly number[] | undefined): string | typeof nothing => lengths?.join(" ") ?? nothing;
const cap = (isRound: boolean | undefined): string | typeof nothing => (isRound ? "round" : nothing);

/** The hatch patterns that the marks refer to; ids are unique because each shadow root has its own. */
export function svgPatterns(marks: readonly Mark[]): SVGTemplateResult | typeof nothing {
  const inks = [...hatchInks(marks, new Set())];
  if (inks.length === 0) return nothing;
  const { gap, width } = HATCH;
  return svg`<defs>${inks.map(
    (ink) =>
      svg`<pattern id=${`hatch-${ink}`} width=${gap} height=${gap} patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><line x1=${gap / 2} y1="0" x2=${gap / 2} y2=${gap} stroke=${colour(ink)} stroke-width=${width}></line></pattern>`,
  )}</defs>`;
}

function hatchInks(marks: readonly Mark[], found: Set<Ink>): Set<Ink> {
  for (const mark of marks) {
    if (mark.kind === "group") hatchInks(mark.children, found);
    else if ("fill" in mark && mark.fill.startsWith("hatch:")) found.add(mark.fill.slice(6) as Ink);
  }
  return found;
}
