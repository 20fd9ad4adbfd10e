import type { Status } from "../../core/dataset.js";
import {
  FEMININE_ENDING,
  STATUS_ENDING,
  STATUS_HEADERS,
  STATUSES_BY_LETTER,
  STATUSES_BY_WORD,
} from "./vocabulary/index.js";

export function isStatusHeader(header: string): boolean {
  return STATUS_HEADERS.has(header.toLowerCase());
}

/** The status that a word stands for, French and Spanish endings aside. A lone letter counts only where asked. */
export function readStatus(cell: unknown, letters = false): Status | undefined {
  if (typeof cell !== "string" || cell.length > 40) return undefined;
  const word = cell.trim().toLowerCase().replace(/\.$/u, "");
  const found = STATUSES_BY_WORD.get(word) ?? STATUSES_BY_WORD.get(word.replace(STATUS_ENDING, ""));
  const feminine = found ?? STATUSES_BY_WORD.get(word.replace(FEMININE_ENDING, "o"));
  return feminine ?? (letters ? STATUSES_BY_LETTER.get(word) : undefined);
}
