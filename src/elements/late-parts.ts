/** What can wait until the first paint: moving through the data, the table, files, and what an author should know. */
import { attributeName, readOption, type OptionSpecs } from "../core/options.js";

export { completeScene, completeSvg, tableToCsv, type PictureOptions } from "../export/kit.js";
export { Navigation } from "./navigation.js";
export { TableView } from "./table-view.js";

/** Options that are not one of their values, in place of which the default is used; each as a sentence. */
export function optionProblems(specs: OptionSpecs, given: Readonly<Record<string, unknown>>): string[] {
  return Object.entries(specs).flatMap(([name, spec]) => {
    const { problem } = readOption(spec, given[name]);
    return problem ? [`${attributeName(name)}=“${String(given[name])}”: expected ${problem}.`] : [];
  });
}
