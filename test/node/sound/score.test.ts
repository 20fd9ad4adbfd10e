import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HIGHEST, LOWEST, scoreOf, type Heard } from "../../../src/elements/preferences/sound/score.js";

const heard = (...values: (number | number[])[]): Heard[] =>
  values.map((value, index) => ({ key: `d${index}`, values: [value].flat(), status: "reported" }));
const pitches = (data: Heard[]): (number | null)[] => scoreOf(data)!.tones.map(({ from }) => from && Math.round(from));

describe("the score of a chart", () => {
  it("gives the lowest figure the lowest tone, the highest the highest, and the middle the octaves between", () => {
    expect(pitches(heard(10, 20, 30, 40))).toEqual([LOWEST, 440, 880, HIGHEST]);
    expect(scoreOf(heard(30, 10, 40))).toMatchObject({ steps: "linear", lowest: "d1", highest: "d2" });
  });

  it("takes equal multiples for equal steps where figures are far apart, and none of them is below zero", () => {
    expect(scoreOf(heard(1, 10, 100, 1000))!.steps).toBe("log");
    expect(pitches(heard(1, 10, 100, 1000))).toEqual([LOWEST, 440, 880, HIGHEST]);
    expect(scoreOf(heard(-1, 10, 100, 1000))!.steps).toBe("linear");
  });

  it("glides where a mark leads from one figure to another", () => {
    const [tone] = scoreOf(heard([10, 40], [20, 20]))!.tones;
    expect([tone!.from, Math.round(tone!.to!)]).toEqual([LOWEST, HIGHEST]);
    expect(tone!.length).toBeGreaterThan(0.5);
  });

  it("is silent for as long as a tone where a figure is missing", () => {
    const [first, missing] = scoreOf(heard(1, [], 3))!.tones;
    expect(missing).toMatchObject({ from: null, to: null, length: first!.length });
  });

  it("moves from left to right, the other way on a page that is read so, and once for each series", () => {
    const pans = (data: Heard[], rightToLeft = false) => scoreOf(data, rightToLeft)!.tones.map(({ pan }) => pan);
    expect(pans(heard(1, 2, 3))).toEqual([-1, 0, 1]);
    expect(pans(heard(1, 2, 3), true)).toEqual([1, 0, -1]);
    const two = ["A", "A", "B", "B"].map((series, index) => ({ ...heard(index)[0]!, key: `k${index}`, series }));
    expect(pans(two)).toEqual([-1, 1, -1, 1]);
    const rests = scoreOf(two)!.tones.map(({ rest }) => rest > 0.4);
    expect(rests).toEqual([false, true, false, false]);
  });

  it("is not made where nothing could be told apart", () => {
    for (const data of [[], heard(5), heard(5, 5), heard([], []), heard(NaN, 3)]) expect(scoreOf(data)).toBeUndefined();
  });

  it("keeps order and range of any figures, and an end within a minute", () => {
    const figure = fc.oneof(fc.double({ min: -1e12, max: 1e12, noNaN: true }), fc.constant(null));
    fc.assert(
      fc.property(fc.array(figure, { maxLength: 500 }), (given) => {
        const data = given.map((value, index) => ({
          ...heard(value ?? 0)[0]!,
          key: String(index),
          values: value === null ? [] : [value],
        }));
        const score = scoreOf(data);
        if (!score) return;
        const known = given.flatMap((value, index) =>
          value === null ? [] : [[value, score.tones[index]!.from!] as const],
        );
        for (const [, hertz] of known) expect(hertz).toBeGreaterThan(LOWEST * 0.999);
        for (const [, hertz] of known) expect(hertz).toBeLessThan(HIGHEST * 1.001);
        const byValue = [...known].sort((a, b) => a[0] - b[0]).map(([, hertz]) => hertz);
        byValue.forEach(
          (hertz, index) => index > 0 && expect(hertz).toBeGreaterThanOrEqual(byValue[index - 1]! * 0.9999),
        );
        expect(score.tones.reduce((sum, { length, rest }) => sum + length + rest, 0)).toBeLessThan(60);
      }),
      { numRuns: 500, seed: 440 },
    );
  });
});
