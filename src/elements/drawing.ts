import type { AnyChart, Datum, Words } from "../core/chart.js";
import type { Dataset } from "../core/dataset.js";
import { isDatasetError, type DatasetError } from "../core/errors.js";
import type { Scene } from "../core/scene.js";
import { wider } from "../geometry/measure.js";
import { compose, draw, type Figure } from "../render/compose.js";
import { inner } from "../render/tokens.js";
import type { EventDatum } from "./events.js";

/** What a picture depends on beside its figure. */
export interface Surroundings {
  /** Outer width in CSS pixels; undefined until it is known. */
  readonly width: number | undefined;
  readonly fontFactor: number;
  readonly rightToLeft: boolean;
}

/**
 * From data to figure and from figure to scene, each computed anew when something it depends on has changed, and never
 * otherwise. Parts that most pages do not need are loaded on the way; `again` is called when one has come.
 */
export class Drawing {
  figure: Figure | undefined;
  scene: Scene | undefined;
  error: DatasetError | undefined;
  /** Resolves when the part that is being loaded is there. */
  loading: Promise<void> | undefined;
  /** True once a part has come that the figure waited for. */
  isStale = false;
  #drawn: readonly unknown[] = [];
  #mirror: ((scene: Scene) => Scene) | undefined;

  constructor(
    private readonly chart: AnyChart,
    private readonly again: () => void,
  ) {}

  /** Without data, or with a reason why there is none. */
  clear(error?: DatasetError): void {
    this.figure = this.scene = undefined;
    this.error = error;
  }

  compose(dataset: Dataset, given: Readonly<Record<string, unknown>>, words: Words<unknown>): void {
    this.figure = this.error = undefined;
    this.isStale = false;
    try {
      const figure = compose(this.chart, dataset, given, words);
      const part = this.chart.prepare?.(figure.model);
      if (part) this.wait(part.then(() => (this.isStale = true)));
      else this.figure = figure;
    } catch (error) {
      if (!isDatasetError(error)) throw error;
      this.error = error;
    }
    if (!this.figure) this.scene = undefined;
  }

  draw({ width, fontFactor, rightToLeft }: Surroundings): void {
    if (!this.figure || width === undefined) return;
    const inputs = [this.figure, width, rightToLeft, fontFactor];
    if (inputs.every((input, index) => input === this.#drawn[index])) return;
    if (rightToLeft && !this.#mirror) {
      this.wait(import("../geometry/mirror.js").then(({ mirror }) => (this.#mirror = mirror)));
      return;
    }
    this.#drawn = inputs;
    const scene = draw(this.figure, inner(width), wider(fontFactor));
    this.scene = this.#mirror && rightToLeft ? this.#mirror(scene) : scene;
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
}
