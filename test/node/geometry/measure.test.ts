import { createRequire } from "node:module";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { advances } from "../../../scripts/font-advances.js";
import { measureText } from "../../../src/geometry/measure.js";

const resolve = createRequire(import.meta.url).resolve;
const openSans = {
  400: advances(resolve("@expo-google-fonts/open-sans/400Regular/OpenSans_400Regular.ttf")),
  700: advances(resolve("@expo-google-fonts/open-sans/700Bold/OpenSans_700Bold.ttf")),
};
const SENTENCES = [
  "Connected medical devices: a market forecast to grow more than sevenfold in a decade",
  "Global Internet of Medical Things market, USD billion, 2022–2032",
  "Behavioural rehabilitation",
  "×7.6 in ten years, or 22.5% a year",
  "Größe des Marktes für vernetzte Medizingeräte in Übersee",
  "Marché des objets médicaux connectés, en milliards d’euros",
];
const width = (text: string, weight: 400 | 700, size: number): number =>
  [...text].reduce((sum, character) => sum + openSans[weight](character), 0) * size;

describe("measureText", () => {
  it.each(SENTENCES)("fits a real sans, and wastes at most a fifth of it: %s", (text) => {
    for (const [style, weight, size] of [
      ["subtitle", 400, 14],
      ["title", 700, 20],
    ] as const) {
      const ratio = measureText(text, style) / width(text, weight, size);
      expect(ratio).toBeGreaterThanOrEqual(1);
      expect(ratio).toBeLessThan(1.2);
    }
  });

  it("is at least as wide as each character of a real sans", () => {
    for (let code = 32; code < 127; code++) {
      const character = String.fromCharCode(code);
      // A fiftieth of an em, rounded to the nearest twentieth of it.
      expect(measureText(character, "axis")).toBeGreaterThanOrEqual(width(character, 400, 12) - 0.013);
    }
  });

  it("gives all digits one width", () => {
    expect(new Set([..."0123456789"].map((digit) => measureText(digit, "value"))).size).toBe(1);
  });

  it("adds up, grows with the size, and is wider in bold", () => {
    const plain = fc.string({ unit: "grapheme-ascii" });
    fc.assert(
      fc.property(plain, plain, (a, b) => {
        expect(measureText(a + b, "label")).toBeCloseTo(measureText(a, "label") + measureText(b, "label"), 9);
        expect(measureText(a, "label") / 13).toBeCloseTo(measureText(a, "axis") / 12, 9);
        if (a) expect(measureText(a, "label-strong")).toBeGreaterThan(measureText(a, "label"));
      }),
    );
  });

  it("gives a Chinese, Japanese or Korean character one em", () => {
    expect(measureText("市場規模", "axis")).toBe(48);
    expect(measureText("カナ（）", "axis")).toBe(48);
    expect(measureText("시장", "axis")).toBe(24);
    expect(measureText("𠀋", "axis")).toBe(12);
  });

  it("gives marks, joiners and direction marks no width", () => {
    expect(measureText("é", "label")).toBe(measureText("e", "label"));
    expect(measureText("e\u0301", "label")).toBe(measureText("e", "label"));
    expect(measureText("a\u200b\u200f\u2060b", "label")).toBe(measureText("ab", "label"));
  });

  it("gives no-break spaces the width of a space", () => {
    expect(measureText("1\u00a0\u202f2", "label")).toBe(measureText("1  2", "label"));
  });

  // Narrowest and widest mean advance of a longer sentence in a browser, without its spaces, over Noto, DejaVu and
  // Liberation as installed (several of which fall back to the same font); 15% beyond is still called generous.
  it.each([
    ["Hebrew", "שוקהמכשיריםהרפואיים", 0.499, 0.548],
    ["Devanagari", "चिकित्साउपकरणोंकाइंटरनेटबाजार", 0.681, 0.681],
    ["Cyrillic", "рынокподключённыхмедицинскихустройств", 0.549, 0.635],
    ["Greek", "αγοράσυνδεδεμένωνιατρικώνσυσκευών", 0.53, 0.596],
  ])("is near the running width of %s", (_script, text, narrowest, widest) => {
    const letters = [...text.normalize("NFD").replace(/\p{M}/gu, "")].length;
    const each = measureText(text, "axis") / 12 / letters;
    expect(each).toBeGreaterThanOrEqual(narrowest);
    expect(each).toBeLessThanOrEqual(widest * 1.15);
  });

  // In ems, of the regular weight of the widest of eight fonts in a browser.
  it.each([
    ["إلا", 0.963],
    ["صف", 2.001],
    ["قيم", 1.657],
    ["القيمة", 2.802],
    ["سنوات", 3.009],
    ["التوقعات", 3.822],
    ["مليار", 1.956],
  ])("knows that Arabic letters differ, and that a last one may have a tail: %s", (word, widest) => {
    const ratio = measureText(word, "axis") / 12 / widest;
    expect(ratio).toBeGreaterThan(0.9);
    expect(ratio).toBeLessThan(1.15);
  });

  it("takes an Arabic letter for the last one before a space, a mark or another script", () => {
    const tail = measureText("ب", "axis") - (measureText("با", "axis") - measureText("ا", "axis"));
    expect(tail).toBeCloseTo((23 / 50) * 12, 9);
    for (const after of [" ", ".", "A", "\u064b", "\u2069"]) {
      const joined = measureText("با", "axis") - measureText("ا", "axis") + measureText(after, "axis");
      expect(measureText(`ب${after}`, "axis")).toBeCloseTo(joined + tail, 9);
    }
  });

  it("is finite and not negative for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const measured = measureText(text, "note");
        expect(measured >= 0 && measured <= text.length * 5 * 12 * 1.4).toBe(true);
      }),
    );
  });

  it("is nothing for no text", () => {
    expect(measureText("", "title")).toBe(0);
  });
});
