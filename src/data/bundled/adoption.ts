import adoption from "../../../datasets/iomt-adoption.json";
import { storeBundled, trusted } from "./trusted.js";

export const datasets = [trusted(adoption)];

storeBundled(datasets);
