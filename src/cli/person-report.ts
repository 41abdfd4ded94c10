/** What a plan file holds on a person, as text for people, or as CSV or JSON for programs. */
import type { Mention, PersonData } from "../actions/life/person-data";
import type { Language } from "../localisation/language";
import { personPlaceTitle } from "../localisation/person-place-titles";
import type { NamingPart } from "../plan-file/erase-texts";
import { personCommandTexts } from "../localisation/person-command-texts";

export const reportFormats = ["text", "csv", "json"] as const;
export type ReportFormat = (typeof reportFormats)[number];

/** Parts of the file beside its cells, with the lines that name the person or hang on their row. */
export type NamingParts = readonly NamingPart[];

/** The report in one of its formats. */
export function personReport(data: PersonData, parts: NamingParts, format: ReportFormat, language: Language): string {
  if (format === "json") return asJson(data, parts);
  return format === "csv" ? asCsv(data, parts) : asText(data, parts, language);
}

function asJson({ name, id, sheet, roles, mentions }: PersonData, parts: NamingParts): string {
  const cells = mentions.map((mention) => ({
    kind: mention.kind,
    sheet: mention.sheet,
    row: mention.row + 1,
    column: mention.column + 1,
    header: mention.header,
    value: mention.before,
  }));
  const elsewhere = parts.flatMap(({ part, place, lines }) =>
    lines.map((line) => ({ part, place, text: line.trim() })),
  );
  return JSON.stringify({ name, id, kept_on: sheet, roles, cells, elsewhere }, null, 2);
}

function asCsv({ mentions }: PersonData, parts: NamingParts): string {
  const header = ["kind", "sheet", "row", "header", "value"];
  const rows = [
    ...mentions.map(({ kind, sheet, row, header: title, before }) => [kind, sheet, row + 1, title, before]),
    ...parts.flatMap(({ part, lines }) => lines.map((line) => ["elsewhere", part, "", "", line.trim()])),
  ];
  return [header, ...rows].map((row) => row.map(csvCell).join(",")).join("\r\n");
}

/** A text that a spreadsheet would take for a formula is neutralised. */
function csvCell(value: Mention["before"]): string {
  const text = String(value ?? "");
  const safe = typeof value === "string" && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

function asText({ name, id, roles, mentions }: PersonData, parts: NamingParts, language: Language): string {
  const texts = personCommandTexts[language];
  const line = ({ sheet, row, header, before }: Mention) =>
    `  ${texts.place(sheet, row + 1, header)}: ${String(before)}`;
  const section = (title: string, kinds: readonly Mention["kind"][]) => {
    const found = mentions.filter(({ kind }) => kinds.includes(kind));
    return found.length === 0 ? [] : ["", title, ...found.map(line)];
  };
  const elsewhere = parts.flatMap(({ part, place, lines }) =>
    lines.map((text) => `  ${personPlaceTitle(place, language)} (${part}): ${text.trim()}`),
  );
  return [
    texts.title(name, id, roles.join(", ")),
    ...section(texts.sections.own, ["own"]),
    ...section(texts.sections.reference, ["reference", "owner"]),
    ...section(texts.sections.text, ["text"]),
    ...section(texts.sections.review, ["review"]),
    ...(elsewhere.length === 0 ? [] : ["", texts.sections.elsewhere, ...elsewhere]),
  ].join("\n");
}
