import { TEXT_STYLES, type Scene } from "../core/scene.js";
import { hatchLines } from "./hatch-lines.js";
import { round, svgNodes, type Paint, type SvgNode } from "./svg-nodes.js";
import { PALETTES, TINT, type Theme } from "./tokens.js";

export interface SvgOptions {
  readonly theme: Theme;
  /** What a screen reader says of the picture. */
  readonly label: string;
  readonly lang: string;
  /** Concrete families, because a picture outlives its page. */
  readonly fontFamily?: string;
}

export const PICTURE_FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";

/**
 * A scene as a complete SVG document: sRGB colours, no style sheet, no custom properties, no script, and no id, so that any
 * number of pictures can stand in one page.
 */
export function svgString(scene: Scene, options: SvgOptions): string {
  const { theme, label, lang, fontFamily = PICTURE_FONT } = options;
  const { width, height } = scene;
  return write({
    name: "svg",
    attributes: {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      "font-family": fontFamily,
      direction: "ltr",
      lang,
      role: "img",
      "aria-label": label,
    },
    children: [{ name: "g", attributes: { "aria-hidden": "true" }, children: svgNodes(scene.marks, paintOf(theme)) }],
  });
}

function paintOf(theme: Theme): Paint {
  const palette = PALETTES[theme];
  return {
    colour: (ink) => palette[ink],
    tint: TINT[theme],
    hatchLines,
    text(mark) {
      const { size, weight } = TEXT_STYLES[mark.style];
      return {
        "font-size": size,
        "font-weight": weight === 400 ? undefined : weight,
        "text-anchor": mark.anchor === "start" ? undefined : mark.anchor,
        fill: palette[mark.fill],
      };
    },
  };
}

function write({ name, attributes, children = [], text = "" }: SvgNode): string {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || key === "part") continue;
    open += ` ${key}="${typeof value === "number" ? round(value) : escape(value)}"`;
  }
  const content = children.map(write).join("") + escape(text);
  return content ? `${open}>${content}</${name}>` : `${open}/>`;
}

/** Markup characters as entities; control characters, which XML forbids, are dropped. */
export function escape(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, "").replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}
