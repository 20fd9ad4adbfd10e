import { differenceCiede2000, filterDeficiencyDeuter, filterDeficiencyProt, filterDeficiencyTrit, parse } from "culori";
import { describe, expect, it } from "vitest";
import type { Ink } from "../../../src/core/scene.js";
import { PALETTES, type Theme } from "../../../src/render/tokens.js";

const INKS: readonly Ink[] = ["cat-1", "cat-2", "cat-3", "cat-4", "cat-5", "cat-6", "cat-7"];
const SIGHTS = {
  "full colour vision": undefined,
  protanopia: filterDeficiencyProt(1),
  deuteranopia: filterDeficiencyDeuter(1),
  tritanopia: filterDeficiencyTrit(1),
};
const CASES = (["light", "dark"] as const).flatMap((theme) =>
  Object.keys(SIGHTS).map((sight) => ({ theme, sight: sight as keyof typeof SIGHTS })),
);

/** CIEDE2000 between the two colours, as somebody of that sight sees them. */
function distance(a: Ink, b: Ink, theme: Theme, sight: keyof typeof SIGHTS): number {
  const seen = [a, b].map((ink) => {
    const colour = parse(PALETTES[theme][ink]);
    if (!colour) throw new Error(`${ink} is no colour.`);
    return SIGHTS[sight]?.(colour) ?? colour;
  });
  const [first, second] = seen;
  return first && second ? differenceCiede2000()(first, second) : 0;
}

describe.each(CASES)("the seven colours of categories, $theme, with $sight", ({ theme, sight }) => {
  it("differ by 9 or more, any two of them", () => {
    for (const [index, ink] of INKS.entries())
      for (const other of INKS.slice(index + 1))
        expect(distance(ink, other, theme, sight), `${ink} and ${other}`).toBeGreaterThanOrEqual(9);
  });

  it("differ by 13 or more where they stand beside each other", () => {
    for (const [index, ink] of INKS.slice(1).entries())
      expect(distance(INKS[index] ?? ink, ink, theme, sight), ink).toBeGreaterThanOrEqual(13);
  });
});
