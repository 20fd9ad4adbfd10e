/** Language and direction of a page, which charts inherit, may change while it is open. */
type Tell = () => void;

const listeners = new Set<Tell>();
const roots = new WeakSet<Node>();

/** Calls `tell` after a `lang` or `dir` has changed anywhere that an element inherits from; returns what ends it. */
export function watchPage(host: Element, tell: Tell): Tell {
  listeners.add(tell);
  let at: Node | undefined = host;
  while (at) {
    const root: Node = at.getRootNode();
    watchRoot(root);
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return () => void listeners.delete(tell);
}

/** One observer for each tree, however many charts there are; it goes with its tree. */
function watchRoot(root: Node): void {
  if (roots.has(root)) return;
  roots.add(root);
  const observer = new MutationObserver(() => listeners.forEach((tell) => tell()));
  observer.observe(root, { attributes: true, subtree: true, attributeFilter: ["lang", "dir"] });
}
