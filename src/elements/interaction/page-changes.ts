/** Language and direction of a page, which charts inherit, may change while it is open. */
type Tell = () => void;

interface Watched {
  readonly observer: MutationObserver;
  readonly tells: Set<Tell>;
}

/** One observer for each tree that charts stand in, however many there are; it goes with the last of them. */
const trees = new Map<Node, Watched>();

/** Calls `tell` after a `lang` or `dir` has changed anywhere that an element inherits from; returns what ends it. */
export function watchPage(host: Element, tell: Tell): Tell {
  const roots = rootsOf(host);
  for (const root of roots) watched(root).tells.add(tell);
  return () => {
    for (const root of roots) leave(root, tell);
  };
}

/** The tree of an element, and those around it through shadow roots. */
function rootsOf(host: Element): Node[] {
  const root = host.getRootNode();
  return root instanceof ShadowRoot ? [root, ...rootsOf(root.host)] : [root];
}

function watched(root: Node): Watched {
  let tree = trees.get(root);
  if (!tree) {
    const tells = new Set<Tell>();
    const observer = new MutationObserver(() => tells.forEach((tell) => tell()));
    observer.observe(root, { attributes: true, subtree: true, attributeFilter: ["lang", "dir"] });
    trees.set(root, (tree = { observer, tells }));
  }
  return tree;
}

function leave(root: Node, tell: Tell): void {
  const tree = trees.get(root);
  if (!tree?.tells.delete(tell) || tree.tells.size > 0) return;
  tree.observer.disconnect();
  trees.delete(root);
}
