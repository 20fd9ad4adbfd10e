import segmentShare from "../../../datasets/iomt-segment-share.json";
import { storeBundled, trusted } from "./trusted.js";

export const datasets = [trusted(segmentShare)];

storeBundled(datasets);
