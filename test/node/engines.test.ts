import { describe, expect, it } from "vitest";
import { compare } from "../../scripts/engines/compare.js";
import type { ChartReport } from "../../scripts/engines/report.js";

const one: ChartReport = {
  tag: "key-figure",
  picture: [
    { name: "rect mark", numbers: [1, 2, 3, 4] },
    { name: "text label 45%", numbers: [10, 20] },
  ],
  frame: [{ name: "p source", numbers: [0, 100, 300, 20] }],
  texts: ["45%"],
  csv: "share\n45",
};

describe("a chart in two engines", () => {
  it("is the same when every number and every letter is", () => {
    expect(compare(one, one, 0.5)).toEqual({ picture: 0, frame: 0, words: 0, lines: [] });
  });

  it("is as far as the farthest of its marks, which is named", () => {
    const other = {
      ...one,
      picture: [
        { name: "rect mark", numbers: [1, 2.4, 3, 4] },
        { name: "text label 45%", numbers: [10, 21.5] },
      ],
    };
    const { picture, frame, lines } = compare(one, other, 0.5);
    expect(picture).toBe(1.5);
    expect(frame).toBe(0);
    expect(lines).toEqual(["text label 45%: 1.50 px"]);
  });

  it.each([
    ["one mark fewer", one.picture.slice(0, 1)],
    ["another text", [one.picture[0], { name: "text label 46%", numbers: [10, 20] }]],
    ["a shape of fewer numbers", [{ name: "rect mark", numbers: [1, 2, 3] }, one.picture[1]]],
  ] as const)("is not the same picture with %s", (_, picture) => {
    const { picture: most, lines } = compare(one, { ...one, picture: picture as ChartReport["picture"] }, 0.5);
    expect(most).toBe(Infinity);
    expect(lines).toHaveLength(1);
  });

  it("differs in words by a letter of a text or of the file", () => {
    const { words, lines } = compare(one, { ...one, texts: ["٤٥%"], csv: "share\n٤٥" }, 0.5);
    expect(words).toBe(2);
    expect(lines[0]).toBe("“45%” is “٤٥%”");
  });
});
