/** “Source:” in the languages that reports are written in, for telling a source line from a remark. */
const SOURCE =
  /^(?:sources?|quellen?|fuentes?|fontes?|fonti|bron(?:nen)?|källa|kilde|lähde|źródło|zdroj|kaynak|источник|джерело|المصدر|מקור|स्रोत|出典|出所|来源|來源|자료|출처)\s*[:：]\s*/iu;

/** What stands before the name in a line such as “Source: Example Research”; undefined for any other line. */
export const sourcePrefix = (line: string): string | undefined => {
  const prefix = SOURCE.exec(line)?.[0];
  return prefix !== undefined && line.length > prefix.length ? prefix : undefined;
};
