import { css, unsafeCSS } from "lit";

/** Nothing pale: for readers who ask their system, or this page, for stronger contrast. */
const strong = unsafeCSS(`
  --chart-ink-2: var(--chart-ink);
  --chart-ink-3: var(--chart-ink);
  --chart-axis: var(--chart-ink);
  --chart-tint: 0.3;
  --chart-grid: color-mix(in srgb, var(--chart-ink) 45%, var(--chart-surface));
`);

/** Styles of what is not there at first: the tip, headers that sort, the table. */
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
  .control:hover {
    box-shadow: inset 0 -2px;
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
  table {
    border-collapse: collapse;
    min-width: min(100%, 30em);
    margin-top: 8px;
    color: var(--chart-ink);
  }
  caption {
    text-align: inherit;
    padding-bottom: 4px;
    font-weight: 700;
  }
  th,
  td {
    padding: 5px 0;
    padding-inline-end: 12px;
    border-bottom: 1px solid var(--chart-grid);
    text-align: inherit;
    font-weight: 400;
    vertical-align: top;
  }
  thead th {
    font-weight: 700;
  }
  thead button {
    color: inherit;
    text-align: inherit;
  }
  .number {
    text-align: end;
  }
  /* On a narrow page a row of many cells is a block: its name, then each figure behind the name of its column. */
  @container (max-width: 559px) or (max-width: 34.9rem) {
    .wide,
    .wide :is(caption, thead, tbody) {
      display: block;
    }
    .wide thead tr,
    .wide tbody tr {
      display: flex;
      flex-wrap: wrap;
      gap: 2px 16px;
      padding: 6px 0;
      border-bottom: 1px solid var(--chart-grid);
    }
    .wide th,
    .wide td {
      padding: 0;
      border: 0;
      text-align: start;
    }
    .wide tbody th {
      flex: 1 0 100%;
      font-weight: 700;
    }
    .wide td:empty {
      display: none;
    }
    .wide td::before {
      content: attr(data-label) ":" / "";
      margin-inline-end: 4px;
      color: var(--chart-ink-2);
    }
  }
`;
