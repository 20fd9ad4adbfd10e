import { css, unsafeCSS, type CSSResult } from "lit";
import { TEXT_LUMINANCE } from "../core/hued.js";
import { PALETTES, TINT, type Theme } from "../render/tokens.js";

/** How much of a hue gives way in its texts, by its luminance `y`: to black in the light theme, to white in the dark one. */
const TONES: Readonly<Record<Theme, string>> = {
  light: `max(0,1 - ${TEXT_LUMINANCE.light}/max(y,.01));--lift:0`,
  dark: `max(0,${TEXT_LUMINANCE.dark} - y)*1.32;--lift:1`,
};

const tokens = (theme: Theme): string =>
  `${Object.entries(PALETTES[theme])
    .map(([name, value]) => `--chart-${name}:${value};`)
    .join("")}--chart-tint:${TINT[theme]};--tone:${TONES[theme]};color-scheme:${theme}`;

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
      --tone: 0 !important;
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
