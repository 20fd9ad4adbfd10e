import { HUED } from "../core/hued.js";
import { TEXT_STYLES, type Mark } from "../core/scene.js";
import { round, svgNodes, type Paint, type SvgNode } from "./svg-nodes.js";

/** A hue that gives way to black or white by the tone of the theme; colour/tone.ts does the same for files. */
const giving = (part: string, white: number): string =>
  `calc(${part} + (var(--tone))*(var(--lift)*${white} - ${part}))`;
const TONE = `${giving("x", 0.95)} ${giving("y", 1)} ${giving("z", 1.09)}`;

/** Colours are custom properties, so that a theme, forced colours or a page's own tokens change the picture live. */
export const PAINT: Paint = {
  colour: (ink) => `var(--chart-${ink})`,
  tint: "var(--chart-tint)",
  hatchId: (ink) => `hatch-${ink}`,
  live: true,
  text: ({ style, anchor, fill }) => ({
    class: style,
    "text-anchor": anchor === "start" ? undefined : anchor,
    fill: HUED.test(fill) ? `color(from var(--chart-${fill}) xyz ${TONE})` : `var(--chart-${fill})`,
  }),
};

const made = new WeakMap<readonly Mark[], SVGElement>();

/**
 * Marks as a live SVG group. The same marks give the same element, so that a redraw of the frame around it costs
 * nothing; nothing inside can have focus or state, and new marks replace it whole.
 */
export function svgGroup(marks: readonly Mark[]): SVGElement {
  let group = made.get(marks);
  if (!group) {
    group = newGroup(marks, PAINT);
    made.set(marks, group);
  }
  return group;
}

/** The same as a group of its own. */
export const newGroup = (marks: readonly Mark[], paint: Paint): SVGElement =>
  create({ name: "g", attributes: { "aria-hidden": "true" }, children: svgNodes(marks, paint) });

function create({ name, attributes, children, text }: SvgNode): SVGElement {
  const element = document.createElementNS<"svg">("http://www.w3.org/2000/svg", name as "svg");
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) element.setAttribute(key, typeof value === "number" ? String(round(value)) : value);
  }
  if (text !== undefined) element.textContent = text;
  else if (children) element.append(...children.map(create));
  return element;
}

/**
 * Style rules for the classes that texts carry; the page's own font is inherited. A browser that cannot make a tone of a hue
 * writes in the ink of all texts, which is inherited too.
 */
export const textRules = `svg{fill:var(--chart-ink)}${Object.entries(TEXT_STYLES)
  .map(([name, { size, weight }]) => `.${name}{font-size:${size}px;font-weight:${weight}}`)
  .join("")}`;
