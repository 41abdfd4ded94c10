// What Microsoft's validator does not look for: whether the parts of a package hang together and nothing lies about in it.
import { strFromU8, unzipSync } from "fflate";

type Parts = ReadonlyMap<string, string>;

/** One line per fault: dangling relationships and content types, parts that nothing leads to, indexes beyond the lists. */
export function packageFaults(bytes: Uint8Array): string[] {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
  return [
    ...danglingTypes(parts),
    ...danglingRelationships(parts),
    ...unreached(parts),
    ...missingIds(parts),
    ...badIndexes(parts),
  ];
}

function danglingTypes(parts: Parts): string[] {
  const types = parts.get("[Content_Types].xml") ?? "";
  const overrides = Array.from(types.matchAll(/PartName="\/([^"]*)"/g), ([, name = ""]) => name);
  const known = new Set(Array.from(parts.keys(), (name) => name.toLowerCase()));
  return overrides.filter((name) => !known.has(name.toLowerCase())).map((name) => `content type of missing ${name}`);
}

interface Link {
  readonly id: string;
  readonly source: string;
  /** Undefined for a target outside of the package. */
  readonly target: string | undefined;
}

function links(parts: Parts): Link[] {
  return Array.from(parts).flatMap(([name, text]) => {
    if (!name.endsWith(".rels")) return [];
    const source = name.replace(/_rels\/([^/]*)\.rels$/, "$1");
    return Array.from(text.matchAll(/<(?:\w+:)?Relationship\s([^>]*)>/g), ([, attributes = ""]) =>
      link(source, attributes),
    );
  });
}

function link(source: string, attributes: string): Link {
  const of = (name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
  const isOutside = of("TargetMode") === "External";
  const base = new URL(`http://package/${source}`);
  const target = decodeURIComponent(new URL(of("Target").replace(/&amp;/g, "&"), base).pathname.slice(1));
  return { id: of("Id"), source, target: isOutside ? undefined : target };
}

function danglingRelationships(parts: Parts): string[] {
  return links(parts).flatMap(({ source, target }) => {
    const isFine = (source === "" || parts.has(source)) && (target === undefined || parts.has(target));
    return isFine ? [] : [`relationship from ${source} to ${target ?? "outside"}`];
  });
}

function unreached(parts: Parts): string[] {
  const all = links(parts);
  const reached = new Set([""]);
  for (const source of reached) {
    for (const found of all) if (found.source === source && found.target !== undefined) reached.add(found.target);
  }
  const others = Array.from(parts.keys()).filter((name) => !/\.rels$|^\[Content_Types\]|\/$/.test(name));
  return others.filter((name) => !reached.has(name)).map((name) => `nothing leads to ${name}`);
}

/** Ids in the text of a part that its relationships do not have. */
function missingIds(parts: Parts): string[] {
  const all = links(parts);
  return Array.from(parts).flatMap(([name, text]) => {
    if (!name.endsWith(".xml") && !name.endsWith(".vml")) return [];
    const known = new Set(all.filter(({ source }) => source === name).map(({ id }) => id));
    const used = Array.from(text.matchAll(/\s(?:r:id|r:embed|r:link|o:relid)="([^"]+)"/g), ([, id = ""]) => id);
    return used.filter((id) => !known.has(id)).map((id) => `${name} names relationship ${id}`);
  });
}

function badIndexes(parts: Parts): string[] {
  const strings = parts.get("xl/sharedStrings.xml") ?? "";
  const count = Array.from(strings.matchAll(/<(?:\w+:)?si[\s/>]/g)).length;
  return Array.from(parts).flatMap(([name, text]) => {
    if (!name.startsWith("xl/worksheets/sheet")) return [];
    const found = Array.from(text.matchAll(/\st="s"[^>]*><v>(\d+)</g), ([, index]) => Number(index));
    return found.filter((index) => index >= count).map((index) => `${name} names string ${index} of ${count}`);
  });
}
