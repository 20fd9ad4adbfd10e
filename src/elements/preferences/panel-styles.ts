import { css } from "lit";

/** Styles of the panel. */
export const panelStyles = css`
  .reading:not(:empty) {
    flex-basis: 100%;
    margin-top: 8px;
    padding: 10px 16px;
    background: var(--chart-zone);
    border-inline-start: 3px solid var(--chart-axis);
    font-size: 13px;
    line-height: 19px;
    color: var(--chart-ink-2);
  }
  .reading div,
  .reading span {
    display: flex;
    flex-wrap: wrap;
    gap: 2px 20px;
    align-items: center;
  }
  .reading span {
    gap: 2px 12px;
  }
  .reading label {
    display: flex;
    gap: 6px;
    align-items: center;
    min-height: 25px;
    color: var(--chart-ink);
  }
  .reading input {
    width: 16px;
    height: 16px;
    margin: 0;
    accent-color: var(--chart-focus);
  }
  .reading > div + div:not(:empty) {
    margin-top: 8px;
    padding-top: 8px;
    border-top: 1px solid var(--chart-axis);
  }
  .reading p {
    margin-top: 4px;
    max-width: 640px;
  }
  @media print {
    .reading {
      display: none;
    }
  }
`;
