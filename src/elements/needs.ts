import type { AnyChart, Look, Words } from "../core/chart.js";
import type { DatasetTexts } from "../core/dataset-texts.js";
import type { DatasetError } from "../core/errors.js";
import type { Scene } from "../core/scene.js";
import { loadTexts } from "../data/bundled/load-texts.js";
import { loadWords } from "../language/load-words.js";
import { arriving } from "./arriving.js";
import { Part } from "./part.js";

export type Mirror = (scene: Scene) => Scene;

/** What decides on what a chart needs. */
export interface Asked {
  readonly lang: string;
  readonly rightToLeft: boolean;
  readonly look: Look;
}

/**
 * What a chart is made with beside its data: words, a definition that can draw what is asked, and for a page that is
 * read from right to left, what mirrors pictures; for a dataset of the package, its texts in that language. All of it is
 * asked for at once.
 */
export class Needs {
  readonly #words: Part<Words<unknown>>;
  readonly #chart: Part<AnyChart>;
  readonly #mirror: Part<Mirror | undefined>;
  readonly #texts: Part<DatasetTexts | undefined>;
  #english: Words<unknown> | undefined;

  /** @param again called when something that was on its way is there, or has failed */
  constructor(
    private readonly own: AnyChart,
    again: () => void,
  ) {
    this.#words = new Part(again);
    this.#chart = new Part(again);
    this.#mirror = new Part(again);
    this.#texts = new Part(again);
  }

  ask({ lang, rightToLeft, look }: Asked): void {
    this.#words.ask([lang], () => {
      const words = loadWords(this.own, lang);
      return words instanceof Promise ? arriving(words, `the words of the language “${lang}”`) : words;
    });
    this.#mirror.ask([rightToLeft], () =>
      rightToLeft
        ? arriving(import("../geometry/mirror.js"), "what mirrors pictures").then(({ mirror }) => mirror)
        : undefined,
    );
    this.#texts.ask([lang, look.bundled], () => {
      const texts = loadTexts(look.bundled, lang);
      return texts && arriving(texts, `the texts of the dataset “${look.bundled}”`);
    });
    // A definition that can draw anything stays, so that another option is drawn without waiting.
    if (this.#chart.value && this.#chart.value !== this.own) return;
    this.#chart.ask([look.bundled, ...Object.values(look.given)], () => {
      const whole = this.own.whole?.(look);
      return whole ? arriving(whole, `a part of <${this.own.tag}>`) : this.own;
    });
  }

  /** In the language that was there last; English until one is, and where one does not arrive. */
  get words(): Words<unknown> {
    return this.#words.value ?? (this.#english ??= inEnglish(this.own));
  }

  get chart(): AnyChart {
    return this.#chart.value ?? this.own;
  }

  /** Undefined for a page that is read from left to right. */
  get mirror(): Mirror | undefined {
    return this.#mirror.value;
  }

  /** What a dataset of the package says in the page's language; undefined where it is said as it is. */
  get texts(): DatasetTexts | undefined {
    return this.#texts.value;
  }

  get error(): DatasetError | undefined {
    return this.#parts.find(({ error }) => error)?.error;
  }

  /** Resolves when all of it is there or has failed; undefined while nothing is on its way. */
  get coming(): Promise<unknown> | undefined {
    const waits = this.#parts.flatMap(({ coming }) => coming ?? []);
    return waits.length > 0 ? Promise.all(waits) : undefined;
  }

  /** Asks again for what has failed, at the next occasion. */
  retry(): void {
    for (const part of this.#parts) if (part.error) part.forget();
  }

  get #parts(): readonly Part<unknown>[] {
    return [this.#words, this.#chart, this.#mirror, this.#texts];
  }
}

function inEnglish(chart: AnyChart): Words<unknown> {
  const words = loadWords(chart, "en");
  if (words instanceof Promise) throw new Error("English words are always there.");
  return words;
}
