import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { charts } from "../../../src/charts/index.js";
import { commonOptions } from "../../../src/core/common-options.js";
import { attributeName } from "../../../src/core/options.js";
import { isSlip } from "../../../src/core/slip.js";

/** Those of HTML that any element may have. */
const GLOBAL =
  "accesskey anchor autocapitalize autocorrect autofocus class contenteditable dir draggable enterkeyhint exportparts hidden " +
  "id inert inputmode is itemid itemprop itemref itemscope itemtype lang nonce part popover role slot spellcheck style " +
  "tabindex title translate writingsuggestions align height width name value type onclick onload";

describe("a slip of the fingers", () => {
  it.each([
    ["varaint", "variant", true],
    ["no-modeled", "no-modelled", true],
    ["hightlihgt", "highlight", false],
    ["hightlight", "highlight", true],
    ["sorts", "sort", true],
    ["slot", "sort", false],
    ["sort", "sort", false],
    ["", "x", true],
  ])("“%s” for “%s”: %s", (given, name, expected) => {
    expect(isSlip(given, name)).toBe(expected);
  });

  it("is any letter left out of, or put into, a name", () => {
    const name = fc.string({ minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(name, fc.nat(), fc.string({ minLength: 1, maxLength: 1 }), (text, place, letter) => {
        const at = place % text.length;
        expect(isSlip(text.slice(0, at) + text.slice(at + 1), text)).toBe(true);
        expect(isSlip(text.slice(0, at) + letter + text.slice(at), text)).toBe(true);
      }),
    );
  });

  it("is no attribute of HTML's own, whatever the chart", () => {
    const options = charts.flatMap((chart) => Object.keys({ ...commonOptions, ...chart.options })).map(attributeName);
    const taken = GLOBAL.split(" ").filter((name) => options.some((option) => isSlip(name, option)));
    expect(taken).toEqual([]);
  });
});
