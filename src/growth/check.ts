/** @throws RangeError when a value is NaN or infinite */
export function requireFinite(values: Readonly<Record<string, number>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (!Number.isFinite(value)) throw new RangeError(`${name} is ${value}; a finite number was expected.`);
  }
}

/** @throws RangeError unless `years` is finite and above zero */
export function requireYears(years: number): void {
  if (!(years > 0 && years < Infinity)) throw new RangeError(`years is ${years}; a number above 0 was expected.`);
}
