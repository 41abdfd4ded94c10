import ts from "typescript";

/** One module that a file names, in whatever way. */
export interface ImportedModule {
  readonly specifier: string;
  /** True where nothing of the module is left when it runs: `import type`, `export type … from`, `import("…").Type`. */
  readonly typeOnly: boolean;
}

/** All modules that a TypeScript source text imports, re-exports, requires or loads dynamically, in order. */
export function readImports(fileName: string, text: string): ImportedModule[] {
  const found: ImportedModule[] = [];
  const visit = (node: ts.Node): void => {
    const imported = importOf(node);
    if (imported !== undefined) found.push(imported);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true));
  return found;
}

function importOf(node: ts.Node): ImportedModule | undefined {
  if (ts.isImportDeclaration(node)) return named(node.moduleSpecifier, isTypeOnlyClause(node.importClause));
  if (ts.isExportDeclaration(node)) return named(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportEqualsDeclaration(node)) return importEquals(node);
  if (ts.isImportTypeNode(node)) return named(literalOf(node.argument), true);
  if (ts.isCallExpression(node) && loadsModule(node)) return named(node.arguments[0], false);
  return undefined;
}

function named(specifier: ts.Node | undefined, typeOnly: boolean): ImportedModule | undefined {
  if (specifier === undefined) return undefined;
  const text = ts.isStringLiteralLike(specifier) ? specifier.text : `(computed) ${specifier.getText()}`;
  return { specifier: text, typeOnly };
}

function importEquals(node: ts.ImportEqualsDeclaration): ImportedModule | undefined {
  const reference = node.moduleReference;
  return ts.isExternalModuleReference(reference) ? named(reference.expression, node.isTypeOnly) : undefined;
}

function literalOf(argument: ts.TypeNode): ts.Node {
  return ts.isLiteralTypeNode(argument) ? argument.literal : argument;
}

function isTypeOnlyClause(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.isTypeOnly) return true;
  const bindings = clause.namedBindings;
  if (clause.name !== undefined || bindings === undefined || !ts.isNamedImports(bindings)) return false;
  return bindings.elements.length > 0 && bindings.elements.every((element) => element.isTypeOnly);
}

function loadsModule(call: ts.CallExpression): boolean {
  const callee = call.expression;
  return callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === "require");
}
