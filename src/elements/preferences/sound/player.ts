import type { Score } from "./score.js";
import { sound } from "./tone.js";

/** Times the speed of the score. */
export const SPEEDS = [0.5, 1, 2] as const;

/**
 * Plays a score, tone by tone: it can be paused, stepped through and hurried at any moment.
 *
 * @example
 * const player = new Player(score, () => show(player.key, player.isPlaying));
 * player.play();
 */
export class Player {
  speed = 1;
  #context: AudioContext | undefined;
  /** Index of the tone that sounds, or sounded last; −1 before the first. */
  #at = -1;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #hush: () => void = () => undefined;

  /** @param changed hears that another tone sounds, and that it has stopped */
  constructor(
    private readonly score: Score,
    private readonly changed: () => void,
  ) {}

  /** Of the datum that sounds, or sounded last; undefined before the first. */
  get key(): string | undefined {
    return this.score.tones[this.#at]?.key;
  }

  get isPlaying(): boolean {
    return this.#timer !== undefined;
  }

  /** Goes on where it was paused; from the start when all has been heard. */
  play(): void {
    if (this.isPlaying) return;
    if (this.#at >= this.score.tones.length - 1) this.#at = -1;
    this.#next();
  }

  pause(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#hush();
    this.changed();
  }

  /** Plays one tone: the next with 1, the one before with −1; the first and the last are ends. */
  step(by: 1 | -1): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#sound(Math.min(this.score.tones.length - 1, Math.max(0, this.#at + by)));
    this.changed();
  }

  /** Silence for good; gives back what the browser lent. */
  close(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#hush();
    void this.#context?.close();
    this.#context = undefined;
  }

  #next(): void {
    const next = this.#at + 1;
    if (next >= this.score.tones.length) {
      this.pause();
      return;
    }
    this.#timer = setTimeout(() => this.#next(), 1000 * this.#sound(next));
    this.changed();
  }

  /** @returns seconds until the next one is due */
  #sound(index: number): number {
    const tone = this.score.tones[index];
    if (!tone) return 0;
    this.#at = index;
    this.#hush();
    const context = (this.#context ??= new AudioContext());
    // A browser keeps a context silent until the reader has done something on the page, which pressing play is.
    if (context.state === "suspended") void context.resume();
    this.#hush = sound(context, tone, context.currentTime, tone.length / this.speed);
    return (tone.length + tone.rest) / this.speed;
  }
}
