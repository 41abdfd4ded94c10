import { makeStyles, tokens } from "@fluentui/react-components";

export const useAdoptStyles = makeStyles({
  block: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalM,
  },
  /** In line with the text of the box above. */
  about: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingInlineStart: "8px",
    overflowWrap: "anywhere",
    hyphens: "auto",
  },
  check: { marginInlineStart: "-8px" },
  bare: { paddingInlineStart: 0 },
  fields: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    paddingBlockStart: tokens.spacingVerticalS,
  },
  rows: { margin: 0, paddingInlineStart: "18px", overflowWrap: "anywhere" },
  line: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "baseline",
  },
  counts: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
});
