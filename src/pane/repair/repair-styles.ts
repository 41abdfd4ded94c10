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
    gridTemplateColumns: "minmax(40px, max-content) minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    alignItems: "start",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  /** Contents before and after, on one line where they fit. */
  contents: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalXS,
    minWidth: 0,
    // in line with the link beside it, which is 24 pixels high
    paddingBlock: "4px",
  },
  content: { overflowWrap: "anywhere", minWidth: 0 },
  before: { color: tokens.colorNeutralForeground3 },
  after: { fontWeight: tokens.fontWeightSemibold },
  explained: {
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    "& p": { margin: 0, paddingBlockStart: tokens.spacingVerticalXXS },
    "&[open]": { flexBasis: "100%" },
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
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    marginBlockStart: `calc(-1 * ${tokens.spacingVerticalXS})`,
    paddingInlineStart: "24px",
    paddingBlockEnd: tokens.spacingVerticalXS,
  },
});
