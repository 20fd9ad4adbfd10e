import type { AnyChart } from "../core/chart.js";
import { marketGrowthChart } from "./market-growth-chart.js";

/** Every chart, in catalogue order. */
export const charts: readonly AnyChart[] = [marketGrowthChart];
