/** The requirement sets that a host reports, by name. Versions are text: as a number, 1.10 would be 1.1. */
export type RequirementSets = Readonly<Record<string, string>>;

/**
 * What an add-in's manifest requires, and so the oldest Excel that it must run on.
 * @param manifestXml text of an add-in-only manifest
 * @param overrides sets to report in other versions, for tests of a newer Excel
 */
export function requirementSets(manifestXml: string, overrides: RequirementSets = {}): RequirementSets {
  const requirements = /<Requirements>[\s\S]*?<\/Requirements>/.exec(manifestXml)?.[0] ?? "";
  const sets = [...requirements.matchAll(/<(?:\w+:)?Set\s([^>]*?)\/?>/g)].map((set) => set[1] ?? "");
  const fallback = attribute(/<(?:\w+:)?Sets\s([^>]*?)>/.exec(requirements)?.[1] ?? "", "DefaultMinVersion") ?? "1.1";
  const required = sets.map((set) => [attribute(set, "Name") ?? "", attribute(set, "MinVersion") ?? fallback] as const);
  return { ...Object.fromEntries(required), ...overrides };
}

/** Is `version` of a set within what is reported? */
export function isSetReported(sets: RequirementSets, name: string, version: string): boolean {
  const reported = sets[name];
  return reported !== undefined && compareVersions(reported, version) >= 0;
}

/** The same for a set as members name it: the version of ExcelApi, or another set with its version. */
export function isReported(sets: RequirementSets, since: string): boolean {
  const [name = "", version = ""] = setOf(since).split(" ");
  return isSetReported(sets, name, version);
}

/** Name and version, such as `ExcelApi 1.9`. */
export function setOf(since: string): string {
  return since.includes(" ") ? since : `ExcelApi ${since}`;
}

function compareVersions(left: string, right: string): number {
  const [leftMajor = 0, leftMinor = 0] = left.split(".").map(Number);
  const [rightMajor = 0, rightMinor = 0] = right.split(".").map(Number);
  return leftMajor - rightMajor || leftMinor - rightMinor;
}

function attribute(attributes: string, name: string): string | undefined {
  return new RegExp(`\\b${name}\\s*=\\s*["']([^"']*)["']`).exec(attributes)?.[1];
}
