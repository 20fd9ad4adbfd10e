/**
 * The rule "no stranger's key in a plain object": `NAMES[text]` on a table of the module also finds `constructor` and
 * whatever else every object inherits. A table that is asked for any text is a `Map`, or is asked `Object.hasOwn` first.
 */
import ts from "typescript";

/** @param {any} node An expression without the types that are said of it. */
const bare = (node) =>
  ["TSAsExpression", "TSSatisfiesExpression"].includes(node?.type) ? bare(node.expression) : node;

/**
 * Whether a name is a constant of its module that holds an object literal.
 * @param {import("eslint").Scope.Variable | null | undefined} variable
 */
function isTable(variable) {
  const [definition] = variable?.defs ?? [];
  if (definition?.type !== "Variable" || definition.parent.kind !== "const") return false;
  return variable?.scope.type === "module" && bare(definition.node.init)?.type === "ObjectExpression";
}

/** @param {any} node @param {string} name Whether a function around the node asks `Object.hasOwn` of that table. */
function isGuarded(node, name, sourceCode) {
  for (let at = node.parent; at; at = at.parent) {
    if (/Function/.test(at.type) && sourceCode.getText(at).includes(`Object.hasOwn(${name},`)) return true;
  }
  return false;
}

/** @type {import("eslint").Rule.RuleModule} */
export const ownKeys = {
  meta: {
    type: "problem",
    schema: [],
    docs: { description: "a table that is asked for any text is a Map, or asked Object.hasOwn first" },
    messages: {
      inherited: "{{ name }} is asked for any text, “constructor” too: make it a Map, or ask Object.hasOwn first.",
    },
  },
  create(context) {
    const { sourceCode } = context;
    const { program, esTreeNodeToTSNodeMap } = sourceCode.parserServices;
    if (!program) return {};
    const checker = program.getTypeChecker();
    return {
      /** @param {any} node */
      MemberExpression(node) {
        if (!node.computed || node.object.type !== "Identifier") return;
        const { name } = node.object;
        const reference = sourceCode.getScope(node).references.find(({ identifier }) => identifier === node.object);
        if (!isTable(reference?.resolved)) return;
        const type = checker.getTypeAtLocation(esTreeNodeToTSNodeMap.get(node.property));
        const isText = (type.isUnion() ? type.types : [type]).some(({ flags }) => flags & ts.TypeFlags.String);
        if (isText && !isGuarded(node, name, sourceCode))
          context.report({ node, messageId: "inherited", data: { name } });
      },
    };
  },
};
