import { commonDocs, commonOptions } from "./common-options.js";
import { documentOptions, type DocumentedSpecs, type OptionSpecs } from "./options.js";

/** The options of every element with what authors read about them. */
export const documentedCommon: DocumentedSpecs = documentOptions(commonOptions, commonDocs);

/** Those of one group, such as the editorial ones. */
export function documentedGroup(group: OptionSpecs): DocumentedSpecs {
  return Object.fromEntries(Object.entries(documentedCommon).filter(([name]) => name in group));
}
