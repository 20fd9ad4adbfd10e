/** What draws lines, very many of them, and a single value. */
export { layoutLines } from "./lines.js";
export { drawnOf, manyNotes, severalSummary } from "./many.js";
export { layoutSingle } from "./single.js";
