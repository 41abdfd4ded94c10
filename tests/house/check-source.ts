import { basename } from "node:path";
import type { SourceText } from "./check-imports";
import { hasDefaultExport } from "./has-default-export";

interface HouseRule {
  readonly rule: string;
  readonly isBroken: (file: SourceText) => boolean;
}

const longest = 300;
// Texts and catalogues are data: they are looked up, not read from end to end.
const data = /^src\/localisation\/[^/]+\.ts$|^src\/domain\/(.*\/)?catalogue[^/]*\.ts$/;
const meaninglessNames = /^(utils?|helpers?|common|misc|manager|index)\b/;

const rules: readonly HouseRule[] = [
  {
    rule: `is longer than ${longest} lines: it has become two files`,
    isBroken: ({ path, text }) => !data.test(path) && text.trimEnd().split("\n").length > longest,
  },
  { rule: "leaves something to do", isBroken: ({ text }) => /\b(TODO|FIXME|XXX)\b/.test(text) },
  { rule: "has a default export", isBroken: ({ path, text }) => hasDefaultExport(path, text) },
  {
    rule: "switches a lint rule off without a reason (-- because …)",
    isBroken: ({ text }) => /eslint-disable(?![^\n]*\s--\s+\S)|@ts-(ignore|nocheck)/.test(text),
  },
  {
    rule: "is not named in kebab-case",
    isBroken: ({ path }) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/.test(basename(path)),
  },
  { rule: "has a name that says nothing", isBroken: ({ path }) => meaninglessNames.test(basename(path)) },
];

/** Every breach of the house rules in the given files, as "file rule". Components are named like their main export. */
export function checkSource(files: readonly SourceText[]): string[] {
  return files.flatMap((file) => {
    const broken = rules.filter(({ isBroken }) => isBroken(file));
    return broken.filter(({ rule }) => !isComponentName(file.path, rule)).map(({ rule }) => `${file.path} ${rule}`);
  });
}

function isComponentName(path: string, rule: string): boolean {
  return rule.includes("kebab-case") && /\/[A-Z][A-Za-z0-9]*\.tsx$/.test(path);
}
