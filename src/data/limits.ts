/** Most rows that a dataset may have. */
export const MAX_ROWS = 250_000;
