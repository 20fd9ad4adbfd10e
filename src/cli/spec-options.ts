import { InvalidArgumentError, Option, type Command } from "commander";
import { attributeName, readOption, type DocumentedSpecs, type OptionSpec, type OptionSpecs } from "../core/options.js";

/** A value as commander keeps it, by the option's own name in camelCase. */
export type Given = Readonly<Record<string, unknown>>;

/**
 * An option of a definition as a flag: `startYear` is `--start-year <text>`, the flag `noRate` is `--no-rate`. Unlike
 * commander's own, a name that begins with `no-` is a switch and not the opposite of another one: `--rate` names a
 * column, and `--no-rate` leaves out the growth rate.
 */
class SpecOption extends Option {
  readonly #name: string;

  constructor(name: string, spec: DocumentedSpecs[string]) {
    super(`--${attributeName(name)}${argument(spec)}`, description(spec));
    this.#name = name;
    this.negate = false;
    if (spec.kind !== "flag") this.argParser((raw: string) => parse(spec, raw));
  }

  override attributeName(): string {
    return this.#name;
  }
}

/** Adds a flag for each option; what the command has a flag of its own for stays as it is. */
export function addSpecs(command: Command, specs: DocumentedSpecs, heading: string): void {
  const taken = new Set(command.options.map((option) => option.long));
  for (const [name, spec] of Object.entries(specs)) {
    const option = new SpecOption(name, spec);
    if (!taken.has(option.long)) command.addOption(option.helpGroup(heading));
  }
}

/** Of all that was given, what belongs to the definitions. */
export function pickSpecs(specs: OptionSpecs, given: Given): Given {
  return Object.fromEntries(Object.entries(given).filter(([name, value]) => name in specs && value !== undefined));
}

function argument(spec: OptionSpec): string {
  switch (spec.kind) {
    case "choice":
      return ` <${spec.values.join("|")}>`;
    case "number":
      return " <n>";
    case "text":
      return " <text>";
    case "flag":
      return "";
  }
}

const description = (spec: DocumentedSpecs[string]): string =>
  spec.kind === "choice" ? `${spec.description} Default: ${spec.default}.` : spec.description;

function parse(spec: OptionSpec, raw: string): string | number | boolean | null {
  const { value, problem } = readOption(spec, raw);
  if (problem) throw new InvalidArgumentError(`Expected ${problem}.`);
  return value;
}
