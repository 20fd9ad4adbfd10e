import { readFileSync } from "node:fs";
import { inflateSync } from "node:zlib";

type Tables = ReadonlyMap<string, Buffer>;

/** The tables of an OpenType font by their tag; WOFF (version 1) compresses each of them with zlib. */
function readTables(file: string): Tables {
  const font = readFileSync(file);
  const woff = font.toString("latin1", 0, 4) === "wOFF";
  const [count, first, size] = woff ? [font.readUInt16BE(12), 44, 20] : [font.readUInt16BE(4), 12, 16];
  const tables = new Map<string, Buffer>();
  for (let entry = first; entry < first + count * size; entry += size) {
    const offset = font.readUInt32BE(entry + (woff ? 4 : 8));
    const length = font.readUInt32BE(entry + (woff ? 8 : 12));
    const bytes = font.subarray(offset, offset + length);
    const packed = woff && length < font.readUInt32BE(entry + 12);
    tables.set(font.toString("latin1", entry, entry + 4), packed ? inflateSync(bytes) : bytes);
  }
  return tables;
}

function table(tables: Tables, tag: string): Buffer {
  const found = tables.get(tag);
  if (!found) throw new Error(`The font has no table “${tag}”.`);
  return found;
}

/** Glyph of a character through the cmap's format 4; 0 is the missing glyph. */
function glyphOf(cmap: Buffer, code: number): number {
  const count = cmap.readUInt16BE(2);
  for (let record = 4; record < 4 + count * 8; record += 8) {
    const start = cmap.readUInt32BE(record + 4);
    if (cmap.readUInt16BE(start) !== 4) continue;
    const doubled = cmap.readUInt16BE(start + 6);
    for (let end = start + 14; end < start + 14 + doubled; end += 2) {
      if (cmap.readUInt16BE(end) < code) continue;
      const from = end + doubled + 2;
      if (cmap.readUInt16BE(from) > code) return 0;
      const delta = cmap.readUInt16BE(from + doubled);
      const rangeAt = from + 2 * doubled;
      const range = cmap.readUInt16BE(rangeAt);
      if (range === 0) return (code + delta) & 0xffff;
      const glyph = cmap.readUInt16BE(rangeAt + range + 2 * (code - cmap.readUInt16BE(from)));
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
  }
  return 0;
}

/** Advance widths of a font, TTF or WOFF, in ems by character; 0 for a character that it does not hold. */
export function advances(file: string): (character: string) => number {
  const tables = readTables(file);
  const cmap = table(tables, "cmap");
  const metrics = table(tables, "hmtx");
  const em = table(tables, "head").readUInt16BE(18);
  const measured = table(tables, "hhea").readUInt16BE(34);
  return (character) => {
    const glyph = glyphOf(cmap, character.codePointAt(0) ?? 0);
    return glyph === 0 ? 0 : metrics.readUInt16BE(Math.min(glyph, measured - 1) * 4) / em;
  };
}
