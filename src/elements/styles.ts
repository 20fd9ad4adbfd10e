import { css, unsafeCSS } from "lit";
import { NARROW } from "../render/tokens.js";

export const styles = css`
  :host {
    display: block;
    box-sizing: border-box;
    background: var(--chart-surface);
    color: var(--chart-ink);
    font-variant-numeric: tabular-nums;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  .strip {
    position: relative;
    height: 1rem;
    margin-bottom: -1rem;
    overflow: clip;
  }
  /* In a box that is as wide as what it holds, a chart wants 480 px, and takes 240 where there is no room. */
  .strip::before,
  .strip::after {
    content: "";
    display: inline-block;
    width: 240px;
  }
  .sample {
    position: absolute;
    inset-inline-start: 0;
    visibility: hidden;
    white-space: nowrap;
    font-size: 13px;
  }
  .sample::before {
    content: "of 0";
  }
  .frame {
    container-type: inline-size;
  }
  figure {
    margin: 0;
    overflow-wrap: anywhere;
    padding: 20px;
    text-align: start;
  }
  figure:dir(rtl) {
    text-align: right;
  }
  /* Text in another direction than the page's keeps its full stop at its own end. */
  p,
  li span,
  caption,
  [part="heading"],
  [part="subheading"],
  [part="source"],
  .tip {
    unicode-bidi: plaintext;
  }
  p,
  ul {
    margin: 0;
    padding: 0;
  }
  [part="heading"] {
    font-size: 20px;
    font-weight: 700;
    line-height: 26px;
    font-family: var(--chart-font-title, inherit);
    text-wrap: balance;
    max-width: 580px;
  }
  [part="subheading"],
  [part="summary"] {
    font-size: 14px;
    line-height: 20px;
    color: var(--chart-ink-2);
    margin-top: 4px;
  }
  [part="summary"] {
    color: var(--chart-ink);
    margin-top: 8px;
    max-width: 640px;
  }
  [part="key"] {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 20px;
    margin-top: 12px;
    list-style: none;
    font-size: 12px;
    line-height: 17px;
    color: var(--chart-ink-2);
  }
  li {
    display: flex;
    gap: 7px;
  }
  [part="plot"],
  .panel,
  .loading {
    position: relative;
    margin-top: 14px;
  }
  :focus-visible {
    outline: 2px solid var(--chart-focus);
    outline-offset: 2px;
  }
  .hidden {
    position: absolute;
    clip-path: inset(50%);
  }
  .explanation {
    margin-top: 14px;
    padding: 10px 16px 10px 13px;
    border-inline-start: 3px solid var(--chart-axis);
    background: var(--chart-zone);
    font-size: 13px;
    line-height: 19px;
    color: var(--chart-ink-2);
  }
  .explanation p + p {
    margin-top: 2px;
  }
  .strong {
    font-weight: 700;
    color: var(--chart-ink);
  }
  [part="note"],
  [part="source"],
  ::slotted([slot="note"]),
  ::slotted([slot="source"]) {
    font-size: 12px;
    line-height: 17px;
    color: var(--chart-ink-3);
  }
  [part="note"] {
    margin-top: 8px;
    max-width: 600px;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 4px 20px;
    margin-top: 10px;
  }
  [part="source"] {
    order: -1;
    padding: 4px 0;
  }
  [part="actions"],
  [part="actions"] span {
    display: flex;
    flex-wrap: wrap;
    gap: 0 14px;
    align-items: center;
    font-size: 12px;
    line-height: 17px;
    color: var(--chart-ink-3);
  }
  [part="actions"] span {
    gap: 0 8px;
  }
  button {
    min-width: 24px;
    min-height: 25px;
    padding: 0;
    border: 0;
    background: none;
    font: inherit;
    font-weight: 700;
    color: var(--chart-ink-2);
    cursor: pointer;
    text-decoration: underline 1px var(--chart-axis);
    text-underline-offset: 4px;
  }
  button:hover {
    color: var(--chart-ink);
    text-decoration: underline 2px;
    text-underline-offset: 4px;
  }
  a {
    color: inherit;
  }
  /* Before three formats in a row, an arrow says as much as the word. */
  .download::before {
    content: "↓";
  }
  @container (max-width: 359px) or (max-width: 22.4rem) {
    [part="actions"] .download {
      font-size: 0;
    }
    .download::before {
      font-size: 12px;
    }
  }
  @container (max-width: 279px) or (max-width: 17.4rem) {
    [part="actions"] .download {
      display: none;
    }
    [part="actions"],
    [part="actions"] span {
      gap: 0 7px;
    }
  }
  .reader {
    padding: 0 20px 20px;
  }
  .reading:empty,
  .data {
    display: none;
    flex-basis: 100%;
    overflow-x: auto;
    overflow-wrap: normal;
    font-size: 13px;
    line-height: 18px;
    color: var(--chart-ink-2);
  }
  .data.open {
    display: block;
  }
  .panel,
  .loading {
    box-sizing: border-box;
    padding: 24px 20px;
    font-size: 13px;
    line-height: 19px;
    color: var(--chart-ink-2);
  }
  .panel {
    display: flex;
    flex-direction: column;
    justify-content: center;
    align-items: flex-start;
    gap: 6px;
    background: var(--chart-zone);
  }
  .loading {
    padding: 4px 0 0;
    border-bottom: 1px solid var(--chart-axis);
    background: repeating-linear-gradient(var(--chart-grid) 0 1px, #0000 1px 25%);
  }
  /* What is narrow for larger text is narrow too. */
  @container (max-width: ${unsafeCSS(NARROW - 1)}px) or (max-width: ${unsafeCSS(NARROW / 16 - 0.01)}rem) {
    figure {
      padding: 16px;
    }
    [part="heading"] {
      font-size: 18px;
      line-height: 23px;
    }
  }
  @media print {
    .scene {
      width: 100%;
      height: auto;
    }
    .data {
      display: block;
    }
    .panel {
      border: 1px solid var(--chart-axis);
    }
    [part="actions"],
    [role="listbox"],
    .failure,
    .tip,
    .hint {
      display: none;
    }
  }
`;
