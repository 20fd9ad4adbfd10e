import type { Status } from "./dataset.js";

/** The words of the panel in which readers choose how charts are read, and listen to them. */
export interface PreferenceWords {
  readonly tableFirst: string;
  readonly patterns: string;
  readonly contrast: string;
  /** How much is said in words, and the three amounts. */
  readonly words: string;
  readonly few: string;
  readonly usual: string;
  readonly all: string;
  readonly keep: string;
  /** Where the browser does not allow it. */
  readonly notKept: string;
  readonly listen: string;
  readonly play: string;
  readonly pause: string;
  readonly back: string;
  readonly next: string;
  readonly speed: string;
  /** "½×" as a whole text, of "0.5". */
  times(speed: string): string;
  /**
   * What there is to hear, in sentences.
   *
   * @param f.lowest, f.highest the sentences of those data, with their full stops
   * @param f.multiples whether equal steps in pitch are equal multiples, not equal amounts
   * @param f.glides whether a tone leads from one figure to another
   * @param f.statuses more than one where they sound different
   */
  heard(f: {
    readonly count: number;
    readonly lowest: string;
    readonly highest: string;
    readonly multiples: boolean;
    readonly glides: boolean;
    readonly statuses: readonly Status[];
  }): string;
}
