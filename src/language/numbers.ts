/** How a language writes numbers: data that each has in a file of its own, by region. */

/** Signs of a region. */
export interface Signs {
  readonly decimal: string;
  readonly group: string;
  /** Behind a percentage, with the space before it. */
  readonly percent: string;
  /** Digits from which a whole number is grouped; 4 when absent. */
  readonly groupedFrom?: number;
  /** Groups of two before the last one: 12,34,567. */
  readonly inTwos?: boolean;
  /** “−” when absent; in Arabic a mark of direction stands before it. */
  readonly minus?: string;
  /** Between a number and its power of ten; “E” when absent. */
  readonly exponent?: string;
  /** Code of the digit 0; 48 when absent. */
  readonly zero?: number;
}

/** A power of ten that a language has a word for. */
export interface Magnitude {
  readonly power: number;
  /** In labels: "Mrd."; empty where no label or axis counts in it. */
  readonly short: string;
  /** The same behind one, where it is another. */
  readonly shortOne?: string;
  /** In sentences, as the plural categories one and other ask for it: "Milliarde", "Milliarden". */
  readonly one: string;
  readonly other: string;
}

/** Signs and words of a region. */
export interface Numbers {
  readonly signs: Signs;
  /** What labels, axes and the names of units count in, the largest first. */
  readonly units: readonly Magnitude[];
  /** What amounts in sentences are counted in, the largest first; smaller ones are written in full. */
  readonly magnitudes: readonly Magnitude[];
  /** Labels are written in full below this power of ten, and axes count in it only where the unit does. */
  readonly labelsFrom: number;
  /** Between a number and its word: in labels, and in sentences. */
  readonly gap: string;
  readonly longGap: string;
  /** A currency in labels and units: a code before the number and the unit, "USD 8.7bn" and "USD billion", or behind it. */
  readonly codeFirst?: boolean;
  /** What is counted, behind the word for a magnitude: "de dollars"; as it is when absent. */
  readonly behind?: (thing: string) => string;
  /** Names of currencies, one and more, that go before those of `Intl`. */
  readonly currencies?: Readonly<Record<string, readonly [one: string, other: string]>>;
  /** A number that is only a bound, as "more than 10,000" and "less than 0.001"; sentences put "times" behind it. */
  readonly moreThan: (number: string) => string;
  readonly lessThan: (number: string) => string;
}

/** @param region code of the page's region, such as "CH"; empty without one */
export type NumbersOf = (region: string, system: string | undefined) => Numbers;

/** Signs of regions, each "decimal sign, thousands sign, what stands before %" and the regions that write so. */
export function signsOf(region: string, table: Readonly<Record<string, string>>, own: string): Signs {
  const found = Object.entries(table).find(([, regions]) => regions.split(" ").includes(region))?.[0] ?? own;
  return { decimal: found.charAt(0), group: found.charAt(1), percent: `${found.slice(2)}%` };
}
