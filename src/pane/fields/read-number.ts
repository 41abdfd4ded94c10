/** Numbers as people type them in the pane, in the way of its locale. */

/** The number that a text says; undefined where it says none. Group marks and a percent sign may be there. */
export function readNumber(text: string, locale: string): number | undefined {
  const { decimal, group } = marksOf(locale);
  const plain = text
    .trim()
    .replace(/\s*%$/, "")
    .replaceAll(/[\s'’]/g, "")
    .replaceAll(group, "")
    .replace(decimal, ".");
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(plain) ? Number(plain) : undefined;
}

/** A number for a field to be typed over: with group marks from 10,000 on, so that a year has none. */
export function writeNumber(value: number, locale: string): string {
  const useGrouping = Math.abs(value) >= 10_000;
  return new Intl.NumberFormat(locale, { useGrouping, maximumFractionDigits: 10 }).format(value);
}

function marksOf(locale: string): { readonly decimal: string; readonly group: string } {
  const parts = new Intl.NumberFormat(locale).formatToParts(12_345.6);
  const mark = (type: "decimal" | "group") => parts.find((part) => part.type === type)?.value;
  const decimal = mark("decimal") ?? ".";
  return { decimal, group: mark("group") ?? (decimal === "," ? "." : ",") };
}
