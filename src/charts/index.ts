import type { AnyChart } from "../core/chart.js";
import { marketGrowthChart } from "./market-growth-chart.js";
import { segmentShareDonut } from "./segment-share-donut.js";

/** Every chart, in catalogue order. */
export const charts: readonly AnyChart[] = [marketGrowthChart, segmentShareDonut];
