import { css, unsafeCSS } from "lit";
import { textRules } from "../render/svg-template.js";

/** The picture, and what lies over it for keys: its options, their ring and the hint. */
export const plotStyles = css`
  svg {
    flex: none;
    display: block;
    overflow: visible;
  }
  ${unsafeCSS(textRules)}
  .mono {
    display: none;
  }
  @media print, (forced-colors: active) {
    .mono {
      display: inline;
    }
    .colour {
      display: none;
    }
  }
  [role="listbox"] {
    position: absolute;
    inset: 0;
  }
  [role="option"] {
    position: absolute;
    overflow: hidden;
    white-space: nowrap;
    /* Past the edge by more than a letter may reach back over it. */
    text-indent: calc(100% + 4px);
    border-radius: 3px;
    cursor: default;
  }
  .round {
    border-radius: 50%;
  }
  /* In two tones, one of which stands out from whatever lies beside the mark. */
  [role="option"]:focus-visible {
    outline-offset: 1px;
    box-shadow: 0 0 0 4px var(--chart-surface);
  }
  .hint {
    position: absolute;
    clip-path: inset(50%);
    font-size: 12px;
    line-height: 17px;
    color: var(--chart-ink-2);
  }
  .hint.shown {
    position: static;
    clip-path: none;
  }
`;
