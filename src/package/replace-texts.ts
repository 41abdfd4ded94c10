/**
 * Replaces texts wherever they stand in a saved workbook outside of its cells' addresses and formulas: comments,
 * drawings, charts, caches, properties, headers and footers. Of the workbook's structure (names of sheets, tables and
 * defined names, formulas, relationships) nothing is changed, because other parts mean it by these texts.
 */
import { textsIn } from "./binary-texts";
import { fflateDeflater } from "./fflate-deflater";
import { OpcPackage } from "./opc-package";
import type { Deflater } from "./workbook-file";
import { decodeContent, encodeAttribute, encodeXml } from "./xml-text";

export interface ReplacedTexts {
  readonly bytes: Uint8Array;
  /** Names of the parts in which something was replaced. */
  readonly parts: readonly string[];
}

/** Parts that hold together by names: of some only attributes that people read may change. */
const structural = /(\.rels$)|^\[content_types\]\.xml$|^xl\/(styles|metadata)\.xml$|^xl\/theme\//i;
const readAttributes: readonly (readonly [part: RegExp, attribute: RegExp])[] = [
  [/^xl\/tables\//i, /^(?:comment|totalsRowLabel)$/],
  // with the path that the file was last saved at
  [/^xl\/workbook\.xml$/i, /^(?:comment|description|help|statusBar|customMenu|userName|url)$/],
];
/** Everything in data of the user's and of add-ins, save what makes it XML. */
const allAttributes = /^(?!xmlns|xsi:)/;
const isOwnData = (part: string) => /^customXml\/(?!itemProps)[^/]*\.xml$/i.test(part);
const isText = (name: string) => /\.(xml|rels|vml)$/i.test(name);
const formula = /^<(?:[\w.-]+:)?(?:f|formula\d?|definedName|sqref)[\s>]/;
/** Attributes that hold what people wrote or who did something; all others are types, places and codes. */
const textAttribute =
  /^(?:[\w.-]+:)?(?:displayName|userName|description|userId|refreshedBy|author|user|descr|title|alt|altText|altTextSummary|prompt|promptTitle|error|errorTitle|tooltip|display|comment|caption|\w+Caption)$/;
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
export function replaceTexts(bytes: Uint8Array, replace: Replace, deflater: Deflater = fflateDeflater): ReplacedTexts {
  const file = OpcPackage.open(bytes, deflater);
  const parts = file.names().filter((name) => {
    if (!isText(name) || structural.test(name)) return false;
    const before = file.text(name);
    const after = replacedPart(name, before, replace);
    if (after !== before) file.setText(name, after);
    return after !== before;
  });
  return { bytes: parts.length === 0 ? bytes : file.toBytes(), parts };
}

/** A part of a workbook with what can be read in it. */
export interface PartText {
  readonly part: string;
  /** Lines as people read them: without tags, so that a text in several pieces is one. */
  readonly text: string;
  /** No XML: a picture, an embedded document, settings of a printer. Only stretches of plain text are found in it. */
  readonly isBinary: boolean;
  /** What cells hold; all else of a sheet's part is a text of its own. */
  readonly isCells: boolean;
}

/** Each part with its texts; those of embedded documents under the name of their own parts too. */
export function* partTexts(bytes: Uint8Array, deflater: Deflater = fflateDeflater): Iterable<PartText> {
  const file = OpcPackage.open(bytes, deflater);
  for (const part of file.names()) {
    if (!isText(part)) yield { part, text: textsIn(file.bytes(part)), isBinary: true, isCells: false };
    else
      for (const [text, isCells] of textsOfPart(part, file.text(part))) yield { part, text, isBinary: false, isCells };
  }
}

const sheetCells = /<(?:[\w.-]+:)?sheetData[\s>][\s\S]*<\/(?:[\w.-]+:)?sheetData>/;

function textsOfPart(part: string, xml: string): readonly (readonly [text: string, isCells: boolean])[] {
  if (/^xl\/sharedStrings\.xml$/i.test(part)) return [[textsOf(xml), true]];
  if (!/^xl\/worksheets\/[^/]+\.xml$/i.test(part)) return [[textsOf(xml), false]];
  const cells = sheetCells.exec(xml)?.[0] ?? "";
  return [
    [textsOf(cells), true],
    [textsOf(xml.replace(sheetCells, "")), false],
  ];
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

function replacedPart(name: string, xml: string, replace: Replace): string {
  const only = readAttributes.find(([part]) => part.test(name))?.[1];
  if (only) return xml.replaceAll(/<[^>]*>/g, (tag) => replacedAttributes(tag, replace, only));
  return replacedXml(xml, replace, isOwnData(name) ? allAttributes : textAttribute);
}

type Replace = (text: string) => string;

function replacedXml(xml: string, replace: Replace, attributes: RegExp): string {
  const runningText = (text: string) => text.split(pageCodes).map(replace).join("");
  let [isFormula, isRunning] = [false, false];
  return xml.replaceAll(/<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<[^>]*>|[^<]+/g, (piece) => {
    if (!piece.startsWith("<"))
      return isFormula ? piece : replacedText(piece, isRunning ? runningText : replace, encodeXml);
    if (/^<[?!]/.test(piece)) return piece;
    isFormula = formula.test(piece) && !piece.endsWith("/>");
    isRunning = /^<(?:[\w.-]+:)?(?:odd|even|first)(?:Header|Footer)/.test(piece);
    return withoutAccount(piece, replacedAttributes(piece, replace, attributes));
  });
}

/** An author of comments who has another name is no longer tied to an account either. */
function withoutAccount(tag: string, replaced: string): string {
  if (tag === replaced || !/^<(?:[\w.-]+:)?person\s/.test(tag)) return replaced;
  const name = / displayName="([^"]*)"/.exec(replaced)?.[1] ?? "";
  return replaced.replace(/ userId="[^"]*"/, ` userId="${name}"`).replace(/ providerId="[^"]*"/, ' providerId="None"');
}

function replacedAttributes(tag: string, replace: Replace, attributes: RegExp): string {
  const element = local(/^<([\w.:-]+)/.exec(tag)?.[1] ?? "");
  return tag.replaceAll(/([\w.:-]+)="([^"]*)"/g, (attribute, key: string, value: string) =>
    attributes.test(key) || textOfElement[element] === key
      ? `${key}="${replacedText(value, replace, encodeAttribute)}"`
      : attribute,
  );
}

/** Only what changes is written anew. */
function replacedText(text: string, replace: Replace, encode: (text: string) => string): string {
  const plain = decodeContent(text);
  const after = replace(plain);
  return after === plain ? text : encode(after);
}
