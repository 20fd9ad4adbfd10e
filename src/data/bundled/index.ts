/**
 * Every dataset that comes with the package. Each group is a module of its own, so that a page loads at first only the
 * group that its chart is made for; importing any of them makes its datasets known by id.
 */
import type { Dataset } from "../../core/dataset.js";
import { datasets as adoption } from "./adoption.js";
import { datasets as figures } from "./figures.js";
import { datasets as markets } from "./markets.js";
import { datasets as shares } from "./shares.js";
import { storeBundled } from "./trusted.js";

const [table, iomt, ...others] = markets;

const all = [iomt, ...shares, table, ...adoption, ...figures, ...others].filter((dataset) => dataset !== undefined);

/** All of them, frozen, in catalogue order. */
export const bundledDatasets = (): readonly Dataset[] => all;

/** Makes every bundled dataset known by id. A dataset that the page has registered under the same id stays. */
export const registerBundled = (): void => storeBundled(all);
