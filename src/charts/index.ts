import type { AnyChart } from "../core/chart.js";
import { growthDumbbell } from "./growth-dumbbell.js";
import { marketGrowthChart, withLines } from "./market-growth-chart.js";
import * as lines from "./parts/lines.js";
import { segmentShareDonut } from "./segment-share-donut.js";

withLines(lines);

/** Every chart, in catalogue order. */
export const charts: readonly AnyChart[] = [marketGrowthChart, segmentShareDonut, growthDumbbell];
