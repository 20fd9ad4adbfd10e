import type { AnyChart, Datum, Words } from "../core/chart.js";
import type { Dataset } from "../core/dataset.js";
import { isDatasetError, type DatasetError } from "../core/errors.js";
import type { Scene } from "../core/scene.js";
import { yearsNow } from "../core/now.js";
import { finish } from "../core/steps.js";
import { wider } from "../geometry/measure.js";
import { composing, draw } from "../charts/compose.js";
import type { Composition } from "../core/composition.js";
import { inner } from "../render/tokens.js";
import type { EventDatum } from "./events.js";
import type { Mirror } from "./needs.js";
import { pause, turnEnd } from "./pause.js";

/** What a picture depends on beside its figure. */
export interface Surroundings {
  /** Outer width in CSS pixels; undefined until it is known. */
  readonly width: number | undefined;
  readonly fontFactor: number;
  /** What turns a picture round; undefined where the page is read from left to right. */
  readonly mirror: Mirror | undefined;
}

/** More rows than these take longer than a page should wait: it gets a turn between one step and the next. */
const MOST_AT_ONCE = 1000;

type Turns = Generator<unknown, void, undefined>;

/**
 * From data to figure and from figure to scene, each computed anew when something it depends on has changed, and never
 * otherwise. What is there stays until the next is complete.
 */
export class Drawing {
  figure: Composition | undefined;
  scene: Scene | undefined;
  error: DatasetError | undefined;
  /** What is drawn, or what cannot be. */
  dataset: Dataset | undefined;
  /** Resolves when the page has had the turns that a long drawing leaves it; undefined while none is under way. */
  coming: Promise<void> | undefined;
  #turns: Turns | undefined;
  /** To be set before anything is composed or drawn. */
  surroundings!: Surroundings;
  /** What the last scene was made from. */
  #from: readonly unknown[] = [];
  #made: Scene | undefined;

  /** @param again called when a long drawing is complete */
  constructor(private readonly again: () => void) {}

  /** Without data, or with a reason why there is none. */
  clear(error?: DatasetError): void {
    this.stop();
    this.#empty(error);
  }

  /** Leaves what is under way. */
  stop(): void {
    this.#turns = this.coming = undefined;
  }

  compose(chart: AnyChart, dataset: Dataset, given: Readonly<Record<string, unknown>>, words: Words<unknown>): void {
    const turns = (this.#turns = this.#compose(composing(chart, dataset, given, words, yearsNow())));
    if (dataset.rows.length <= MOST_AT_ONCE) {
      finish(turns);
      this.stop();
      return;
    }
    const coming = pause().then(() => this.#go(turns));
    this.coming = coming.then(() => {
      if (turns !== this.#turns) return;
      this.stop();
      this.again();
    });
  }

  /** Draws the figure anew where its surroundings have changed. */
  draw(): void {
    if (this.figure) this.scene = this.#sceneOf(this.figure);
  }

  /** The row behind a mark, as events hand it out. */
  eventDatum(key: string): EventDatum | undefined {
    const datum = this.figure?.model.data.find((one: Datum) => one.key === key);
    return datum && { ...datum.record, status: datum.status };
  }

  /** Takes turns until all is done, or others have begun. */
  async #go(turns: Turns): Promise<void> {
    let end = turnEnd();
    while (turns === this.#turns && !turns.next().done) {
      if (performance.now() <= end) continue;
      await pause();
      end = turnEnd();
    }
  }

  *#compose(steps: ReturnType<typeof composing>): Turns {
    try {
      const figure = yield* steps;
      yield;
      const scene = this.#sceneOf(figure);
      yield;
      this.figure = figure;
      this.scene = scene;
      this.error = undefined;
    } catch (error) {
      if (!isDatasetError(error)) throw error;
      this.#empty(error);
    }
  }

  #empty(error: DatasetError | undefined): void {
    this.figure = this.scene = undefined;
    this.error = error;
  }

  #sceneOf(figure: Composition): Scene | undefined {
    const { width, fontFactor, mirror } = this.surroundings;
    if (width === undefined) return undefined;
    const from = [figure, width, mirror, fontFactor];
    if (from.every((one, index) => one === this.#from[index])) return this.#made;
    this.#from = from;
    const scene = draw(figure, inner(width), wider(fontFactor));
    return (this.#made = mirror ? mirror(scene) : scene);
  }
}
