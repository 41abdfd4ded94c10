import { makeStyles, tokens } from "@fluentui/react-components";

export const useSampleStyles = makeStyles({
  facts: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "repeat(3, minmax(0, auto))",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
  },
  // the value stands above its name, and is read after it
  fact: { display: "flex", flexDirection: "column-reverse", justifyContent: "flex-end" },
  factName: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    hyphens: "auto",
  },
  factValue: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: "nowrap",
  },
});
