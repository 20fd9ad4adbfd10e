/** Names of a sum in the languages of the package and their neighbours. */
const TOTAL =
  /^(?:(?:grand |overall |sub-?)?totals?|total (?:general|général|geral)|totale|totaal|sum|overall|all (?:segments|regions|categories|markets|products)|(?:ins)?gesamt(?:summe)?|(?:zwischen)?summe|ensemble|sous-total|suma|subtotal|合計|総計|総額|小計|계|합계|(?:ال)?مجموع(?: الكلي)?|(?:ال)?إجمالي|الاجمالي|कुल|कुल योग|योग|итого|всего)[\s:：]*$/iu;

const PART = /^(?:sub|zwischen|sous|小計)/iu;

/** “Total”, “Insgesamt”, “合計”: a word for the sum of the others. */
export const isTotalName = (name: string): boolean => name.length <= 40 && TOTAL.test(name.trim());

/** “Subtotal”: the sum of some of the others. */
export const isSubtotalName = (name: string): boolean => isTotalName(name) && PART.test(name.trim());
