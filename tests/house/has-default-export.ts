import ts from "typescript";

/** Whether a source text has a default export, in whatever way it is written. */
export function hasDefaultExport(fileName: string, text: string): boolean {
  const source = ts.createSourceFile(fileName, text, ts.ScriptTarget.Latest, true);
  return source.statements.some((statement) => {
    if (ts.isExportAssignment(statement)) return statement.isExportEquals !== true;
    if (ts.isExportDeclaration(statement)) return namesDefault(statement);
    return modifiersOf(statement).includes(ts.SyntaxKind.DefaultKeyword);
  });
}

function namesDefault(declaration: ts.ExportDeclaration): boolean {
  const clause = declaration.exportClause;
  if (clause === undefined) return false;
  const names = ts.isNamedExports(clause) ? clause.elements.map((element) => element.name) : [clause.name];
  return names.some((name) => name.text === "default");
}

function modifiersOf(statement: ts.Statement): ts.SyntaxKind[] {
  return ts.canHaveModifiers(statement) ? (ts.getModifiers(statement) ?? []).map((modifier) => modifier.kind) : [];
}
