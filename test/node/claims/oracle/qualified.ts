/** A row of a table whose figure may be “over 5”, “up to 5” or “about 5”; null where nothing was published. */
export interface Row {
  readonly name: string;
  readonly value: number | null;
  /** Empty without one. */
  readonly qualifier: string;
}

export interface Facts {
  readonly rows: readonly Row[];
  readonly limit: number;
}

export type Known = Row & { readonly value: number };

export const known = ({ rows }: Facts): Known[] => rows.filter((row): row is Known => row.value !== null);

/** “Over 5” is above 5, “up to 5” below it; “about 5” cannot be told from 5. */
export const height = ({ value, qualifier }: Known): number => value + ({ over: 1e-6, "up to": -1e-6 }[qualifier] ?? 0);

/** Who is at one end of all. */
export function at(facts: Facts, end: (values: readonly number[]) => number): Known[] {
  const rows = known(facts);
  const value = end(rows.map(height));
  return rows.filter((row) => height(row) === value);
}
