import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Measure } from "../../../src/core/chart.js";
import { measureText } from "../../../src/geometry/measure.js";
import { ellipsize } from "../../../src/geometry/ellipsize.js";
import { wrap } from "../../../src/geometry/wrap.js";

/** Ten pixels a code unit: widths that can be counted. */
const ten: Measure = (text) => text.length * 10;
const lines = (text: string, characters: number, most = 99): string[] =>
  wrap(text, "label", characters * 10, most, ten);

describe("wrap", () => {
  it("is one line when the text fits, and none when there is none", () => {
    expect(lines("two words", 9)).toEqual(["two words"]);
    expect(lines("  two \n words ", 9)).toEqual(["two words"]);
    expect(lines(" ", 9)).toEqual([]);
  });

  it("breaks between words", () => {
    expect(lines("one two three four", 9)).toEqual(["one two", "three", "four"]);
    expect(lines("one two", 3)).toEqual(["one", "two"]);
  });

  it("breaks after a hyphen within a word, not at one before a number", () => {
    expect(lines("remote-monitoring", 12)).toEqual(["remote-", "monitoring"]);
    expect(lines("change -5 2022-2032", 10)).toEqual(["change -5", "2022-2032"]);
  });

  it("keeps no-break spaces", () => {
    expect(lines("about 56.9\u00a0billion", 12)).toEqual(["about", "56.9\u00a0billion"]);
    expect(lines("of 10\u202f000", 6)).toEqual(["of", "10\u202f000"]);
  });

  it("breaks a word only where it is wider than a line", () => {
    expect(lines("a telecommunication", 7)).toEqual(["a", "telecom", "municat", "ion"]);
  });

  it("breaks between Chinese and Japanese characters, but not before closing or after opening punctuation", () => {
    expect(lines("医療機器市場", 4)).toEqual(["医療機器", "市場"]);
    expect(lines("医療機器、市場", 4)).toEqual(["医療機", "器、市場"]);
    expect(lines("医療機「器」市", 4)).toEqual(["医療機", "「器」市"]);
    expect(lines("市場IoMTの規模", 6)).toEqual(["市場IoMT", "の規模"]);
  });

  it("keeps a number with its counter, a word of Katakana and an opening bracket with what follows", () => {
    expect(lines("市場は3709億米ドルに", 8)).toEqual(["市場は", "3709億米ドル", "に"]);
    expect(lines("予測は2032年まで", 6)).toEqual(["予測は", "2032年ま", "で"]);
    expect(lines("装着型ウェアラブル・センサー", 8)).toEqual(["装着型", "ウェアラブル・", "センサー"]);
    expect(lines("インターネットオブシングス", 5)).toEqual(["インターネ", "ットオブシ", "ングス"]);
    expect(lines("市場規模（10億ドル）", 8)).toEqual(["市場規模", "（10億ドル）"]);
    expect(lines("「All other」など", 7)).toEqual(["「All", "other」な", "ど"]);
    expect(lines("市場（", 2)).toEqual(["市場", "（"]);
  });

  it("keeps what a reader sees as one character together", () => {
    expect(lines("e\u0301e\u0301e\u0301", 3)).toEqual(["e\u0301", "e\u0301", "e\u0301"]);
    expect(lines("👩‍⚕️👩‍⚕️", 5)).toEqual(["👩‍⚕️", "👩‍⚕️"]);
    expect(lines("🇩🇪🇫🇷", 5)).toEqual(["🇩🇪", "🇫🇷"]);
  });

  it("keeps Arabic in its direction where a line begins with another script", () => {
    expect(lines("سوق IoMT كبير", 8)).toEqual(["سوق IoMT", "كبير"]);
    expect(lines("سوق IoMT كبير", 5)).toEqual(["سوق", "\u200fIoMT", "كبير"]);
    expect(lines("IoMT سوق", 5)).toEqual(["IoMT", "\u200eسوق"]);
  });

  it("closes what is isolated at the end of a line and opens it again", () => {
    expect(lines("سوق \u2068Remote care\u2069: 48.7", 11)).toEqual([
      "سوق \u2068Remote\u2069",
      "\u200f\u2068care\u2069: 48.7",
    ]);
  });

  it("says with an ellipsis that lines were left out", () => {
    expect(lines("one two three four", 9, 2)).toEqual(["one two", "three fo…"]);
    expect(lines("one two three", 9, 2)).toEqual(["one two", "three"]);
    expect(lines("one two three", 4, 1)).toEqual(["one…"]);
    expect(lines("one two three", 5, 0)).toEqual([]);
  });

  it("puts one character on a line that is narrower than it", () => {
    expect(wrap("ab", "label", 5, 9, ten)).toEqual(["a", "b"]);
  });

  const word = fc.oneof(
    fc.string({ unit: fc.constantFrom(..."abcdefgMW-é,.2"), minLength: 1, maxLength: 30 }),
    fc.constantFrom(
      "医療機器、",
      "市場（規模）",
      "3709億米ドル（予測）「",
      "ウェアラブル・",
      "56.9\u00a0bn",
      "👩‍⚕️",
      "سوق",
    ),
  );
  const text = fc.array(word, { minLength: 1, maxLength: 20 }).map((words) => words.join(" "));
  // One emoji sequence is the widest single character here.
  const room = fc.integer({ min: 60, max: 400 });

  it("keeps every line within the width, and to the number of lines", () => {
    fc.assert(
      fc.property(text, room, fc.integer({ min: 1, max: 5 }), (given, width, most) => {
        const wrapped = wrap(given, "label", width, most, measureText);
        expect(wrapped.length).toBeLessThanOrEqual(most);
        wrapped.forEach((line) => expect(measureText(line, "label")).toBeLessThanOrEqual(width));
      }),
    );
  });

  it("loses nothing but spaces at the breaks when there are lines enough", () => {
    fc.assert(
      fc.property(text, room, (given, width) => {
        const wrapped = wrap(given, "label", width, Infinity, measureText);
        expect(wrapped.join("").replace(/[ \u200e\u200f]/g, "")).toBe(given.replaceAll(" ", ""));
        wrapped.forEach((line) => expect(line).toBe(line.replace(/^ +| +$/g, "")));
      }),
    );
  });

  it("fills lines: the first word of a line would not have fitted the one before", () => {
    const plain = fc.array(fc.string({ unit: fc.constantFrom(..."abcdeM"), minLength: 1, maxLength: 6 }), {
      minLength: 2,
    });
    fc.assert(
      fc.property(plain, (words) => {
        const wrapped = wrap(words.join(" "), "label", 80, Infinity, measureText);
        wrapped.slice(1).forEach((line, index) => {
          const joined = `${wrapped[index] ?? ""} ${line.split(" ")[0] ?? ""}`;
          expect(measureText(joined, "label")).toBeGreaterThan(80);
        });
      }),
    );
  });

  it("measures only what may stand in the lines of a text far too long", () => {
    let measured = 0;
    const counting: Measure = (text, style) => {
      measured += 1;
      return measureText(text, style);
    };
    wrap("word ".repeat(20_000), "label", 20, 3, counting);
    expect(measured).toBeLessThan(50);
  });
});

describe("ellipsize", () => {
  it("leaves a text that fits", () => {
    expect(ellipsize("four", "label", 40, ten)).toBe("four");
  });

  it("cuts before an ellipsis, without a space between", () => {
    expect(ellipsize("four five", "label", 60, ten)).toBe("four…");
    expect(ellipsize("four five", "label", 70, ten)).toBe("four f…");
  });

  it("is the ellipsis alone where nothing else fits", () => {
    expect(ellipsize("four", "label", 15, ten)).toBe("…");
  });
});
