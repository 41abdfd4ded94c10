import { makeStyles, tokens } from "@fluentui/react-components";

export const useReviewStyles = makeStyles({
  fields: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  team: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(180px, 1fr))" },
  /** Sets the mark off from the bar, whatever colours a contrast theme has. */
  halo: {
    stroke: tokens.colorNeutralBackground1,
    strokeWidth: 5,
    "@media (forced-colors: active)": { stroke: "Canvas" },
  },
  /** The rating of last time, over the bar of this time. */
  mark: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: 2,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
});
