import { number } from "../arguments";
import { autofitColumns, autofitRows } from "../autofit";
import { commonValue, formatsOf } from "../format-target";
import { invalidArgument } from "../host-error";
import { defineObject, method, navigation, scalar, type HostObject, type Member, type Members } from "../host-object";
import {
  readColumnWidth,
  readRowHeight,
  usesStandardHeight,
  usesStandardWidth,
  writeColumnWidth,
  writeRowHeight,
  writeStandardHeight,
  writeStandardWidth,
} from "../line-sizes";
import type { RangeTarget } from "../range-target";
import { bordersObject } from "./borders";
import { alignmentMembers, formatProtectionObject, largestIndent } from "./format-alignment";
import { rangeFillObject } from "./range-fill";
import { rangeFontObject } from "./range-font";

/** One range, or several of one sheet. */
interface AreasTarget {
  readonly areas: readonly RangeTarget[];
}

/** A property of whole rows or columns, read where all areas agree. */
function lineProperty(
  read: (range: RangeTarget) => unknown,
  write: (range: RangeTarget, value: unknown) => void,
  since: string,
): Member<AreasTarget> {
  return scalar(
    ({ areas }) => commonValue(areas.map(read)),
    ({ areas }, value) => areas.forEach((range) => write(range, value)),
    since,
  );
}

/** Members of a format target on areas. */
const alignment: Members<AreasTarget> = Object.fromEntries(
  Object.entries(alignmentMembers).map(([name, member]) => [name, onAreas(member)]),
);

function onAreas(member: (typeof alignmentMembers)[string]): Member<AreasTarget> {
  if (member.kind !== "scalar") throw new Error("alignment is a plain property");
  const { get, set } = member;
  return scalar(
    get && (({ areas }) => get(formatsOf(areas))),
    set && (({ areas }, value) => set(formatsOf(areas), value)),
    member.since,
  );
}

const formatObject = defineObject<AreasTarget>({
  name: "RangeFormat",
  members: {
    Fill: navigation(({ areas }) => rangeFillObject(formatsOf(areas))),
    Font: navigation(({ areas }) => rangeFontObject(formatsOf(areas))),
    Borders: navigation(({ areas }) => bordersObject({ areas })),
    Protection: navigation(({ areas }) => formatProtectionObject(formatsOf(areas)), "1.2"),
    ...alignment,
    ColumnWidth: lineProperty(readColumnWidth, writeColumnWidth, "1.2"),
    RowHeight: lineProperty(readRowHeight, writeRowHeight, "1.2"),
    UseStandardWidth: lineProperty(usesStandardWidth, writeStandardWidth, "1.7"),
    UseStandardHeight: lineProperty(usesStandardHeight, writeStandardHeight, "1.7"),
    AdjustIndent: method(
      ({ areas }, [amount]) => areas.forEach((range) => adjustIndent(range, number(amount))),
      "1.11",
    ),
    AutofitColumns: method(({ areas }) => areas.forEach(autofitColumns), "1.2"),
    AutofitRows: method(({ areas }) => areas.forEach(autofitRows), "1.2"),
  },
});

/** `range.format`. */
export function rangeFormatObject(range: RangeTarget): HostObject {
  return formatObject({ areas: [range] });
}

/** `areas.format`, for ranges of one sheet. */
export function areasFormatObject(areas: readonly RangeTarget[]): HostObject {
  return formatObject({ areas });
}

/** Every cell by itself; beyond 0 and 250 it stays there, as the declaration of adjustIndent has it. */
function adjustIndent({ book, sheet, area }: RangeTarget, amount: number): void {
  if (Math.abs(amount) > largestIndent) throw invalidArgument("an amount out of -250 to 250");
  const { styles } = book.file;
  sheet.formats.restyle(area, (style) => {
    const indent = Math.min(largestIndent, Math.max(0, styles.format(style).alignment.indent + amount));
    return styles.patched(style, { alignment: { indent } });
  });
}
