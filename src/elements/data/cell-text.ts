/** What is not shown as text, wherever it stands. */
const UNSEEN = "script, style, template, noscript, [hidden]";

/**
 * The text of a cell as a reader sees it, on one line; `data-value` says what a cell means where its text is written
 * for people. A raised mark does not become a digit of the number before it: 12.4<sup>1</sup> is “12.4 [1]”, while a
 * raised 2 or 3 behind a letter is the power that it stands for.
 */
export function cellText(cell: HTMLElement): string {
  return cell.dataset["value"] ?? textOf(cell).replace(/\s+/g, " ").trim();
}

function textOf(node: Node): string {
  // Most cells hold nothing but text.
  if (!(node instanceof Element) || node.childElementCount === 0) return node.textContent ?? "";
  let text = "";
  for (const child of node.childNodes) {
    if (!(child instanceof Element)) text += child.nodeType === Node.TEXT_NODE ? (child.textContent ?? "") : "";
    else if (child.localName === "br") text += " ";
    else if (child.localName === "sup") text += raised(textOf(child).trim(), text);
    else if (!child.matches(UNSEEN)) text += textOf(child);
  }
  return text;
}

function raised(mark: string, before: string): string {
  if (/^[23]$/.test(mark) && /\p{L}$/u.test(before)) return mark === "2" ? "²" : "³";
  if (/^(?:st|nd|rd|th|er|\W*)$/u.test(mark)) return mark;
  return /^[[(]?[\p{L}\d]{1,3}[\])]?$/u.test(mark) ? ` [${mark.replace(/[[\]()]/g, "")}]` : ` ${mark}`;
}
