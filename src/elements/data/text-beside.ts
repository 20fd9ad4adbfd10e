import { sourcePrefix } from "../../data/cells/source-line.js";
import { visible } from "../../data/cells/text.js";
import type { Outline } from "../../data/table/rows.js";

/** What an author has written beside the table of a chart. */
export type TextBeside = Pick<Outline, "title" | "publisher" | "address" | "notes">;

/** Where editors put such text: the caption of the figure around a table, and paragraphs. */
const TEXTS = "figcaption, p";

/**
 * The captions and paragraphs around a table inside a chart, which shows them in its own frame: a line “Source: …” with its
 * link, the caption of a table without one as the title, everything else as notes. What has a slot is shown there.
 *
 * @param isTitled whether the table has a title of its own
 */
export function textBeside(host: Element, table: Element, isTitled: boolean): TextBeside {
  let found: TextBeside = { title: "", publisher: "", address: "", notes: [] };
  for (const node of host.querySelectorAll<HTMLElement>(TEXTS)) {
    const text = visible(node.textContent).replace(/\s+/g, " ").trim();
    const slotted = node.closest("[slot]");
    if (!text || table.contains(node) || (slotted && slotted !== host && host.contains(slotted))) continue;
    const source = sourcePrefix(text);
    if (source !== undefined && !found.publisher) {
      const address = node.querySelector("a")?.href ?? "";
      found = { ...found, publisher: text.slice(source.length).trim(), address };
    } else if (node.localName === "figcaption" && !isTitled && !found.title) found = { ...found, title: text };
    else found = { ...found, notes: [...found.notes, text] };
  }
  return found;
}
