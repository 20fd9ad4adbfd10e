import fc from "fast-check";
import type { OptionSpec, OptionSpecs } from "../../../src/core/options.js";
import type { Item } from "./cases.js";

const value = fc.oneof(
  fc.constantFrom(null, 0, 1e-6, 1e15, 100),
  fc.integer({ min: -20_000, max: 1_000_000 }).map((whole) => whole / 100),
);

const SHORT = ["A", "Short name", "A name of several words that wraps on narrow pages"];

const LABELS = [
  ...SHORT,
  "Remote monitoring of patients with chronic conditions at home",
  "Telemonitoringgeraetetelemonitoringgeraete",
  "الرعاية الصحية المنزلية",
  "WWW MMM",
];

/** Rows of things with whatever values there are, some of them projected. */
export function randomItems(labels: readonly string[] = SHORT, most = 14): fc.Arbitrary<readonly Item[]> {
  const rows = fc.array(fc.tuple(fc.constantFrom(...labels), value, fc.boolean()), { maxLength: most });
  return rows.map((given) =>
    given.map(([name, one, late], index) => ({
      label: `${name} ${index}`,
      value: one,
      status: late ? "projected" : "reported",
    })),
  );
}

/** The same with every kind of name, and more of them. */
export const manyItems = randomItems(LABELS, 24);

/** Some of the options that a chart has, each at some value that it takes. */
export function randomOptions(specs: OptionSpecs): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const one = (spec: OptionSpec): fc.Arbitrary<unknown> => {
    if (spec.kind === "choice") return fc.constantFrom<unknown>(...spec.values);
    if (spec.kind === "flag") return fc.boolean();
    return spec.kind === "number"
      ? fc.integer({ min: spec.min, max: spec.max ?? spec.min + 12 })
      : fc.constantFrom("", "A 0");
  };
  const all = Object.fromEntries(Object.entries(specs).map(([name, spec]) => [name, one(spec)]));
  return fc.record(all, { requiredKeys: [] });
}
