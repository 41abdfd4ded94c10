import { makeStyles, tokens } from "@fluentui/react-components";

/** Marks that several charts draw. Forms differ as well as colours: a contrast theme has few of these. */
export const usePlotStyles = makeStyles({
  grid: {
    stroke: tokens.colorNeutralStroke3,
    strokeWidth: 1,
    "@media (forced-colors: active)": { stroke: "CanvasText", strokeOpacity: 0.35 },
  },
  hollow: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorBrandStroke1,
    strokeWidth: 1.5,
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "Highlight" },
  },
  open: {
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorStatusDangerForeground1,
    strokeWidth: 1.5,
    strokeDasharray: "3 2",
    "@media (forced-colors: active)": { fill: "Canvas", stroke: "CanvasText" },
  },
  worse: {
    fill: tokens.colorNeutralForeground3,
    "@media (forced-colors: active)": { fill: "GrayText" },
  },
  whole: {
    fill: tokens.colorNeutralForeground2,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  target: {
    stroke: tokens.colorNeutralForeground1,
    strokeWidth: 2,
    "@media (forced-colors: active)": { stroke: "CanvasText" },
  },
});
