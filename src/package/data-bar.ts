/**
 * Data bars in one plain colour. The standard's own element always draws a gradient; that there is none says a
 * twin in an extension, which both sides name by the same id.
 */
import { resolveColor, toArgb, type ColorSource } from "./file-colors";
import { requireColor } from "./style-patch";
import { PackageError, type ConditionalRule } from "./workbook-file";
import { attribute, attributeText, childNamed, childrenNamed, innerXml, isTrue, type XmlElement } from "./xml-scan";

export type DataBarRule = Extract<ConditionalRule, { readonly kind: "dataBar" }>;

const X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
const XM = "http://schemas.microsoft.com/office/excel/2006/main";
const LINK_URI = "{B025F937-C7B1-47D3-B67F-A62EFF666E3E}";
/** What Excel draws bars of negative values with. */
const NEGATIVE = "#FF0000";
const AXIS = "#000000";

/** The rule's inner elements: the bar, and the link to its twin. */
export function dataBarText(prefix: string, rule: DataBarRule, id: string): string {
  requireBar(rule);
  const limits = [rule.minimum, rule.maximum].map(
    (value) => `<${prefix}cfvo${attributeText({ type: "num", val: value })}/>`,
  );
  const color = `<${prefix}color rgb="${toArgb(requireColor(rule.color))}"/>`;
  const bar = `<${prefix}dataBar${hiddenValue(rule)}>${limits.join("")}${color}</${prefix}dataBar>`;
  const link = `<${prefix}ext xmlns:x14="${X14}" uri="${LINK_URI}"><x14:id>${id}</x14:id></${prefix}ext>`;
  return `${bar}<${prefix}extLst>${link}</${prefix}extLst>`;
}

/** The twin: a whole `conditionalFormatting` element of the extension. */
export function dataBarTwinText(rule: DataBarRule, id: string, sqref: string): string {
  const limits = [rule.minimum, rule.maximum].map((value) => `<x14:cfvo type="num"><xm:f>${value}</xm:f></x14:cfvo>`);
  const colors = `<x14:negativeFillColor rgb="${toArgb(NEGATIVE)}"/><x14:axisColor rgb="${toArgb(AXIS)}"/>`;
  const bar = `<x14:dataBar minLength="0" maxLength="100" gradient="0"${hiddenValue(rule)}>${limits.join("")}${colors}</x14:dataBar>`;
  const cfRule = `<x14:cfRule type="dataBar" id="${id}">${bar}</x14:cfRule>`;
  return `<x14:conditionalFormatting xmlns:x14="${X14}" xmlns:xm="${XM}">${cfRule}<xm:sqref>${sqref}</xm:sqref></x14:conditionalFormatting>`;
}

function hiddenValue(rule: DataBarRule): string {
  return rule.showValue ? "" : ' showValue="0"';
}

/** The empty extension element that twins stand in. */
export function emptyTwinList(): XmlElement {
  return { prefix: "x14:", name: "conditionalFormattings", attributes: ` xmlns:x14="${X14}"`, pieces: [] };
}

/** The bar that a rule and its twin describe; undefined for any other bar than ours. */
export function readDataBar(
  rule: XmlElement,
  twin: XmlElement | undefined,
  colors: ColorSource,
): DataBarRule | undefined {
  const bar = childNamed(rule, "dataBar");
  const detail = twin === undefined ? undefined : childNamed(twin, "dataBar");
  if (bar === undefined || detail === undefined || attribute(detail.attributes, "gradient") !== "0") return undefined;
  const limits = childrenNamed(bar, "cfvo").map((limit) => limit.attributes);
  const [minimum, maximum] = limits.map((limit) => Number(attribute(limit, "val")));
  const color = resolveColor(childNamed(bar, "color")?.attributes ?? "", colors);
  const isPlain =
    limits.every((limit) => attribute(limit, "type") === "num") && !isTrue(attribute(detail.attributes, "border"));
  if (!isPlain || color === undefined || minimum === undefined || maximum === undefined) return undefined;
  const showValue = isTrue(attribute(bar.attributes, "showValue") ?? "1");
  return { kind: "dataBar", color, minimum, maximum, showValue };
}

/** The id by which a rule names its twin. */
export function twinId(rule: XmlElement): string | undefined {
  for (const extension of childrenNamed(childNamed(rule, "extLst") ?? rule, "ext")) {
    const id = childNamed(extension, "id");
    if (id !== undefined) return innerXml(id).trim();
  }
  return undefined;
}

function requireBar({ minimum, maximum }: DataBarRule): void {
  if (!Number.isFinite(minimum) || !Number.isFinite(maximum)) throw new PackageError("invalidArgument", "data bar");
}
