/** The project's own rules, as ESLint's plugin `report-charts`. */
import { circles } from "./circles.js";
import { layers } from "./layers.js";
import { ownKeys } from "./own-keys.js";

export default { rules: { layers, circles, "own-keys": ownKeys } };
