import type { Status } from "../../../core/dataset.js";
import type { Tone } from "./score.js";

/**
 * How a status sounds. As in the picture the reported is firm; the projected trembles as its hatching does, the modelled is
 * pale.
 */
const VOICES: Readonly<Record<Status, { type: OscillatorType; loudness: number; tremolo: number }>> = {
  reported: { type: "triangle", loudness: 0.5, tremolo: 0 },
  projected: { type: "triangle", loudness: 0.4, tremolo: 11 },
  modelled: { type: "sine", loudness: 0.25, tremolo: 0 },
};

/** Seconds; shorter edges are heard as clicks. */
const EDGE = 0.015;

/**
 * Plays a tone on any audio context, live or offline.
 *
 * @param at seconds on the context's clock
 * @param length seconds of sound
 * @returns stops it, without a click
 */
export function sound(
  context: BaseAudioContext,
  { from, to, pan, status }: Tone,
  at: number,
  length: number,
): () => void {
  if (from === null || to === null) return () => undefined;
  const { type, loudness, tremolo } = VOICES[status];
  const oscillator = new OscillatorNode(context, { type, frequency: from });
  oscillator.frequency.setValueAtTime(from, at);
  if (to !== from) oscillator.frequency.exponentialRampToValueAtTime(to, at + length);
  const gain = new GainNode(context, { gain: 0 });
  gain.gain.setValueAtTime(0, at);
  gain.gain.linearRampToValueAtTime(loudness, at + EDGE);
  gain.gain.setValueAtTime(loudness, Math.max(at + EDGE, at + length - EDGE));
  gain.gain.linearRampToValueAtTime(0, at + length);
  oscillator.connect(gain);
  trembling(context, gain, tremolo, at, length)
    .connect(new StereoPannerNode(context, { pan: 0.7 * pan }))
    .connect(context.destination);
  oscillator.start(at);
  oscillator.stop(at + length);
  return () => {
    gain.gain.cancelScheduledValues(context.currentTime);
    gain.gain.setTargetAtTime(0, context.currentTime, EDGE / 3);
    oscillator.stop(context.currentTime + 2 * EDGE);
  };
}

/** Loudness that swells a few times a second; unchanged at 0 Hz. */
function trembling(context: BaseAudioContext, input: AudioNode, hertz: number, at: number, length: number): AudioNode {
  if (hertz === 0) return input;
  const output = new GainNode(context, { gain: 0.6 });
  const slow = new OscillatorNode(context, { frequency: hertz });
  slow.connect(new GainNode(context, { gain: 0.4 })).connect(output.gain);
  slow.start(at);
  slow.stop(at + length);
  input.connect(output);
  return output;
}
