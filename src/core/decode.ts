import { DatasetError } from "./errors.js";

/**
 * Bytes of a file as text: UTF-8, the UTF-16 that spreadsheets save as “Unicode text”, or the encoding that a server
 * names. What is valid UTF-8 is read as that, because servers name encodings by habit.
 *
 * @param charset as in `content-type: text/csv; charset=…`
 * @throws DatasetError `unsupported-input` for a spreadsheet, and for bytes that are none of these
 */
export function decodeText(bytes: Uint8Array, charset = ""): string {
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    throw unreadable("a spreadsheet or an archive", "a CSV or JSON file", "Save the sheet as “CSV UTF-8”.");
  }
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder("utf-16le").decode(bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder("utf-16be").decode(bytes);
  const text = attempt(bytes, "utf-8") ?? (/^utf-?8$/i.test(charset) ? undefined : attempt(bytes, charset));
  if (text !== undefined) return text;
  throw unreadable("bytes that are not UTF-8", "text in UTF-8", "Save the file as “CSV UTF-8”.");
}

const startsWith = (bytes: Uint8Array, ...start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

function attempt(bytes: Uint8Array, charset: string): string | undefined {
  if (charset === "") return undefined;
  try {
    return new TextDecoder(charset, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

const unreadable = (found: string, expected: string, fix: string): DatasetError =>
  new DatasetError({ code: "unsupported-input", found, expected, fix });
