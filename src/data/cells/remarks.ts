/** Headers of columns that say something about a row and do not name it. */
const HEADER =
  /^(?:notes?|comments?|remarks?|sources?|locator|footnotes?|bemerkung(?:en)?|anmerkung(?:en)?|quellen?|notas?|fuentes?|remarques?|ملاحظات|المصدر|備考|出典)$/iu;

export const isRemarkHeader = (header: string): boolean => HEADER.test(header);
