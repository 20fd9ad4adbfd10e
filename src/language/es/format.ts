import type { Format } from "../../core/words.js";

export const format = (plain: Format): Format => ({
  ...plain,
  // Spanish has no dash for ranges.
  span: (from, to) => (from === to ? `${from}` : `${from}-${to}`),
});
