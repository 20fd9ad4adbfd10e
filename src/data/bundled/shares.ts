import segmentShare from "../../../datasets/iomt-segment-share.json";
import { trusted } from "./trusted.js";

export const datasets = [trusted(segmentShare)];
