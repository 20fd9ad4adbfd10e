import { describe, expect, it } from "vitest";
import type { Tone } from "../../../src/elements/preferences/sound/score.js";
import { sound } from "../../../src/elements/preferences/sound/tone.js";

const RATE = 44_100;
const STEADY: Tone = { key: "a", from: 440, to: 440, length: 0.5, rest: 0, pan: 0, status: "reported" };

/** Left and right, as they come out of the loudspeakers. */
async function rendered(tone: Tone, length = 0.5): Promise<[left: Float32Array, right: Float32Array]> {
  const context = new OfflineAudioContext(2, RATE * length, RATE);
  sound(context, tone, 0, length);
  const buffer = await context.startRendering();
  return [buffer.getChannelData(0), buffer.getChannelData(1)];
}

/** Hz between two moments in seconds, from the places where the wave rises through zero. */
function pitch(samples: Float32Array, from: number, to: number): number {
  const part = samples.subarray(from * RATE, to * RATE);
  const rising = [...part.keys()].filter((index) => index > 0 && part[index - 1]! < 0 && part[index]! >= 0);
  return ((rising.length - 1) * RATE) / (rising.at(-1)! - rising[0]!);
}

const loudness = (samples: Float32Array, from: number, to: number): number =>
  Math.max(...samples.subarray(from * RATE, to * RATE).map(Math.abs));

describe("a tone", () => {
  it("has its pitch from beginning to end", async () => {
    const [left] = await rendered(STEADY);
    expect(pitch(left, 0.1, 0.2)).toBeCloseTo(440, 0);
    expect(pitch(left, 0.3, 0.4)).toBeCloseTo(440, 0);
  });

  it("glides from one pitch to another", async () => {
    const [left] = await rendered({ ...STEADY, to: 880 });
    expect(pitch(left, 0.02, 0.06)).toBeLessThan(480);
    expect(pitch(left, 0.44, 0.48)).toBeGreaterThan(800);
  });

  it("begins and ends softly, so that nothing clicks", async () => {
    const [left] = await rendered(STEADY);
    expect(loudness(left, 0, 0.001)).toBeLessThan(0.1 * loudness(left, 0.1, 0.4));
    expect(loudness(left, 0.499, 0.5)).toBeLessThan(0.1 * loudness(left, 0.1, 0.4));
  });

  it("comes from the side where its mark is", async () => {
    const [left, right] = await rendered({ ...STEADY, pan: -1 });
    expect(loudness(left, 0.1, 0.4)).toBeGreaterThan(2 * loudness(right, 0.1, 0.4));
  });

  it("tells a figure's status: reported firm, projected trembling, modelled pale", async () => {
    const [reported] = await rendered(STEADY);
    const [projected] = await rendered({ ...STEADY, status: "projected" });
    const [modelled] = await rendered({ ...STEADY, status: "modelled" });
    const parts = (samples: Float32Array): number[] =>
      Array.from({ length: 30 }, (_, index) => loudness(samples, 0.1 + index / 100, 0.11 + index / 100));
    const swell = (samples: Float32Array): number => Math.max(...parts(samples)) / Math.min(...parts(samples));
    expect(swell(reported)).toBeLessThan(1.1);
    expect(swell(projected)).toBeGreaterThan(2);
    expect(loudness(modelled, 0.1, 0.4)).toBeLessThan(0.7 * loudness(reported, 0.1, 0.4));
  });

  it("is silence where a figure is missing, and after it has been stopped", async () => {
    const [left] = await rendered({ ...STEADY, from: null, to: null });
    expect(loudness(left, 0, 0.5)).toBe(0);
    const context = new OfflineAudioContext(1, RATE * 0.5, RATE);
    const hush = sound(context, STEADY, 0, 0.5);
    void context.suspend(0.2).then(() => {
      hush();
      return context.resume();
    });
    const stopped = (await context.startRendering()).getChannelData(0);
    expect(loudness(stopped, 0.1, 0.2)).toBeGreaterThan(0.3);
    expect(loudness(stopped, 0.25, 0.5)).toBe(0);
  });
});
