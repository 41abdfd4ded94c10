/**
 * Replaces texts wherever they stand in a saved workbook outside of its cells' addresses and formulas: comments,
 * drawings, charts, caches, properties, headers and footers. Of the workbook's structure (names of sheets, tables and
 * defined names, formulas, relationships) nothing is changed, because other parts mean it by these texts.
 */
import { fflateDeflater } from "./fflate-deflater";
import { OpcPackage } from "./opc-package";
import type { Deflater } from "./workbook-file";
import { decodeContent, encodeAttribute, encodeXml } from "./xml-text";

export interface ReplacedTexts {
  readonly bytes: Uint8Array;
  /** Names of the parts in which something was replaced. */
  readonly parts: readonly string[];
}

const structural = /(\.rels$)|^\[content_types\]\.xml$|^xl\/(workbook|styles|metadata)\.xml$|^xl\/(theme|tables)\//i;
const isText = (name: string) => /\.(xml|rels|vml)$/i.test(name);
const formula = /^<(?:[\w.-]+:)?(?:f|formula\d?|definedName|sqref)[\s>]/;
/** Attributes that hold what people wrote or who did something; all others are types, places and codes. */
const textAttribute =
  /^(?:[\w.-]+:)?(?:displayName|userName|userId|refreshedBy|author|user|descr|title|alt|altText|altTextSummary|prompt|promptTitle|error|errorTitle|tooltip|display|comment|caption|\w+Caption)$/;
/** The same of elements whose attribute means something else elsewhere: cached texts, filters, lettering, names of properties. */
const textOfElement: Readonly<Record<string, string>> = {
  s: "v",
  filter: "val",
  customFilter: "val",
  textpath: "string",
  property: "name",
};
const local = (name: string) => name.replace(/^.*:/, "");

/** Codes of headers and footers, which stand without a space before the text: `&LName`. */
const pageCodes = /(&"[^"]*"|&K[\dA-F]{6}|&\d{1,3}|&[A-Z&+-])/i;

/** The workbook with every text given through `replace`. */
export function replaceTexts(
  bytes: Uint8Array,
  replace: (text: string) => string,
  deflater: Deflater = fflateDeflater,
): ReplacedTexts {
  const file = OpcPackage.open(bytes, deflater);
  const parts = file.names().filter((name) => {
    if (!isText(name) || structural.test(name)) return false;
    const before = file.text(name);
    const after = replacedXml(before, replace);
    if (after !== before) file.setText(name, after);
    return after !== before;
  });
  return { bytes: parts.length === 0 ? bytes : file.toBytes(), parts };
}

/** Each part with its texts as people read them: without tags, so that a text in several pieces is one. */
export function* partTexts(
  bytes: Uint8Array,
  deflater: Deflater = fflateDeflater,
): Iterable<readonly [string, string]> {
  const file = OpcPackage.open(bytes, deflater);
  for (const name of file.names().filter(isText)) yield [name, textsOf(file.text(name))];
}

const textEnd = /<\/(?:[\w.-]+:)?(?:si|p|comment|text|c|[\w]*Property|\w*:\w+)>/g;

function textsOf(xml: string): string {
  const attributes = [...xml.matchAll(/="([^"]*)"/g)].map(([, value]) => decodeContent(value ?? ""));
  const content = xml
    .replaceAll(/&amp;([LCR])/g, "\n")
    .replaceAll(textEnd, "\n")
    .replaceAll(/<[^>]*>/g, "");
  return [decodeContent(content), ...attributes].join("\n");
}

function replacedXml(xml: string, replace: (text: string) => string): string {
  const runningText = (text: string) => text.split(pageCodes).map(replace).join("");
  let [isFormula, isRunning] = [false, false];
  return xml.replaceAll(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<[^>]*>|[^<]+/g, (piece) => {
    if (!piece.startsWith("<"))
      return isFormula ? piece : replacedText(piece, isRunning ? runningText : replace, encodeXml);
    if (/^<[?!]/.test(piece)) return piece;
    isFormula = formula.test(piece) && !piece.endsWith("/>");
    isRunning = /^<(?:[\w.-]+:)?(?:odd|even|first)(?:Header|Footer)/.test(piece);
    return replacedAttributes(piece, replace);
  });
}

function replacedAttributes(tag: string, replace: (text: string) => string): string {
  const element = local(/^<([\w.:-]+)/.exec(tag)?.[1] ?? "");
  return tag.replaceAll(/([\w.:-]+)="([^"]*)"/g, (attribute, key: string, value: string) =>
    textAttribute.test(key) || textOfElement[element] === key
      ? `${key}="${replacedText(value, replace, encodeAttribute)}"`
      : attribute,
  );
}

/** Only what changes is written anew. */
function replacedText(text: string, replace: (text: string) => string, encode: (text: string) => string): string {
  const plain = decodeContent(text);
  const after = replace(plain);
  return after === plain ? text : encode(after);
}
