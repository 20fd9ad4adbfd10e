import { SOURCE_LINE } from "./vocabulary/index.js";

/** What stands before the name in a line such as “Source: Example Research”; undefined for any other line. */
export const sourcePrefix = (line: string): string | undefined => {
  const prefix = SOURCE_LINE.exec(line)?.[0];
  return prefix !== undefined && line.length > prefix.length ? prefix : undefined;
};
