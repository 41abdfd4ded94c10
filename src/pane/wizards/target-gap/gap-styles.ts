import { makeStyles, tokens } from "@fluentui/react-components";

export const useGapStyles = makeStyles({
  facts: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    fontVariantNumeric: "tabular-nums",
  },
  term: { color: tokens.colorNeutralForeground2, hyphens: "auto" },
  fact: { margin: 0, textAlign: "end" },
  note: { display: "block" },
  strong: { fontWeight: tokens.fontWeightSemibold },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  notes: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  live: { margin: 0, fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  option: { display: "flex", flexDirection: "column", fontVariantNumeric: "tabular-nums" },
  reason: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
