import { css, unsafeCSS } from "lit";

/** Nothing pale: for readers who ask their system, or this page, for stronger contrast. */
const strong = unsafeCSS(`
  --chart-ink-2: var(--chart-ink);
  --chart-ink-3: var(--chart-ink);
  --chart-axis: var(--chart-ink);
  --chart-tint: 0.3;
  --chart-grid: color-mix(in srgb, var(--chart-ink) 45%, var(--chart-surface));
`);

/** Styles of what is not there at first, beside those of tables: the tip, and what readers have chosen. */
export const interactionStyles = css`
  /* The region scrolls, and would cut a ring at its edge. */
  .data button:focus-visible {
    outline-offset: -2px;
  }
  .ring {
    position: absolute;
    inset: 0;
    pointer-events: none;
    fill: none;
    stroke: var(--chart-focus);
    stroke-width: 2;
  }
  /* The other of two tones, on both sides of it. */
  .ring .halo {
    stroke: var(--chart-surface);
    stroke-width: 5;
  }
  .ring .pinned {
    stroke: var(--chart-ink);
  }
  .contrast {
    ${strong}
  }
  @media (prefers-contrast: more) {
    figure {
      ${strong}
    }
  }
  .patterns .mono {
    display: inline;
  }
  .patterns .colour {
    display: none;
  }
  .contrast rect[part="mark"] {
    stroke: var(--chart-ink);
  }
  /* Pale, or without any colour, a modelled area has an edge at least. */
  @media (forced-colors: active), (prefers-contrast: more) {
    [fill-opacity]:not([stroke]) {
      stroke: var(--chart-ink);
      stroke-dasharray: 1 3;
    }
  }
  .tip {
    position: absolute;
    z-index: 1;
    box-sizing: border-box;
    width: max-content;
    padding: 6px 10px;
    border-radius: 4px;
    background: var(--chart-ink);
    color: var(--chart-surface);
    font-size: 13px;
    line-height: 18px;
    border: 1px solid var(--chart-surface);
  }
  .tip[hidden] {
    display: none;
  }
  .data table {
    min-width: min(100%, 30em);
    margin-top: 8px;
  }
`;
