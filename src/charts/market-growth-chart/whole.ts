import { growthDefinition } from "./definition.js";
import * as lines from "./drawn-lines.js";

/** The growth chart of any figures. */
export const wholeGrowthChart = growthDefinition(lines);
