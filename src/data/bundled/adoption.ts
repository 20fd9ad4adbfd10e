import adoption from "../../../datasets/iomt-adoption.json";
import { trusted } from "./trusted.js";

export const datasets = [trusted(adoption)];
