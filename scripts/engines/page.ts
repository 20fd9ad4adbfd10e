import { isRightToLeft } from "../../src/language/language.js";
import { EXAMPLES, markup } from "../../test/support/examples.js";
import type { PageKind } from "./report.js";

const CAIRO = "@fontsource/cairo/files/cairo";
const ARABIC = "U+0600-06FF, U+0750-077F, U+FB50-FDFF, U+FE70-FEFF";

/** One family for all scripts: what engines make of different fonts is not what is compared. */
export const FONTS: Readonly<Record<string, string>> = {
  "latin-400": `${CAIRO}-latin-400-normal.woff2`,
  "latin-700": `${CAIRO}-latin-700-normal.woff2`,
  "arabic-400": `${CAIRO}-arabic-400-normal.woff2`,
  "arabic-700": `${CAIRO}-arabic-700-normal.woff2`,
};

const FACES = Object.keys(FONTS)
  .map((name) => {
    const range = name.startsWith("arabic") ? `unicode-range: ${ARABIC};` : "";
    return `@font-face { font-family: "One font"; src: url(/fonts/${name}); font-weight: ${name.slice(-3)}; ${range} }`;
  })
  .join("\n");

/** Every chart in a column; of the page for the key hint, the first one behind a link. */
export function pageOf({ lang, width }: PageKind, only = false): string {
  const charts = EXAMPLES.slice(0, only ? 1 : undefined).map((example) => markup(example));
  return `<!doctype html><html lang="${lang}" dir="${isRightToLeft(lang) ? "rtl" : "ltr"}"><meta charset="utf-8"><title>Engines</title>
<link rel="icon" href="data:,">
<style>${FACES}
body { margin: 0; font: 16px/1.5 "One font" }
main { width: ${width}px }</style>
<script type="module" src="/cdn/report-charts.js"></script><script type="module" src="/probe.js"></script>
<main>${only ? `<a href="#" autofocus>Before</a>` : ""}${charts.join("\n")}</main></html>`;
}
