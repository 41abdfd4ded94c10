/** What stands behind the format objects of ranges, of several ranges together, and of named styles. */
import type { CellFormat, FormatPatch } from "../package/workbook-file";
import { tellFormats } from "./cell-events";
import { scalar, type Member } from "./host-object";
import type { RangeTarget } from "./range-target";

export interface FormatTarget {
  /** What all cells have in common; `null` where they differ. */
  common<T>(read: (format: CellFormat) => T): T | null;
  patch(patch: FormatPatch): void;
}

/** The formats of the cells of ranges of one sheet. */
export function formatsOf(areas: readonly RangeTarget[]): FormatTarget {
  return {
    common: (read) => commonValue(areas.flatMap((range) => formatsIn(range).map(read))),
    patch: (patch) => {
      for (const range of areas) {
        range.sheet.formatRange(range.area, patch);
        tellFormats(range);
      }
    },
  };
}

/** Every format that a cell of the range has. */
export function formatsIn({ book, sheet, area }: RangeTarget): readonly CellFormat[] {
  return [...sheet.formats.stylesIn(area)].map((style) => book.file.styles.format(style));
}

/** The value that all are; `null` where they differ. */
export function commonValue<T>(values: readonly T[]): T | null {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : null;
}

/** A property of the cells' format: read where all cells agree, written to all of them. */
export function formatProperty(
  read: (format: CellFormat) => unknown,
  patch: (value: unknown) => FormatPatch,
  since?: string,
): Member<FormatTarget> {
  return scalar(
    (target) => target.common(read),
    (target, value) => target.patch(patch(value)),
    since,
  );
}
