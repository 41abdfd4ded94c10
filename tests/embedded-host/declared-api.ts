import { readFileSync } from "node:fs";

/** A member of a class as the declarations of Office.js have it. */
export interface DeclaredMember {
  /** Requirement sets of its overloads, such as `ExcelApi 1.4`. */
  readonly sets: readonly string[];
  /** The set from which on it can be written, where that differs. */
  readonly setForWriting?: string;
}

/** Classes of the namespace `Excel` by name, with their members by name. */
export type DeclaredApi = ReadonlyMap<string, ReadonlyMap<string, DeclaredMember>>;

/** Reads the `[Api set: …]` of every member from the declarations in `@types/office-js`. */
export function readDeclaredApi(): DeclaredApi {
  const text = readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8");
  const [, excel = ""] = /\ndeclare namespace Excel \{\n([\s\S]*?)\n\}/.exec(text) ?? [];
  const classes = `\n${excel}`.matchAll(
    /\n {4}class (\w+)(?:<\w+>)? extends OfficeExtension\.ClientObject \{\n([\s\S]*?)\n {4}\}/g,
  );
  return new Map([...classes].map(([, name = "", body = ""]) => [name, readMembers(body)]));
}

const documented = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:readonly )?(\w+)\??[(:<]/g;

/** Each member stands behind a comment of its own; what has no set is part of every class, such as `load`. */
function readMembers(body: string): ReadonlyMap<string, DeclaredMember> {
  const members = new Map<string, DeclaredMember>();
  for (const [, comment = "", name = ""] of body.matchAll(documented)) {
    const [, set] = /\[Api set: (\w+ [\d.]+)/.exec(comment) ?? [];
    if (set === undefined) continue;
    const [, writing] = /\[Api set: [^\]]*?[,;] ([\d.]+) for set/.exec(comment) ?? [];
    const { sets = [] } = members.get(name) ?? {};
    members.set(name, { sets: [...sets, set], ...(writing && { setForWriting: `ExcelApi ${writing}` }) });
  }
  return members;
}
