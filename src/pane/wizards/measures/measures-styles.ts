import { makeStyles, tokens } from "@fluentui/react-components";

export const useMeasuresStyles = makeStyles({
  filter: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(132px, 1fr))",
    gap: tokens.spacingHorizontalS,
  },
  line: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  measure: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    paddingBlockEnd: tokens.spacingVerticalS,
    // what has the focus is not to lie under the bar at the foot
    "& button": { scrollMarginBlockEnd: "120px" },
  },
  detail: { display: "block" },
  changePlace: { alignSelf: "stretch" },
  change: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginBlockStart: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  choices: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  choice: { minWidth: "auto", paddingInline: tokens.spacingHorizontalS },
  bar: {
    position: "sticky",
    bottom: 0,
    zIndex: 1,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalS,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    ":empty": { display: "none" },
  },
  said: { margin: 0, minWidth: 0, flexGrow: 1, flexBasis: "60%" },
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
});
