/** One node as a screen reader meets it: computed role, name and states. */
export interface AccessibilityNode {
  readonly role: string;
  readonly name: string;
  readonly description?: string;
  readonly value?: string | number | boolean;
  /** States and properties such as `selected`, `expanded`, `focusable`, `setsize`. */
  readonly properties: Readonly<Record<string, unknown>>;
  readonly children: readonly AccessibilityNode[];
}

interface ProtocolValue {
  readonly value?: unknown;
}

/** The part of the DevTools protocol's `Accessibility.AXNode` that is read here. */
export interface ProtocolNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: ProtocolValue;
  readonly name?: ProtocolValue;
  readonly description?: ProtocolValue;
  readonly value?: ProtocolValue;
  readonly properties?: readonly { readonly name: string; readonly value: ProtocolValue }[];
  readonly childIds?: readonly string[];
  readonly backendDOMNodeId?: number;
}

/**
 * The tree below one element. Ignored nodes give way to their children; an ignored root stays, with the role `none`.
 * The boxes that hold one line of text each repeat their parent and are left out.
 * @throws Error when the element has no place in the tree, as with `display: none`.
 */
export function toTree(nodes: readonly ProtocolNode[], backendId: number): AccessibilityNode {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const root = nodes.find((node) => node.backendDOMNodeId === backendId);
  if (!root) throw new Error("The element is not part of the accessibility tree.");

  const below = (node: ProtocolNode): AccessibilityNode[] =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      if (!child || child.role?.value === "InlineTextBox") return [];
      return child.ignored ? below(child) : [describe(child)];
    });

  const describe = (node: ProtocolNode): AccessibilityNode => {
    const { value } = node.value ?? {};
    return {
      role: node.ignored ? "none" : text(node.role),
      name: text(node.name),
      ...(text(node.description) && { description: text(node.description) }),
      ...(isPlain(value) && { value }),
      properties: Object.fromEntries((node.properties ?? []).map((entry) => [entry.name, entry.value.value])),
      children: below(node),
    };
  };
  return describe(root);
}

function text(given: ProtocolValue | undefined): string {
  return typeof given?.value === "string" ? given.value : "";
}

function isPlain(value: unknown): value is string | number | boolean {
  return ["string", "number", "boolean"].includes(typeof value);
}
