/** The nearest value of `lang` or `dir` on an element or above it, through shadow roots; empty when nobody sets it. */
export function inherited(element: Element, attribute: "lang" | "dir"): string {
  let at: Element | null = element;
  while (at) {
    const found: Element | null = at.closest(`[${attribute}]`);
    if (found) return found.getAttribute(attribute) ?? "";
    const root: Node = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return "";
}
