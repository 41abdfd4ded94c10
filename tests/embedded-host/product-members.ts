// Finds the members of Office.js that code calls, by their declarations: no list by hand can miss one.
import { dirname, join } from "node:path";
import ts from "typescript";

/** Handled by the client alone, never by the host. */
const clientMembers = new Set(["context", "isNullObject", "load", "set", "sync", "toJSON", "track", "untrack"]);

/** Every `Class.member` of the Excel namespace that the project of a tsconfig file names, sorted. */
export function excelMembersUsedBy(configFile: string): readonly string[] {
  const program = openProject(configFile);
  const checker = program.getTypeChecker();
  const found = new Set<string>();
  const own = program.getSourceFiles().filter((file) => !file.isDeclarationFile);
  for (const file of own) visit(file, (node) => note(found, memberAt(node, checker)));
  return Array.from(found).sort();
}

function openProject(configFile: string): ts.Program {
  const { config } = ts.readConfigFile(configFile, (path) => ts.sys.readFile(path)) as { config: unknown };
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, dirname(configFile));
  return ts.createProgram(fileNames, { ...options, noEmit: true, composite: false, incremental: false });
}

function visit(node: ts.Node, use: (node: ts.Node) => void): void {
  use(node);
  node.forEachChild((child) => visit(child, use));
}

function note(found: Set<string>, member: string | undefined): void {
  if (member !== undefined) found.add(member);
}

/** Property access, or a key of an object literal that is given to `set`. */
function memberAt(node: ts.Node, checker: ts.TypeChecker): string | undefined {
  const name = ts.isPropertyAccessExpression(node) ? node.name : undefined;
  const declaration = name && checker.getSymbolAtLocation(name)?.declarations?.[0];
  const owner = declaration?.parent;
  if (!declaration || !owner || !ts.isClassDeclaration(owner) || !owner.name || !isExcel(owner)) return undefined;
  const member = name.text;
  return clientMembers.has(member) ? undefined : `${owner.name.text}.${member}`;
}

function isExcel(declaration: ts.ClassDeclaration): boolean {
  const space = declaration.parent.parent;
  return ts.isModuleDeclaration(space) && space.name.text === "Excel";
}

/** The tsconfig file of the room that calls Excel. */
export const excelRoomConfig = join(__dirname, "../../src/excel/tsconfig.json");
