import { numberDuplicates } from "./duplicates.js";
import { footOf } from "./foot.js";
import { joinHeaders } from "./header-rows.js";
import { periodReader } from "../cells/periods.js";
import { withRareReading, type RareReading } from "./rare-reading.js";
import { severalNumbers } from "../cells/several-numbers.js";
import { joinTimes } from "./split-times.js";
import { findSums } from "./sums.js";
import { unmarked } from "../cells/unmarked.js";

export const rareParts: RareReading = {
  periods: periodReader,
  joinTimes,
  findSums,
  joinHeaders,
  footOf,
  numberDuplicates,
  unmarked,
  severalNumbers,
};

// Where this file brings a copy of the reader, its own parts use each other too.
withRareReading(rareParts);
