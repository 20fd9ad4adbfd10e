/**
 * Options are data. From them come the element's typed properties, the reading of attributes, the manifest, the
 * controls in Storybook, the command line's flags and the reference tables.
 */

export interface ChoiceOption<V extends string = string> {
  readonly kind: "choice";
  readonly values: readonly V[];
  readonly default: V;
}

/** False unless the attribute is present. */
export interface FlagOption {
  readonly kind: "flag";
}

/** A whole number from `min`, and up to `max` where there is one; `null` when not given. */
export interface NumberOption {
  readonly kind: "number";
  readonly min: number;
  readonly max?: number;
}

/** Empty when not given. */
export interface TextOption {
  readonly kind: "text";
}

export type OptionSpec = ChoiceOption | FlagOption | NumberOption | TextOption;

/** By property name in camelCase; the attribute is the same in kebab-case. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

export type OptionValue<S extends OptionSpec> =
  S extends ChoiceOption<infer V>
    ? V
    : S extends FlagOption
      ? boolean
      : S extends NumberOption
        ? number | null
        : string;

export type OptionValues<S extends OptionSpecs> = { readonly [K in keyof S]: OptionValue<S[K]> };

/** A choice, typed by its values. */
export function choice<const V extends string>(values: readonly V[], fallback: NoInfer<V>): ChoiceOption<V> {
  return { kind: "choice", values, default: fallback };
}

export const flag: FlagOption = { kind: "flag" };

export const text: TextOption = { kind: "text" };

export function count(min = 1, max?: number): NumberOption {
  return { kind: "number", min, ...(max !== undefined && { max }) };
}

/** What authors read about options. It stands beside them, not in them, so that no reader downloads it. */
export type OptionDocs<S extends OptionSpecs> = { readonly [K in keyof S]: string };

export type DocumentedSpecs = Readonly<Record<string, OptionSpec & { readonly description: string }>>;

/** Options with their descriptions, for documentation, controls and help texts. */
export function documentOptions<S extends OptionSpecs>(specs: S, docs: OptionDocs<S>): DocumentedSpecs {
  return Object.fromEntries(
    Object.entries(specs).map(([name, spec]) => [name, { ...spec, description: docs[name] ?? "" }]),
  );
}

/** `startYear` → `start-year`. */
export function attributeName(property: string): string {
  return property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

export function defaultValue(spec: OptionSpec): string | number | boolean | null {
  switch (spec.kind) {
    case "choice":
      return spec.default;
    case "flag":
      return false;
    case "number":
      return null;
    case "text":
      return "";
  }
}

/**
 * Reads one option from whatever an attribute, a property or a command line gives.
 * A value outside the allowed ones gives the default, and `problem` says what was expected.
 */
export function readOption(
  spec: OptionSpec,
  raw: unknown,
): { value: string | number | boolean | null; problem?: string } {
  const fallback = defaultValue(spec);
  if (raw === undefined || raw === null) return { value: fallback };
  switch (spec.kind) {
    case "flag":
      return { value: raw !== false && raw !== "false" };
    case "text":
      return { value: String(raw) };
    case "choice": {
      const value = String(raw).trim().toLowerCase();
      return spec.values.includes(value) ? { value } : { value: fallback, problem: `one of ${spec.values.join(", ")}` };
    }
    case "number": {
      const value = typeof raw === "number" ? raw : Number(String(raw).trim() || NaN);
      if (Number.isInteger(value) && value >= spec.min && value <= (spec.max ?? Infinity)) return { value };
      return { value: fallback, problem: `a whole number from ${spec.min}${spec.max ? ` to ${spec.max}` : ""}` };
    }
  }
}

/** All options of `specs` out of `given`, unknown names ignored. */
export function readOptions<S extends OptionSpecs>(
  specs: S,
  given: Readonly<Record<string, unknown>>,
): OptionValues<S> {
  const entries = Object.entries(specs).map(([name, spec]) => [name, readOption(spec, given[name]).value] as const);
  return Object.fromEntries(entries) as OptionValues<S>;
}
