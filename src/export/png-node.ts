import { createRequire } from "node:module";
import { Resvg, type ResvgRenderOptions } from "@resvg/resvg-js";

export interface NodePngOptions {
  /** Device pixels per CSS pixel, 0.5 to 8; 2 by default. */
  readonly scale?: number;
}

export interface NodePng {
  readonly png: Uint8Array;
  /** Device pixels. */
  readonly width: number;
  readonly height: number;
  /** Characters of the picture that neither the package's font nor the system's can draw; each once. */
  readonly missing: readonly string[];
}

/** The family that comes with the package. A picture that becomes a PNG names it, because no other is certain. */
export const PNG_FONT = "Open Sans";

type Fonts = NonNullable<ResvgRenderOptions["font"]>;

/** Without a file for the family, text would vanish without an error; the two weights are those of TEXT_STYLES. */
const FILES = ["400Regular/OpenSans_400Regular.ttf", "700Bold/OpenSans_700Bold.ttf"];

const SMALLEST = 0.5;
const LARGEST = 8;

/**
 * An SVG picture as PNG, without a browser. Its text names {@link PNG_FONT}; the system's fonts are read only where
 * that font lacks a character, or a heading names another one, which takes longer.
 *
 * @param svg a complete document with sRGB colours and without a style sheet, as `render` makes it
 * @throws Error when the SVG cannot be read
 */
export function svgToPng(svg: string, { scale = 2 }: NodePngOptions = {}): NodePng {
  const characters = drawnCharacters(svg);
  const own: Fonts = { fontFiles: fontFiles(), loadSystemFonts: false, defaultFontFamily: PNG_FONT };
  const all: Fonts = { ...own, loadSystemFonts: true };
  const beyond = undrawn(characters, own);
  const isOthers = /<text\b[^>]* font-family=/.test(svg);
  const fonts = beyond.length > 0 || isOthers ? all : own;
  const zoom = Math.min(LARGEST, Math.max(SMALLEST, scale));
  const directed = withDirections(svg);
  const image = new Resvg(beyond.length > 0 ? withFamilies(directed, beyond) : directed, {
    font: fonts,
    fitTo: { mode: "zoom", value: zoom },
  }).render();
  return { png: image.asPng(), width: image.width, height: image.height, missing: undrawn(beyond, all) };
}

/** The files as an installed package finds them, wherever npm has put the dependency. */
function fontFiles(): string[] {
  const { resolve } = createRequire(import.meta.url);
  return FILES.map((file) => resolve(`@expo-google-fonts/open-sans/${file}`));
}

/** Every character beyond ASCII that a reader should see; spaces, marks and controls have no picture of their own. */
function drawnCharacters(svg: string): string[] {
  const texts = [...svg.matchAll(/<text\b[^>]*>([^<]*)<\/text>/g)].map((match) => match[1] ?? "");
  return [...new Set(texts.join(""))].filter((character) => /[^\p{ASCII}\p{Z}\p{M}\p{Cc}\p{Cf}]/u.test(character));
}

/**
 * Families for text that Open Sans lacks. Without a name the renderer takes the first font that has the character, in
 * whatever weight; with one it finds the weight that the text asks for. It sets a text in one font, so that those come
 * first that have Latin letters and brackets too.
 */
const FAMILIES: readonly (readonly [script: RegExp, families: string])[] = [
  [/\p{Script=Arabic}/u, "Segoe UI, Arial, Geeza Pro, IBM Plex Sans Arabic, Cairo, DejaVu Sans, Noto Sans Arabic"],
  [
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
    "Noto Sans CJK JP, Noto Sans JP, Hiragino Sans, Yu Gothic, Meiryo, IPAGothic, VL Gothic, Droid Sans Fallback",
  ],
  [/./su, "Noto Sans, Segoe UI, Helvetica Neue, Arial, DejaVu Sans"],
];

/** The picture with a family of its own for each text that holds one of the characters. */
function withFamilies(svg: string, characters: readonly string[]): string {
  return svg.replace(/<text\b([^>]*>)([^<]*)/g, (whole, rest: string, text: string) => {
    const beyond = characters.filter((character) => text.includes(character)).join("");
    const families = beyond && FAMILIES.find(([script]) => script.test(beyond))?.[1];
    return families ? `<text font-family="${families}"${rest.replace(/ font-family="[^"]*"/, "")}${text}` : whole;
  });
}

const OPPOSITE: ReadonlyMap<string, string> = new Map([
  ["start", "end"],
  ["middle", "middle"],
  ["end", "start"],
]);

/** The renderer knows no direction of text: what runs from right to left is embedded, and anchored where it is seen. */
function withDirections(svg: string): string {
  return svg.replace(
    /<text\b([^>]*) direction="rtl"([^>]*)>([^<]*)/g,
    (_, before: string, after: string, text: string) => {
      const attributes = before + after;
      const anchor = OPPOSITE.get(/ text-anchor="(\w+)"/.exec(attributes)?.[1] ?? "start") ?? "end";
      return `<text${attributes.replace(/ text-anchor="\w+"/, "")} text-anchor="${anchor}">\u2067${text}\u2069`;
    },
  );
}

const CELL = 32;

/**
 * Which of the characters the fonts cannot draw: each is drawn in a cell of its own and compared with what stands for
 * a missing glyph, and with nothing. This asks the renderer itself, so that nothing here needs to read font files.
 */
function undrawn(characters: readonly string[], font: Fonts): string[] {
  if (characters.length === 0) return [];
  // A noncharacter: no font has a glyph for it.
  const cells = ["\u{10fffd}", " ", ...characters].map(
    (character, index) => `<text x="${CELL / 4}" y="${index * CELL + CELL * 0.7}">${character}</text>`,
  );
  const height = cells.length * CELL;
  const sheet = `<svg xmlns="http://www.w3.org/2000/svg" width="${CELL}" height="${height}" font-family="${PNG_FONT}" font-size="${CELL / 2}">${cells.join("")}</svg>`;
  const pixels = Buffer.from(new Resvg(sheet, { font }).render().pixels);
  const size = CELL * CELL * 4;
  const cell = (index: number) => pixels.subarray(index * size, (index + 1) * size);
  const [absent, blank] = [cell(0), cell(1)];
  return characters.filter((_, index) => [absent, blank].some((other) => other.equals(cell(index + 2))));
}
