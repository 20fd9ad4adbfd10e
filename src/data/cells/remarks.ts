import { REMARK_HEADERS } from "./vocabulary/index.js";

/** Whether a column says something about a row and does not name it. */
export const isRemarkHeader = (header: string): boolean => REMARK_HEADERS.has(header.toLowerCase());
