import type { Measure, Table, TableCell, Words } from "../../core/chart.js";
import { tableWidth } from "../../geometry/table-width.js";
import { formBelow } from "../table-styles.js";
import { TableRows } from "./table-rows.js";

/** What the table is told about its chart. */
export interface TableContext {
  readonly words: Words<unknown>;
  /** Width of a text on the page. */
  readonly measure: Measure;
  /** A text as it is shown: with what is in another language marked so. */
  readonly pieces: (text: string) => readonly (string | Node)[];
  /** Says something to a screen reader, once. */
  readonly say: (text: string) => void;
}

/** Rows by which a table is found too wide for a page; as many as are shown at once. */
const SAMPLE = 100;

/** Said outright, because a table that is laid out as blocks loses its roles in browsers. */
const ROLES: Readonly<Partial<Record<keyof HTMLElementTagNameMap, string>>> = {
  table: "table",
  thead: "rowgroup",
  tbody: "rowgroup",
  tr: "row",
  td: "cell",
};

interface Order {
  readonly column: number;
  readonly descending: boolean;
}

/** The data as a table that a reader can sort: by a column, the other way round, and back as it was. */
export class TableView {
  readonly table: Table;
  readonly #element = create("table");
  readonly #body = create("tbody");
  readonly #rows: TableRows;
  #order: Order | null = null;

  constructor(
    table: Table,
    private readonly context: TableContext,
  ) {
    this.table = table;
    this.#element.setAttribute("part", "table");
    // On paper too, where nothing can be scrolled.
    this.#element.className = formBelow("list", leastWidth(table, context.measure));
    const caption = this.#create("caption", table.caption);
    this.#rows = new TableRows(this.#body, table.size, (index) => this.#row(table.row(index)));
    this.#element.append(caption, this.#head(), this.#body);
  }

  /** Puts the table there, with the rows that can be made at once; resolves with all of them. */
  fill(box: Element): Promise<void> {
    box.replaceChildren(this.#element);
    return this.#rows.arrange();
  }

  /** Goes on with rows that are not there yet. */
  resume(): Promise<void> {
    return this.#rows.resume();
  }

  /** All rows now: paper does not wait. */
  fillNow(box: Element): void {
    box.replaceChildren(this.#element);
    this.#rows.placeAll();
  }

  #head(): HTMLTableSectionElement {
    const head = create("thead");
    const row = create("tr");
    this.table.columns.forEach(({ label, numeric }, column) => {
      const cell = create("th");
      cell.scope = "col";
      cell.role = "columnheader";
      if (numeric) cell.className = "number";
      if (this.table.size > 1) cell.append(this.#sorter(cell, label, column));
      else cell.append(...this.context.pieces(label));
      row.append(cell);
    });
    head.append(row);
    return head;
  }

  #sorter(cell: HTMLElement, label: string, column: number): HTMLButtonElement {
    const button = this.#create("button", label);
    button.type = "button";
    const arrow = create("span");
    arrow.ariaHidden = "true";
    button.append(arrow);
    cell.ariaSort = "none";
    button.addEventListener("click", () => this.#sort(column));
    return button;
  }

  #row(cells: readonly TableCell[]): HTMLTableRowElement {
    const row = create("tr");
    row.append(
      ...cells.map(({ text }, index) => {
        const cell = this.#create(index === 0 ? "th" : "td", text);
        if (index === 0) {
          cell.scope = "row";
          cell.role = "rowheader";
        } else cell.dataset["label"] = this.table.columns[index]?.label ?? "";
        cell.classList.toggle("number", this.table.columns[index]?.numeric ?? false);
        cell.classList.toggle("void", text === "");
        return cell;
      }),
    );
    return row;
  }

  #create<K extends keyof HTMLElementTagNameMap>(name: K, text: string): HTMLElementTagNameMap[K] {
    const element = create(name);
    element.append(...this.context.pieces(text));
    return element;
  }

  /** Numbers the largest first, words in their alphabet; then the other way round; then as the data has it. */
  #sort(column: number): void {
    const { columns } = this.table;
    const first = columns[column]?.numeric ?? false;
    const { column: before, descending } = this.#order ?? { column: -1, descending: false };
    this.#order =
      before !== column ? { column, descending: first } : descending === first ? { column, descending: !first } : null;
    const { common, format } = this.context.words;
    void this.#rows.arrange(sortedRows(this.table, this.#order, format.lang));
    [...(this.#element.tHead?.rows[0]?.cells ?? [])].forEach((cell, index) => {
      const sorted = this.#order?.column === index ? (this.#order.descending ? "descending" : "ascending") : "none";
      cell.ariaSort = sorted;
      cell.querySelector("[aria-hidden]")?.replaceChildren({ ascending: " ↑", descending: " ↓", none: "" }[sorted]);
    });
    this.context.say(
      common.sorted(this.#order ? (columns[column]?.label ?? "") : "", this.#order?.descending ?? false),
    );
  }
}

function leastWidth(table: Table, measure: Measure): number {
  const rows = Array.from({ length: Math.min(SAMPLE, table.size) }, (_, index) => table.row(index));
  const columns = table.columns.map(({ label, numeric }, index) => ({
    ...{ header: label, numeric },
    cells: rows.map((row) => row[index]?.text ?? ""),
  }));
  return tableWidth(columns, measure);
}

/** Indices of the rows in an order; what is missing stands last, and rows of one value keep the data's order. */
export function sortedRows({ rows }: Pick<Table, "rows">, order: Order | null, lang: string): number[] {
  const indices = [...rows.keys()];
  if (!order) return indices;
  const sign = order.descending ? -1 : 1;
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const values = rows.map((row) => row[order.column]?.value ?? null);
  const isMissing = (value: TableCell["value"]): boolean => value === null || value === "";
  const difference = (a: TableCell["value"], b: TableCell["value"]): number =>
    typeof a === "number" && typeof b === "number" ? a - b : compare(String(a), String(b));
  return indices.sort((first, second) => {
    const [a, b] = [values[first] ?? null, values[second] ?? null];
    return Number(isMissing(a)) - Number(isMissing(b)) || (isMissing(a) ? 0 : sign * difference(a, b));
  });
}

function create<K extends keyof HTMLElementTagNameMap>(name: K): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  const role = ROLES[name];
  if (role) element.role = role;
  return element;
}
