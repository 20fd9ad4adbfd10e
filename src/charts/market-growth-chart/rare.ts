/** The layouts that most growth charts do not need, loaded together. */
export { layoutLines } from "./lines.js";
export { singleValue } from "../parts/single-value.js";
