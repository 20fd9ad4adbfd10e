import { describe, expect, it } from "vitest";
import { isReversed } from "../../../src/geometry/direction.js";
import { eachInDirection } from "../../../src/geometry/lines.js";

const isolated = (text: string): string => `\u2068${text}\u2069`;

describe("the direction of a text", () => {
  it.each([
    ["سوق", true],
    ["48.7 مليار", true],
    ["שוק", true],
    ["Market سوق", false],
    ["48.7", false],
    ["", false],
  ])("is that of its first letter: %j", (text, reversed) => {
    expect(isReversed(text)).toBe(reversed);
  });

  it.each([
    ["\u200f2022–2032", true],
    ["\u200e−7.25 مليار", false],
    ["\u200f\u200e−7.25 مليار", true],
  ])("is that of a mark before it: %j", (text, reversed) => {
    expect(isReversed(text)).toBe(reversed);
  });

  it("is not that of what is isolated, also one in another", () => {
    expect(isReversed(`${isolated("Remote care")}: سوق`)).toBe(true);
    expect(isReversed(`${isolated(`${isolated("Remote")} (2024)`)} سوق`)).toBe(true);
    expect(isReversed(`${isolated("سوق")}: market`)).toBe(false);
    expect(isReversed(isolated("سوق"))).toBe(false);
  });
});

describe("lines of one text", () => {
  it("are left as they are where nothing is isolated and all are of one script", () => {
    expect(eachInDirection(["one", "2022", "two"], "one 2022 two")).toEqual(["one", "2022", "two"]);
    expect(eachInDirection(["سوق", "كبير"], "سوق كبير")).toEqual(["سوق", "كبير"]);
  });

  it("run all from right to left where their text does", () => {
    expect(eachInDirection(["سوق", "2022"], "سوق 2022")).toEqual(["سوق", "\u200f2022"]);
  });

  it("each hold whole isolates, however deep", () => {
    const lines = [`سوق \u2068Remote \u2068patient`, `care\u2069 2\u2069 كبير`];
    expect(eachInDirection(lines, lines.join(" "))).toEqual([
      "سوق \u2068Remote \u2068patient\u2069\u2069",
      "\u2068\u2068care\u2069 2\u2069 كبير",
    ]);
  });
});
