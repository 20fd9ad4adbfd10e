import { DatasetError } from "../core/errors.js";

/**
 * A part of the library that is loaded by itself. Whether it can be asked for again under the same address after it has
 * failed is the browser's: Chromium, Firefox and Safari of today do ask again, older ones gave the first answer for as
 * long as the page was open, for which the sentence names the other way out.
 *
 * @param name what it is, as a reader would say it: “the words of this chart (de)”
 * @throws DatasetError (rejects) `fetch-failed` when it does not arrive
 */
export function arriving<T>(part: Promise<T>, name: string): Promise<T> {
  return part.catch((): never => {
    throw new DatasetError({
      code: "fetch-failed",
      found: `${name} (no answer)`,
      expected: "a part of report-charts",
      fix: "Check the connection and try again. If that does not help, load the page again.",
    });
  });
}
