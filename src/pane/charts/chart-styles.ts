import { makeStyles, tokens } from "@fluentui/react-components";

/** Colours stand in classes: there the forced colours of a contrast theme replace them. */
export const useChartStyles = makeStyles({
  figure: { margin: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  caption: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  drawing: { width: "100%", height: "auto", display: "block", fontVariantNumeric: "tabular-nums" },
  label: {
    fill: tokens.colorNeutralForeground2,
    fontSize: "11px",
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  axis: {
    stroke: tokens.colorNeutralStroke1,
    strokeWidth: 1,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  accent: { fill: tokens.colorBrandBackground, "@media (forced-colors: active)": { fill: "Highlight" } },
  accentLine: {
    fill: "none",
    stroke: tokens.colorBrandStroke1,
    strokeWidth: 2,
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
  /** What a bar could be: the bar lies on it, and has to be told from it in every contrast theme. */
  track: {
    fill: tokens.colorNeutralStroke1,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  quiet: { fill: tokens.colorNeutralStroke1, "@media (forced-colors: active)": { fill: "GrayText" } },
  quietLine: {
    fill: "none",
    stroke: tokens.colorNeutralForeground3,
    strokeWidth: 1.5,
    strokeDasharray: "4 3",
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
  danger: { fill: tokens.colorStatusDangerBackground3, "@media (forced-colors: active)": { fill: "CanvasText" } },
  // a table that is wider than the pane scrolls by itself
  scroll: { overflowX: "auto" },
  table: {
    width: "100%",
    borderCollapse: "collapse",
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontVariantNumeric: "tabular-nums",
  },
  cell: {
    paddingBlock: tokens.spacingVerticalXXS,
    paddingInlineEnd: tokens.spacingHorizontalM,
    ":last-child": { paddingInlineEnd: 0 },
    textAlign: "start",
    verticalAlign: "top",
    // columns are as wide as their longest word, so that none is torn apart
    overflowWrap: "break-word",
    hyphens: "manual",
    fontWeight: tokens.fontWeightRegular,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  header: { fontWeight: tokens.fontWeightSemibold, verticalAlign: "bottom" },
  figures: { textAlign: "end", whiteSpace: "nowrap" },
});
