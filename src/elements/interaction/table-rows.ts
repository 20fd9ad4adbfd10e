/** As many rows as a slow phone makes in well under 50 ms. */
const ROWS_AT_ONCE = 100;

/**
 * The rows of a table's body, each made once. They come to their places in slices, the first ones at once, because
 * thousands would stop the page.
 */
export class TableRows {
  readonly #made: HTMLTableRowElement[] = [];
  /** Indices in the order that is wanted; absent for that of the data. */
  #order: readonly number[] | undefined;
  #placed = 0;
  #last: HTMLTableRowElement | undefined;
  #isAtWork = false;

  constructor(
    private readonly body: HTMLTableSectionElement,
    private readonly size: number,
    private readonly make: (index: number) => HTMLTableRowElement,
  ) {}

  /** Places the rows in an order, or in that of the data; resolves when all are there. */
  arrange(order?: readonly number[]): Promise<void> {
    this.#order = order;
    this.#placed = 0;
    this.#last = undefined;
    this.#place(ROWS_AT_ONCE);
    return this.resume();
  }

  /** Goes on where the table had left the page before all rows were there. */
  async resume(): Promise<void> {
    if (this.#isAtWork) return;
    this.#isAtWork = true;
    const box = this.#box;
    while (this.#placed < this.size && this.body.isConnected) {
      await breath();
      // Another table has taken its place.
      if (this.#box !== box) break;
      this.#place(ROWS_AT_ONCE);
    }
    this.#isAtWork = false;
  }

  /** Places the rest now. */
  placeAll(): void {
    this.#place(this.size);
  }

  get #box(): Node | null | undefined {
    return this.body.parentNode?.parentNode;
  }

  #place(count: number): void {
    const rows = document.createDocumentFragment();
    const before = this.#last;
    const to = Math.min(this.#placed + count, this.size);
    for (; this.#placed < to; this.#placed += 1) {
      const index = this.#order ? (this.#order[this.#placed] ?? 0) : this.#placed;
      rows.append((this.#last = this.#made[index] ??= this.make(index)));
    }
    if (before) before.after(rows);
    else this.body.prepend(rows);
  }
}

/** Resolves in a task of its own, after what the reader is waiting for. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
