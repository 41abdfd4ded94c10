import { makeStyles, tokens } from "@fluentui/react-components";

export const useWizardStyles = makeStyles({
  foot: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  grow: { flexGrow: 1 },
  problem: { margin: 0, color: tokens.colorStatusDangerForeground1 },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});
