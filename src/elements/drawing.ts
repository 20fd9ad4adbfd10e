import type { AnyChart, Datum, Words } from "../core/chart.js";
import type { Dataset } from "../core/dataset.js";
import { isDatasetError, type DatasetError } from "../core/errors.js";
import type { Scene } from "../core/scene.js";
import { wider } from "../geometry/measure.js";
import { composing, draw } from "../charts/compose.js";
import type { Composition } from "../core/composition.js";
import { inner } from "../render/tokens.js";
import type { EventDatum } from "./events.js";
import { pause, turnEnd } from "./pause.js";

/** What a picture depends on beside its figure. */
export interface Surroundings {
  /** Outer width in CSS pixels; undefined until it is known. */
  readonly width: number | undefined;
  readonly fontFactor: number;
  readonly rightToLeft: boolean;
}

/** More rows than these take longer than a page should wait: it gets a turn between one step and the next. */
const MOST_AT_ONCE = 1000;

type Steps = Generator<Promise<unknown> | undefined, void, undefined>;

/**
 * From data to figure and from figure to scene, each computed anew when something it depends on has changed, and never
 * otherwise. What is there stays until the next is complete. Parts that most pages do not need are loaded on the way;
 * `again` is called when what had to wait is there.
 */
export class Drawing {
  figure: Composition | undefined;
  scene: Scene | undefined;
  error: DatasetError | undefined;
  /** Resolves when what had to wait is there. */
  loading: Promise<void> | undefined;
  #steps: Steps | undefined;
  /** To be set before anything is composed or drawn. */
  surroundings!: Surroundings;
  /** What the last scene was made from. */
  #from: readonly unknown[] = [];
  #made: Scene | undefined;
  #mirror: ((scene: Scene) => Scene) | undefined;

  constructor(
    private readonly chart: AnyChart,
    private readonly again: () => void,
  ) {}

  /** Without data, or with a reason why there is none. */
  clear(error?: DatasetError): void {
    this.#steps = this.figure = this.scene = undefined;
    this.error = error;
  }

  compose(dataset: Dataset, given: Readonly<Record<string, unknown>>, words: Words<unknown>): void {
    const isLong = dataset.rows.length > MOST_AT_ONCE;
    const steps = (this.#steps = this.#compose(composing(this.chart, dataset, given, words)));
    const rest = isLong ? pause().then(() => this.#go(steps, isLong)) : this.#go(steps, isLong);
    if (rest) this.wait(rest);
  }

  /** Draws the figure anew where its surroundings have changed. */
  draw(): void {
    const part = this.figure && this.#mirrored();
    if (part) this.wait(part);
    else if (this.figure) this.scene = this.#sceneOf(this.figure);
  }

  /** The row behind a mark, as events hand it out. */
  eventDatum(key: string): EventDatum | undefined {
    const datum = this.figure?.model.data.find((one: Datum) => one.key === key);
    return datum && { ...datum.record, status: datum.status };
  }

  /** Does what is under way again once a part has come. */
  wait(part: Promise<unknown>): void {
    this.loading = part.then(this.again);
  }

  /** Takes steps until one has to wait, or others have begun. */
  #go(steps: Steps, isLong: boolean): Promise<void> | undefined {
    const end = isLong ? turnEnd() : Infinity;
    while (steps === this.#steps) {
      const { done, value } = steps.next();
      if (done) break;
      const wait = value ?? (performance.now() > end ? pause() : undefined);
      if (wait) return wait.then(() => this.#go(steps, isLong));
    }
    return undefined;
  }

  *#compose(steps: ReturnType<typeof composing>): Steps {
    try {
      const figure = yield* steps;
      yield this.#mirrored();
      const scene = this.#sceneOf(figure);
      yield;
      this.figure = figure;
      this.scene = scene;
      this.error = undefined;
    } catch (error) {
      if (!isDatasetError(error)) throw error;
      this.clear(error);
    }
  }

  /** Resolves when right-to-left pages can be drawn; nothing when this one can be drawn now. */
  #mirrored(): Promise<unknown> | undefined {
    if (this.#mirror || !this.surroundings.rightToLeft) return undefined;
    return import("../geometry/mirror.js").then(({ mirror }) => (this.#mirror = mirror));
  }

  #sceneOf(figure: Composition): Scene | undefined {
    const { width, fontFactor, rightToLeft } = this.surroundings;
    if (width === undefined) return undefined;
    const from = [figure, width, rightToLeft, fontFactor];
    if (from.every((one, index) => one === this.#from[index])) return this.#made;
    this.#from = from;
    const scene = draw(figure, inner(width), wider(fontFactor));
    return (this.#made = this.#mirror && rightToLeft ? this.#mirror(scene) : scene);
  }
}
