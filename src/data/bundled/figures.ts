import keyFigures from "../../../datasets/iomt-key-figures.json";
import { storeBundled, trusted } from "./trusted.js";

export const datasets = [trusted(keyFigures)];

storeBundled(datasets);
