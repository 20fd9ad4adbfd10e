/** What is not shown as text, wherever it stands and whatever the page's styles say. */
const UNSEEN = "script, style, template, noscript, [hidden]";

/** Tags that begin a line of their own where styles cannot be asked. */
const BLOCKS =
  /^(?:address|article|blockquote|dd|div|dl|dt|figure|footer|h[1-6]|header|hr|li|main|ol|p|pre|section|table|td|th|tr|ul)$/;

const INLINE = /^(?:inline|contents|ruby|none|$)/;

/** How an element of a table is shown. */
export interface Shown {
  readonly seen: boolean;
  /** Whether it begins and ends a line of its own. */
  readonly block: boolean;
}

/**
 * How the parts of one table are shown, as their styles have it now. What hides the table itself hides none of its parts: a
 * chart stands for it.
 */
export function styledBy(table: Element): (element: Element) => Shown {
  const isHidden = getComputedStyle(table).visibility !== "visible";
  return (element) => {
    if (element.matches(UNSEEN)) return { seen: false, block: false };
    const style = getComputedStyle(element);
    const { display, visibility } = style;
    if (display === "") return { seen: true, block: BLOCKS.test(element.localName) };
    const seen = display !== "none" && (isHidden || visibility === "visible") && !isAside(style);
    return { seen, block: !INLINE.test(display) };
  };
}

/** Less than a letter: so texts for machines and for sorting are put out of sight. */
const SMALL = /^[01](?:\.\d+)?px$/;
const FAR = /^-\d{3,}/;

/** Out of sight without being hidden: far outside, clipped away, or without size. */
function isAside(style: CSSStyleDeclaration): boolean {
  const { position, overflow, fontSize, opacity } = style;
  if (fontSize === "0px" || opacity === "0" || FAR.test(style.textIndent)) return true;
  if (overflow !== "visible" && (SMALL.test(style.width) || SMALL.test(style.height))) return true;
  if (position !== "absolute" && position !== "fixed") return false;
  return (
    [style.left, style.top, style.right].some((side) => FAR.test(side)) ||
    /^rect\((?:[01](?:px)?,?\s*){4}\)$/.test(style.getPropertyValue("clip")) ||
    /^inset\((?:50|100)%/.test(style.clipPath)
  );
}

/**
 * What `read` finds while the styles of a table hold: one that no slot shows has none, so that it is given a slot that shows
 * nothing meanwhile.
 */
export function whileStyled<T>(table: Element, read: () => T): T {
  let child: Element = table;
  while (child.parentElement && !child.parentElement.shadowRoot) child = child.parentElement;
  const root = child.parentElement?.shadowRoot;
  if (!root || child.assignedSlot) return read();
  const aside = document.createElement("div");
  aside.style.display = "none";
  const slot = document.createElement("slot");
  slot.name = child.slot;
  aside.append(slot);
  root.append(aside);
  try {
    return read();
  } finally {
    aside.remove();
  }
}
