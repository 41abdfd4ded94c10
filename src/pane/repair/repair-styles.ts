import { makeStyles, tokens } from "@fluentui/react-components";

export const useRepairStyles = makeStyles({
  /** Keeps the shadow of the focus and the buttons of a card together. */
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
  },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: "anywhere",
    hyphens: "auto",
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  sheet: {
    margin: 0,
    paddingBlockStart: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  cell: {
    display: "grid",
    gridTemplateColumns: "minmax(44px, auto) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "baseline",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  /** Contents before and after, on one line where they fit. */
  contents: { display: "flex", flexWrap: "wrap", columnGap: tokens.spacingHorizontalXS, minWidth: 0 },
  content: { overflowWrap: "anywhere", minWidth: 0 },
  before: { color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold },
  explained: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& p": { margin: 0, paddingBlockStart: tokens.spacingVerticalXXS },
  },
  summary: {
    minHeight: "24px",
    alignContent: "center",
    color: tokens.colorBrandForeground1,
    cursor: "pointer",
    borderRadius: tokens.borderRadiusMedium,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  /** Stands below a line with an icon, in line with its text. */
  below: {
    display: "flex",
    flexDirection: "column",
    paddingInlineStart: "24px",
    paddingBlockEnd: tokens.spacingVerticalXS,
  },
});
