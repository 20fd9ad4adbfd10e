import { DatasetError, isDatasetError } from "../core/errors.js";
import type { Maybe } from "./maybe.js";

/**
 * One thing that a chart needs: there at once, or on its way, or failed. What was there last stays until the next is
 * there, and an error until another try has ended.
 */
export class Part<T> {
  value: T | undefined;
  error: DatasetError | undefined;
  /** Resolves, and never rejects, when it is there or has failed; undefined while nothing is on its way. */
  coming: Promise<void> | undefined;
  /** What it was asked for with. */
  #key: readonly unknown[] | undefined;

  /** @param again called when what was on its way is there, or has failed */
  constructor(private readonly again: () => void) {}

  /** Asks for it, unless it was asked for with the same key. */
  ask(key: readonly unknown[], load: () => Maybe<T>): void {
    if (key.length === this.#key?.length && key.every((one, index) => one === this.#key?.[index])) return;
    this.#key = key;
    this.coming = undefined;
    try {
      const found = load();
      if (found instanceof Promise) this.#wait(key, found);
      else this.#take(found);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Asks again at the next occasion; what is on its way is no longer wanted. */
  forget(): void {
    this.#key = this.coming = undefined;
  }

  #wait(key: readonly unknown[], found: Promise<T>): void {
    const ifWanted =
      <V>(use: (value: V) => void) =>
      (value: V): void => {
        if (this.#key !== key) return;
        this.coming = undefined;
        use(value);
        this.again();
      };
    this.coming = found.then(
      ifWanted((value: T) => this.#take(value)),
      ifWanted((error: unknown) => this.#fail(error)),
    );
  }

  #take(value: T): void {
    this.value = value;
    this.error = undefined;
  }

  #fail(error: unknown): void {
    this.value = undefined;
    this.error = asError(error);
  }
}

/** A chart never throws into a page: what nobody foresaw becomes an error panel too. */
const asError = (error: unknown): DatasetError =>
  isDatasetError(error)
    ? error
    : new DatasetError({ code: "unsupported-input", found: String(error), expected: "data that can be read" });
