import { css, unsafeCSS, type CSSResult } from "lit";
import { TEXT_LUMINANCE } from "../core/hued.js";
import { PALETTES, TINT, type Theme } from "../render/tokens.js";

/**
 * A text's colour out of that of its category, as x, y and z: darker in the light theme and lighter in the dark one, where
 * it would be hard to read. colour/tone.ts does the same for files.
 */
function toneOf(theme: Theme): string {
  const bound = TEXT_LUMINANCE[theme];
  const white = { x: 0.95, y: 1, z: 1.09 };
  return Object.entries(white)
    .map(([part, most]) =>
      theme === "light"
        ? `calc(${part}*min(1,${bound}/max(y,.01)))`
        : `calc(${part} + (${most} - ${part})*max(0,${bound} - y)/max(.7,1 - y))`,
    )
    .join(" ");
}

const tokens = (theme: Theme): string =>
  `${Object.entries(PALETTES[theme])
    .map(([name, value]) => `--chart-${name}:${value};`)
    .join("")}--chart-tint:${TINT[theme]};--chart-tone:${toneOf(theme)};color-scheme:${theme}`;

const inks = Object.keys(PALETTES.light);

/**
 * System colours for forced colours: fills stay fills, and form tells status and segments apart. Important, because a
 * reader's colours go before those of a page.
 */
const forced = inks
  .map((name) => {
    const colour = /^(surface|zone|cat-other)$/.test(name)
      ? "Canvas"
      : /^(highlight|focus)$/.test(name)
        ? "Highlight"
        : "CanvasText";
    return `--chart-${name}:${colour}!important;`;
  })
  .join("");

const dark = unsafeCSS(`:host{${tokens("dark")}}`);

/** What a theme changes about the colours of {@link theme}; never on paper, which is light. */
export const themes: ReadonlyMap<string, readonly CSSResult[]> = new Map([
  [
    "dark",
    [
      css`
        @media not print {
          ${dark}
        }
      `,
    ],
  ],
  [
    "auto",
    [
      css`
        @media screen and (prefers-color-scheme: dark) {
          ${dark}
        }
      `,
    ],
  ],
]);

/** Colours as custom properties, which a page may set on the element. */
export const theme = css`
  :host {
    ${unsafeCSS(tokens("light"))};
  }
  @media (forced-colors: active) {
    :host {
      ${unsafeCSS(forced)}--chart-tint:0 !important;
      --chart-tone: x y z !important;
    }
    svg,
    .tip {
      forced-color-adjust: none;
    }
    [part="grid"] {
      stroke-dasharray: 1 5;
    }
  }
`;
