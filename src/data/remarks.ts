/** “Source:” in the languages that reports are written in, for telling a source line from a remark. */
const SOURCE =
  /^(?:sources?|quellen?|fuentes?|fontes?|fonti|bron(?:nen)?|källa|kilde|lähde|źródło|zdroj|kaynak|источник|джерело|المصدر|מקור|स्रोत|出典|出所|来源|來源|자료|출처)\s*[:：]\s*/iu;

const NOTE =
  /^(?:(?:notes?|n\.b\.|anmerkung(?:en)?|hinweise?|remarques?|notas?|ملاحظات?|ملاحظة|टिप्पणी|注|備考)\s*[.:：]|[*†‡§¹²³⁴-⁹]|\d{1,2}\)\s|\[[\p{L}\d]{1,3}\]\s)/iu;

/** Headers of columns that say something about a row and do not name it. */
const HEADER =
  /^(?:notes?|comments?|remarks?|sources?|locator|footnotes?|bemerkung(?:en)?|anmerkung(?:en)?|quellen?|notas?|fuentes?|remarques?|ملاحظات|المصدر|備考|出典)$/iu;

/** What stands before the name in a line such as “Source: Example Research”; undefined for any other line. */
export const sourcePrefix = (line: string): string | undefined => {
  const prefix = SOURCE.exec(line)?.[0];
  return prefix !== undefined && line.length > prefix.length ? prefix : undefined;
};

/** “Note: …”, “* provisional”, “1) without Malta”: a line under a table that is none of its rows. */
export const isNoteLine = (line: string): boolean => NOTE.test(line);

export const isRemarkHeader = (header: string): boolean => HEADER.test(header);
