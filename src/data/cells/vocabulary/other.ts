/**
 * Names that a publisher gives to the rest of a whole, by language. They lie apart from the other lists, because charts of
 * the package's own data need them and read nothing else.
 */
const OTHER: ReadonlyMap<string, string> = new Map([
  ["ar", "أخرى"],
  ["de", "andere, sonstige, sonstiges, übrige"],
  ["en", "other, others, all other, all others"],
  ["es", "otro, otra, otros, otras"],
  ["fr", "autres, les autres"],
  ["it", "altri, altre"],
  ["ja", "その他"],
  ["nl", "overig, overige"],
  ["pt", "outros, outras"],
]);

const NAMES: ReadonlySet<string> = new Set([...OTHER.values()].flatMap((names) => names.split(", ")));

/** Whether a part is the rest, in whatever language. */
export const isOther = (name: string): boolean => NAMES.has(name.trim().toLowerCase());
