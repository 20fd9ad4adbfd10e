import { css, unsafeCSS } from "lit";
import { PALETTES } from "../../render/tokens.js";
import { PAPER_WIDTHS } from "./paper.js";

const light = Object.entries(PALETTES.light);

/** The picture for the width that a column of the paper has. */
const pictures = PAPER_WIDTHS.map((width, index) => {
  const from = index > 0 ? `(width >= ${width}px)` : "";
  const next = PAPER_WIDTHS[index + 1];
  const range = [from, next === undefined ? "" : `(width < ${next}px)`].filter(Boolean).join(" and ");
  return `@container ${range}{.paper-${width}{display:block}}`;
}).join("");

/** Grounds, which are never dark on paper. */
const GROUNDS = /^(?:surface|zone|grid|cat-other)$/;

/** The highest luminance with which texts have 4.5:1 on white, and marks 3:1. */
const PALEST = { text: 0.18, mark: 0.3 } as const;

/** What texts that are paler are given instead: the luminance that they have in the light theme. */
const TEXTS: ReadonlyMap<string, number> = new Map([
  ["ink", 0.015],
  ["ink-2", 0.08],
  ["ink-3", 0.135],
  ["warn", 0.1],
]);

const inks = light.map(([name]) => name).filter((name) => !GROUNDS.test(name));

const asGiven = inks.map((name) => `--given-${name}:var(--chart-${name});`).join("");

/** A page's own ink, made darker where it is too pale for paper: it may have been chosen for a dark ground. */
const darkened = inks
  .map((name) => {
    const most = TEXTS.has(name) ? PALEST.text : PALEST.mark;
    const dark = TEXTS.get(name) ?? most;
    // One as long as the luminance is below the highest one.
    const factor = `min(1,max(${dark}/max(y,.001),(${most} - y)*9999))`;
    const parts = ["x", "y", "z"].map((part) => `calc(${part}*${factor})`);
    return `--chart-${name}:color(from var(--given-${name}) xyz ${parts.join(" ")});`;
  })
  .join("");

const important = (names: RegExp): string =>
  light.flatMap(([name, value]) => (names.test(name) ? `--chart-${name}:${value}!important;` : [])).join("");

/**
 * Paper: white whatever the page's ground is, since browsers leave grounds out unless they are asked to print them, or
 * print them and would put dark ink on a dark ground. A chart stays in one piece from heading to source where it fits on a
 * page, and its table breaks between rows. The source is the one link whose address a reader of paper needs.
 */
export const paperStyles = css`
  .paper {
    display: none;
  }
  @media print {
    .scene:has(~ .paper),
    .ring {
      display: none;
    }
    .paper {
      width: 100%;
      height: auto;
    }
    ${unsafeCSS(pictures)}
    :host {
      background: #fff !important;
      ${unsafeCSS(important(GROUNDS))}
    }
    figure {
      color: var(--chart-ink);
    }
    @supports (color: color(from red xyz x y z)) {
      .frame {
        ${unsafeCSS(asGiven)}
      }
      figure {
        ${unsafeCSS(darkened)}
      }
    }
    @supports not (color: color(from red xyz x y z)) {
      :host {
        ${unsafeCSS(important(/./))}
      }
    }
    .strip,
    figure > :not(.foot, .data, :has(> table)),
    .data > p,
    caption,
    thead,
    tbody tr:first-child {
      break-inside: avoid;
      break-after: avoid;
    }
    .foot,
    [part="source"] {
      break-before: avoid;
    }
    [part="source"],
    tr {
      break-inside: avoid;
    }
    /* With a button in it, a head is not repeated on the next page. */
    thead button {
      display: contents;
    }
    .foot {
      flex-flow: column;
    }
    .data {
      flex-basis: auto;
      overflow: visible;
    }
    [part="source"] a::after {
      content: " (" attr(href) ")";
    }
    /* What each figure is stands before it where its header does not stand above. */
    thead {
      display: var(--head, table-header-group);
    }
    .arrow {
      display: none;
    }
  }
`;
