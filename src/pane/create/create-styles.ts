import { makeStyles, tokens } from "@fluentui/react-components";

export const useCreateStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  // Two beside each other where both have room; German labels need more of it.
  pair: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(136px, 1fr))",
    gap: tokens.spacingVerticalM,
    alignItems: "start",
  },
  control: { minWidth: 0, width: "100%" },
  group: { margin: 0, padding: 0, border: "none", minInlineSize: 0 },
  category: {
    padding: 0,
    paddingBlockStart: tokens.spacingVerticalS,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  choices: { display: "flex", flexDirection: "column" },
  brings: {
    display: "block",
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  summary: { margin: 0, paddingInlineStart: "18px" },
});
