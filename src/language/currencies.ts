/**
 * Names of currencies by code, "US-Dollar", "dólar", "dólares", and the plural category of what is counted. The names are
 * those of `Intl`, which are the same everywhere and too many to bring along.
 */
export function currencyNames(lang: string, own: Readonly<Record<string, readonly [one: string, other: string]>> = {}) {
  const rules = new Map<number, Intl.PluralRules>();
  const names = new Map<string, string>();
  const digits = (fraction: number) => ({ minimumFractionDigits: fraction, maximumFractionDigits: fraction });
  /** @param fraction the decimals it is written with: “1.0” may be plural where “1” is not */
  function categoryOf(value: number, fraction: number): Intl.LDMLPluralRule {
    let rule = rules.get(fraction);
    if (!rule) rules.set(fraction, (rule = new Intl.PluralRules(lang, digits(Math.min(fraction, MOST)))));
    return rule.select(value);
  }
  function nameOf(currency: string, value: number, fraction: number): string {
    const category = categoryOf(value, fraction);
    const key = currency + category;
    let name = own[currency]?.[category === "one" ? 0 : 1] ?? names.get(key);
    if (name === undefined) {
      const options = {
        style: "currency",
        currency,
        currencyDisplay: "name",
        ...digits(Math.min(fraction, MOST)),
      } as const;
      const found = new Intl.NumberFormat(lang, options).formatToParts(value).find(({ type }) => type === "currency");
      names.set(key, (name = found?.value ?? currency));
    }
    return name;
  }
  return { categoryOf, nameOf };
}

/** More decimals are refused by some engines. */
const MOST = 20;
