import { readHex, writeHex } from "../colour/rgb.js";
import { toned } from "../colour/tone.js";
import { HUED } from "../core/hued.js";
import { TEXT_STYLES, type Ink, type Scene } from "../core/scene.js";
import { escape } from "./escape.js";
import { hatchLines } from "./hatch-lines.js";
import type { Look } from "./look.js";
import { round, svgNodes, type Paint, type SvgNode } from "./svg-nodes.js";

export interface SvgOptions {
  readonly look: Look;
  /** What a screen reader says of the picture. */
  readonly label: string;
  readonly lang: string;
}

export const PICTURE_FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";

/**
 * A scene as a complete SVG document: sRGB colours, no style sheet, no custom properties, no script, and no id, so that any
 * number of pictures can stand in one page.
 */
export function svgString(scene: Scene, options: SvgOptions): string {
  const { look, label, lang } = options;
  const { width, height } = scene;
  return write({
    name: "svg",
    attributes: {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `0 0 ${width} ${height}`,
      "font-family": look.fontFamily || PICTURE_FONT,
      direction: "ltr",
      lang,
      role: "img",
      "aria-label": label,
    },
    children: [{ name: "g", attributes: { "aria-hidden": "true" }, children: svgNodes(scene.marks, paintOf(look)) }],
  });
}

function paintOf({ palette, tint, fontFamily, titleFamily }: Look): Paint {
  return {
    colour: (ink) => palette[ink],
    tint,
    hatchLines,
    text(mark) {
      const { size, weight } = TEXT_STYLES[mark.style];
      return {
        "font-family": mark.style === "title" && titleFamily !== fontFamily ? titleFamily : undefined,
        "font-size": size,
        "font-weight": weight === 400 ? undefined : weight,
        "text-anchor": mark.anchor === "start" ? undefined : mark.anchor,
        fill: textColour(mark.fill, palette),
      };
    },
  };
}

/** An ink as texts have it: one with a hue in a tone that can be read. */
function textColour(ink: Ink, palette: Look["palette"]): string {
  const [own, ground] = [readHex(palette[ink]), readHex(palette.surface)];
  if (!HUED.test(ink) || !own || !ground) return palette[ink];
  return writeHex(toned(own.rgb, ground.rgb), own.alpha);
}

function write({ name, attributes, children = [], text = "" }: SvgNode): string {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(withOpacity(attributes))) {
    if (value === undefined || key === "part") continue;
    open += ` ${key}="${typeof value === "number" ? round(value) : escape(value)}"`;
  }
  const content = children.map(write).join("") + escape(text);
  return content ? `${open}>${content}</${name}>` : `${open}/>`;
}

/** SVG itself knows no hex colours of eight digits: what is translucent has an attribute for it. */
function withOpacity(attributes: SvgNode["attributes"]): SvgNode["attributes"] {
  const split: Record<string, string | number | undefined> = { ...attributes };
  for (const name of ["fill", "stroke"]) {
    const [, colour, alpha] = /^(#[\da-f]{6})([\da-f]{2})$/i.exec(String(split[name])) ?? [];
    if (!colour || !alpha) continue;
    split[name] = colour;
    split[`${name}-opacity`] = Number(split[`${name}-opacity`] ?? 1) * (parseInt(alpha, 16) / 255);
  }
  return split;
}
