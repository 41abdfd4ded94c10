import { makeStyles, tokens } from "@fluentui/react-components";

export const useGoalsStyles = makeStyles({
  choice: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBlockStart: tokens.spacingVerticalXS,
  },
  /** A row that can be chosen; the tick before it says which one is. */
  fact: {
    boxSizing: "border-box",
    width: "100%",
    display: "grid",
    gridTemplateColumns: "16px minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalXS,
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: 0,
    border: "none",
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: "transparent",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    overflowWrap: "anywhere",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}` },
    "@media (forced-colors: active)": { ":hover": { outline: "1px solid Highlight" } },
  },
  mark: { color: tokens.colorBrandForeground1, paddingBlockStart: "2px" },
  goal: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
});
