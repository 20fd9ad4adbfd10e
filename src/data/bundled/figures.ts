import keyFigures from "../../../datasets/iomt-key-figures.json";
import { trusted } from "./trusted.js";

export const datasets = [trusted(keyFigures)];
