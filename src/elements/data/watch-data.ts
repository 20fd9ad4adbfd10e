const CHANGES: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: ["data-value", "colspan", "rowspan"],
};

/** Calls `changed` when a table changes, until `signal` aborts. */
export function watchTable(table: HTMLTableElement, changed: () => void, signal: AbortSignal): void {
  observe(table, changed, signal, () => true);
}

/** The same for the table or script inside an element; text that the author puts into its slots is no data. */
export function watchHost(host: HTMLElement, changed: () => void, signal: AbortSignal): void {
  const isText = (node: Node): boolean =>
    node instanceof Element ? node.hasAttribute("slot") : !node.textContent?.trim();
  observe(host, changed, signal, ({ target, addedNodes, removedNodes }) => {
    if (target === host) return ![...addedNodes, ...removedNodes].every(isText);
    const slotted = (target instanceof Element ? target : target.parentElement)?.closest("[slot]");
    return !slotted || slotted.contains(host);
  });
}

function observe(
  node: Node,
  changed: () => void,
  signal: AbortSignal,
  counts: (record: MutationRecord) => boolean,
): void {
  const observer = new MutationObserver((records) => {
    if (records.some(counts)) changed();
  });
  observer.observe(node, CHANGES);
  signal.addEventListener("abort", () => observer.disconnect(), { once: true });
}
