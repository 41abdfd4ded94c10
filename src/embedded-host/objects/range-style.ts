/** `range.style`: the named style of the cells. */
import { text } from "../arguments";
import { commonValue } from "../format-target";
import { scalar, type Members } from "../host-object";
import type { RangeTarget } from "../range-target";

/** Names of the API for those of Excel's own styles that are spelled otherwise in the file. */
const builtInNames: Readonly<Record<string, string>> = {
  WarningText: "Warning Text",
  SheetTitle: "Title",
  Heading1: "Heading 1",
  Heading2: "Heading 2",
  Heading3: "Heading 3",
  Heading4: "Heading 4",
  CheckCell: "Check Cell",
  LinkedCell: "Linked Cell",
  ExplanatoryText: "Explanatory Text",
  WholeComma: "Comma [0]",
  WholeDollar: "Currency [0]",
  Hlink: "Hyperlink",
  HlinkTrav: "Followed Hyperlink",
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6].flatMap((accent) =>
      [20, 40, 60].map((share) => [`Accent${accent}_${share}`, `${share}% - Accent${accent}`]),
    ),
  ),
};

export const rangeStyle: Members<RangeTarget> = {
  Style: scalar(readStyle, writeStyle, "1.7"),
};

/** "For built-in styles, a string representing a value in the `BuiltInStyle` enum": the declaration of Range.style. */
function readStyle({ book, sheet, area }: RangeTarget): string | null {
  const { styles } = book.file;
  const name = commonValue([...sheet.formats.stylesIn(area)].map((style) => styles.styleName(style)));
  return Object.keys(builtInNames).find((key) => builtInNames[key] === name) ?? name;
}

function writeStyle({ book, sheet, area }: RangeTarget, value: unknown): void {
  const name = text(value);
  sheet.formats.restyle(area, (style) => book.file.styles.withNamedStyle(style, builtInNames[name] ?? name));
}
