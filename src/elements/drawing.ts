import type { AnyChart, Datum, Measure, Words } from "../core/chart.js";
import type { Dataset } from "../core/dataset.js";
import { isDatasetError, type DatasetError } from "../core/errors.js";
import type { Grid } from "../core/grid.js";
import type { Scene } from "../core/scene.js";
import { yearsNow } from "../core/now.js";
import { finish } from "../core/steps.js";
import { composing, draw, gridOf } from "../charts/compose.js";
import type { Composition } from "../core/composition.js";
import { inner } from "../render/tokens.js";
import type { EventDatum } from "./events.js";
import type { Mirror } from "./needs.js";
import { pause, turnEnd } from "./pause.js";

/** What a picture depends on beside its figure. */
export interface Surroundings {
  /** Outer width in CSS pixels; undefined until it is known. */
  readonly width: number | undefined;
  /** Width of a text on the page. */
  readonly measure: Measure;
  /** What turns a picture round; undefined where the page is read from left to right. */
  readonly mirror: Mirror | undefined;
}

/** More rows than these take longer than a page should wait: it gets a turn between one step and the next. */
const MOST_AT_ONCE = 1000;

interface Drawn {
  readonly scene?: Scene;
  readonly grid?: Grid;
}

type Turns = Generator<unknown, void, undefined>;

/**
 * From data to figure and from figure to scene, each computed anew when something it depends on has changed, and never
 * otherwise. What is there stays until the next is complete.
 */
export class Drawing {
  figure: Composition | undefined;
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
  #made: Drawn = {};
  #shown: Drawn = {};

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

  /** The picture; undefined as long as nothing is drawn, and for a chart that is read. */
  get scene(): Scene | undefined {
    return this.#shown.scene;
  }

  /** What stands in its place where the chart is read. */
  get grid(): Grid | undefined {
    return this.#shown.grid;
  }

  /** What is shown; another object when it has changed. */
  get drawn(): Scene | Grid | undefined {
    return this.scene ?? this.grid;
  }

  /** Draws the figure anew where its surroundings have changed. */
  draw(): void {
    if (this.figure) this.#shown = this.#drawnOf(this.figure);
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
      const drawn = this.#drawnOf(figure);
      yield;
      this.figure = figure;
      this.#shown = drawn;
      this.error = undefined;
    } catch (error) {
      if (!isDatasetError(error)) throw error;
      this.#empty(error);
    }
  }

  #empty(error: DatasetError | undefined): void {
    this.figure = undefined;
    this.#shown = {};
    this.error = error;
  }

  #drawnOf(figure: Composition): Drawn {
    const { width, measure, mirror } = this.surroundings;
    if (width === undefined) return {};
    const from = [figure, width, mirror, measure];
    if (from.every((one, index) => one === this.#from[index])) return this.#made;
    this.#from = from;
    const grid = gridOf(figure, inner(width), measure);
    if (grid) return (this.#made = { grid });
    const scene = draw(figure, inner(width), measure);
    return (this.#made = { scene: mirror ? mirror(scene) : scene });
  }
}
