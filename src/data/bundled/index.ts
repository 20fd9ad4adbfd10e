/**
 * Every dataset that comes with the package, for those who read them all or cannot wait. Each group is a module of its
 * own, so that a page downloads the group that it asks for alone; see `load.ts`. Importing them registers nothing.
 */
import type { Dataset } from "../../core/dataset.js";
import { datasets as adoption } from "./adoption.js";
import { datasets as figures } from "./figures.js";
import { datasets as markets } from "./markets.js";
import { datasets as shares } from "./shares.js";

const [table, iomt, ...others] = markets;

const all = [iomt, ...shares, table, ...adoption, ...figures, ...others].filter((dataset) => dataset !== undefined);

/** All of them, frozen, in catalogue order. */
export const bundledDatasets = (): readonly Dataset[] => all;
