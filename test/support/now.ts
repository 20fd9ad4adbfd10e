/** The day of all tests, on an axis of years: what has not begun by then is no report. */
export const NOW = 2026.9;
