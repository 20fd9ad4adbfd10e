/**
 * Options are data. From them come the element's typed properties, the reading of attributes, the manifest, the
 * controls in Storybook and the reference tables.
 */

export interface ChoiceOption<V extends string = string> {
  readonly kind: "choice";
  readonly values: readonly V[];
  readonly default: V;
  readonly description: string;
}

/** False unless the attribute is present. */
export interface FlagOption {
  readonly kind: "flag";
  readonly description: string;
}

/** A whole number from `min`; `null` when not given. */
export interface NumberOption {
  readonly kind: "number";
  readonly min: number;
  readonly description: string;
}

/** Empty when not given. */
export interface TextOption {
  readonly kind: "text";
  readonly description: string;
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
export function choice<const V extends string>(
  values: readonly V[],
  fallback: NoInfer<V>,
  description: string,
): ChoiceOption<V> {
  return { kind: "choice", values, default: fallback, description };
}

export function flag(description: string): FlagOption {
  return { kind: "flag", description };
}

export function count(description: string, min = 1): NumberOption {
  return { kind: "number", min, description };
}

export function text(description: string): TextOption {
  return { kind: "text", description };
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
      if (Number.isInteger(value) && value >= spec.min) return { value };
      return { value: fallback, problem: `a whole number from ${spec.min}` };
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
