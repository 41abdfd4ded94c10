import { makeStyles, tokens } from "@fluentui/react-components";

export const useBuyingCenterStyles = makeStyles({
  facts: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    fontVariantNumeric: "tabular-nums",
  },
  fact: { margin: 0, textAlign: "end", fontWeight: tokens.fontWeightSemibold },
  role: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 2fr) minmax(0, 3fr)",
    columnGap: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXS,
  },
  notice: { margin: 0, color: tokens.colorStatusWarningForeground3 },
  // an icon and its words
  flag: { display: "inline-flex", alignItems: "flex-start", gap: tokens.spacingHorizontalXS },
  small: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  number: {
    minWidth: "22px",
    textAlign: "end",
    fontVariantNumeric: "tabular-nums",
    fontWeight: tokens.fontWeightSemibold,
  },
  legend: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  marks: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(130px, 1fr))" },
  scale: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  suggestion: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalS,
    borderInlineStartWidth: "3px",
    borderInlineStartStyle: "solid",
    borderInlineStartColor: tokens.colorBrandStroke1,
    ":focus": { outline: "none" },
  },
  factors: { borderCollapse: "collapse", width: "100%", fontVariantNumeric: "tabular-nums" },
  head: {
    textAlign: "start",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  factor: { textAlign: "start", fontWeight: tokens.fontWeightRegular, hyphens: "auto", overflowWrap: "anywhere" },
  rating: {
    width: "76px",
    paddingBlock: tokens.spacingVerticalXXS,
    paddingInlineStart: tokens.spacingHorizontalS,
    "& select": { minWidth: 0, width: "100%" },
  },
  gap: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    ":focus": { outline: "none" },
  },
  opener: { paddingBlock: tokens.spacingVerticalXS, overflowWrap: "anywhere" },
});

/** Marks of the map: form and colour say the same. */
export const useMapStyles = makeStyles({
  mark: { cursor: "pointer" },
  strong: {
    fill: tokens.colorNeutralBackground3,
    "@media (forced-colors: active)": { fill: "Canvas" },
  },
  key: {
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: 1.5,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  onAccent: {
    fill: tokens.colorNeutralForegroundOnBrand,
    fontSize: "10px",
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { fill: "HighlightText" },
  },
  onGround: {
    fill: tokens.colorNeutralForeground1,
    fontSize: "10px",
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  aim: {
    fill: "none",
    stroke: tokens.colorNeutralForeground2,
    strokeWidth: 1,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  label: {
    fill: tokens.colorNeutralForeground2,
    fontSize: "10.5px",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
});

export const useTabStyles = makeStyles({
  tabs: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    minHeight: "32px",
    paddingInline: tokens.spacingHorizontalXXS,
    border: "none",
    borderBottom: "3px solid transparent",
    backgroundColor: "transparent",
    color: tokens.colorNeutralForeground2,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    cursor: "pointer",
    ":hover": { color: tokens.colorNeutralForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, borderRadius: tokens.borderRadiusMedium },
    // a transparent line would be drawn there
    "@media (forced-colors: active)": { borderBottom: "3px solid ButtonFace" },
  },
  chosen: {
    borderBottom: `3px solid ${tokens.colorBrandStroke1}`,
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    "@media (forced-colors: active)": { borderBottom: "3px solid Highlight" },
  },
  view: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
});
