import { TEXT_STYLES, type Fill, type Ink, type Mark, type Scene } from "../core/scene.js";
import { HATCH, PALETTES, TINT, type Theme } from "./tokens.js";

export interface SvgOptions {
  readonly theme: Theme;
  /** What a screen reader says of the picture. */
  readonly label: string;
  readonly lang: string;
  /** Concrete families, because a picture outlives its page. */
  readonly fontFamily?: string;
  /** Keeps the ids of several pictures in one page apart. */
  readonly idPrefix?: string;
}

export const PICTURE_FONT = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** A scene as a complete SVG document: sRGB colours, no style sheet, no custom properties, no script. */
export function svgString(scene: Scene, options: SvgOptions): string {
  const { theme, label, lang, fontFamily = PICTURE_FONT, idPrefix = "chart" } = options;
  const palette = PALETTES[theme];
  const hatches = new Set<Ink>();

  const paint = (fill: Fill): Attributes => {
    if (fill === "none") return { fill };
    const [kind, ink] = fill.includes(":")
      ? (fill.split(":") as ["hatch" | "tint", Ink])
      : (["plain", fill as Ink] as const);
    if (kind === "hatch") {
      hatches.add(ink);
      return { fill: `url(#${idPrefix}-hatch-${ink})` };
    }
    return { fill: palette[ink], "fill-opacity": kind === "tint" ? TINT[theme] : undefined };
  };
  const stroked = (mark: {
    stroke?: Ink;
    strokeWidth?: number;
    dash?: readonly number[];
    round?: boolean;
  }): Attributes => ({
    stroke: mark.stroke && palette[mark.stroke],
    "stroke-width": mark.strokeWidth,
    "stroke-dasharray": mark.dash?.join(" "),
    "stroke-linecap": mark.round ? "round" : undefined,
  });

  const write = (mark: Mark): string => {
    switch (mark.kind) {
      case "group":
        return element("g", { transform: shift(mark.x, mark.y) }, mark.children.map(write).join(""));
      case "rect": {
        const { x, y, width, height, radius } = mark;
        return element("rect", { x, y, width, height, rx: radius, ...paint(mark.fill), ...stroked(mark) });
      }
      case "path": {
        const transform =
          [shift(mark.x, mark.y), mark.mirrored ? "scale(-1 1)" : ""].filter(Boolean).join(" ") || undefined;
        return element("path", { d: mark.d, transform, ...paint(mark.fill), ...stroked(mark) });
      }
      case "line": {
        const { x1, y1, x2, y2 } = mark;
        return element("line", { x1, y1, x2, y2, ...stroked(mark) });
      }
      case "circle": {
        const { cx, cy, r } = mark;
        return element("circle", { cx, cy, r, ...paint(mark.fill), ...stroked(mark) });
      }
      case "text": {
        const { size, weight } = TEXT_STYLES[mark.style];
        const attributes: Attributes = {
          x: mark.x,
          y: mark.y,
          "font-size": size,
          "font-weight": weight === 400 ? undefined : weight,
          "text-anchor": mark.anchor === "start" ? undefined : mark.anchor,
          fill: palette[mark.fill],
          ...(mark.halo && {
            stroke: palette.surface,
            "stroke-width": 4,
            "stroke-linejoin": "round",
            "paint-order": "stroke",
          }),
        };
        return element("text", attributes, escape(mark.text));
      }
    }
  };

  const body = scene.marks.map(write).join("");
  const defs =
    hatches.size > 0
      ? element("defs", {}, [...hatches].map((ink) => pattern(ink, palette[ink], idPrefix)).join(""))
      : "";
  const { width, height } = scene;
  return element(
    "svg",
    {
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
    defs + element("g", { "aria-hidden": "true" }, body),
  );
}

function pattern(ink: Ink, colour: string, prefix: string): string {
  const { gap, width } = HATCH;
  return element(
    "pattern",
    {
      id: `${prefix}-hatch-${ink}`,
      width: gap,
      height: gap,
      patternUnits: "userSpaceOnUse",
      patternTransform: "rotate(45)",
    },
    element("line", { x1: gap / 2, y1: 0, x2: gap / 2, y2: gap, stroke: colour, "stroke-width": width }),
  );
}

function element(name: string, attributes: Attributes, content?: string): string {
  let open = `<${name}`;
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) open += ` ${key}="${attribute(value)}"`;
  return content ? `${open}>${content}</${name}>` : `${open}/>`;
}

const shift = (x = 0, y = 0): string | undefined => (x || y ? `translate(${round(x)} ${round(y)})` : undefined);

const attribute = (value: string | number): string =>
  typeof value === "number" ? String(round(value)) : escape(value);

/** Hundredths of a pixel: finer is not seen and costs bytes. */
export const round = (value: number): number => Math.round(value * 100) / 100;

/** Markup characters as entities; control characters, which XML forbids, are dropped. */
export function escape(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
}
