import { Resvg } from "@resvg/resvg-js";

const SVG_ELEMENTS = "svg g defs pattern rect path line circle text";
const HTML_ELEMENTS = `${SVG_ELEMENTS} figure table caption thead tbody tr th td figcaption a`;

/** What is wrong with a picture as text. The parser is that of the renderer for PNG, which takes well-formed XML only. */
export function svgProblems(svg: string): string[] {
  try {
    new Resvg(svg, { font: { loadSystemFonts: false } });
  } catch (error) {
    return [String(error)];
  }
  return foreign(svg, SVG_ELEMENTS);
}

/** What is wrong with a figure as text; all that it holds is written so that it is XML as well. */
export function htmlProblems(html: string): string[] {
  const inSvg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><metadata>${html}</metadata></svg>`;
  try {
    new Resvg(inSvg, { font: { loadSystemFonts: false } });
  } catch (error) {
    return [String(error)];
  }
  return foreign(html, HTML_ELEMENTS);
}

/** Elements that no renderer writes, and so came out of data. */
function foreign(markup: string, allowed: string): string[] {
  const names = new Set(allowed.split(" "));
  const found = [...markup.matchAll(/<\/?([^\s/>]*)/g)].map(([, name = ""]) => name);
  return [...new Set(found)].filter((name) => !names.has(name)).map((name) => `an element <${name}>`);
}
