// Each `sync` is a round trip to Excel, and a loop makes as many as there are items. The plug-in's own rule sees only loop
// statements and only a variable called `context`; this one sees any `.sync(…)`, in a loop statement or in a callback that
// an iteration method calls once per item, through however many nested functions.

const iterationMethods = new Set([
  "every",
  "filter",
  "find",
  "findIndex",
  "findLast",
  "findLastIndex",
  "flatMap",
  "forEach",
  "from",
  "fromAsync",
  "map",
  "mapValues",
  "reduce",
  "reduceRight",
  "replace",
  "replaceAll",
  "some",
  "sort",
  "toSorted",
]);

/** The parts of each loop statement that run more than once. */
const repeatedParts = {
  ForStatement: ["test", "update", "body"],
  ForInStatement: ["left", "body"],
  ForOfStatement: ["left", "body"],
  WhileStatement: ["test", "body"],
  DoWhileStatement: ["test", "body"],
};

/** @type {import("eslint").Rule.RuleModule} */
export const noSyncInLoop = {
  meta: {
    type: "problem",
    docs: { description: "forbid a round trip to Excel per item" },
    schema: [],
    messages: {
      inLoop: "sync() in a loop is one round trip per item: queue everything first, then sync once.",
      inCallback:
        "sync() in a callback of {{method}}() is one round trip per item: queue everything first, then sync once.",
    },
  },
  create(context) {
    return { CallExpression: (node) => reportRepeatedSync(context, node) };
  },
};

function reportRepeatedSync(context, node) {
  if (calledName(node) !== "sync") return;
  const repetition = findRepetition(node);
  if (repetition !== undefined) context.report({ node, ...repetition });
}

function findRepetition(node) {
  for (let inner = node; inner.parent; inner = inner.parent) {
    if (isRepeatedPart(inner)) return { messageId: "inLoop" };
    const method = isFunction(inner) ? iterationOver(inner) : undefined;
    if (method !== undefined) return { messageId: "inCallback", data: { method } };
  }
  return undefined;
}

function isRepeatedPart(node) {
  return (repeatedParts[node.parent.type] ?? []).some((part) => node.parent[part] === node);
}

function isFunction(node) {
  return node.type === "ArrowFunctionExpression" || node.type === "FunctionExpression";
}

/** The iteration method to which a function is passed, if it is. */
function iterationOver(callback) {
  const call = callback.parent;
  if (call.type !== "CallExpression" || !call.arguments.includes(callback)) return undefined;
  const method = calledName(call);
  return iterationMethods.has(method) ? method : undefined;
}

/** The name of the member that is called: `a.sync()`, `a?.sync()`, `a["sync"]()`; undefined for anything else. */
function calledName(call) {
  const callee = call.callee;
  if (callee.type !== "MemberExpression") return undefined;
  if (!callee.computed) return callee.property.name;
  return callee.property.type === "Literal" ? String(callee.property.value) : undefined;
}
