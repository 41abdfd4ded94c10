/** The screens of the pane. Those that not everybody opens are loaded when they are wanted. */
import { lazy, type ComponentType } from "react";
import { StartScreen } from "./home/start-screen";

/** Screens that work on the rows of a plan, as the start offers them: in the order in which a plan comes about. */
export const toolGroups = {
  understand: ["buying_center", "tows", "selection"],
  plan: ["goals", "target_gap"],
  act: ["measures"],
  care: ["review", "self_check", "roll_forward"],
} as const;
export type ToolGroup = keyof typeof toolGroups;
export type ToolKey = (typeof toolGroups)[ToolGroup][number];

export type ScreenKey = "home" | "create" | "adopt" | "import" | "repair" | ToolKey;

const CreateScreen = lazy(async () => ({
  default: (await import(/* webpackPrefetch: true */ "./create/create-screen")).CreateScreen,
}));
const AdoptScreen = lazy(async () => ({ default: (await import("./adopt/adopt-screen")).AdoptScreen }));
const ImportScreen = lazy(async () => ({
  default: (await import(/* webpackPrefetch: true */ "./import/import-screen")).ImportScreen,
}));
const RepairScreen = lazy(async () => ({ default: (await import("./repair/repair-screen")).RepairScreen }));
const TargetGapScreen = lazy(async () => ({
  default: (await import("./wizards/target-gap/target-gap-screen")).TargetGapScreen,
}));
const SwotTowsScreen = lazy(async () => ({
  default: (await import("./wizards/swot-tows/swot-tows-screen")).SwotTowsScreen,
}));
const GoalsScreen = lazy(async () => ({ default: (await import("./wizards/goals/goals-screen")).GoalsScreen }));
const MeasuresScreen = lazy(async () => ({
  default: (await import("./wizards/measures/measures-screen")).MeasuresScreen,
}));
const BuyingCenterScreen = lazy(async () => ({
  default: (await import("./wizards/buying-center/buying-center-screen")).BuyingCenterScreen,
}));
const ReviewScreen = lazy(async () => ({ default: (await import("./wizards/review/review-screen")).ReviewScreen }));
const SelectionScreen = lazy(async () => ({
  default: (await import("./wizards/selection/selection-screen")).SelectionScreen,
}));
const SelfCheckScreen = lazy(async () => ({
  default: (await import("./wizards/self-check/self-check-screen")).SelfCheckScreen,
}));
const RollForwardScreen = lazy(async () => ({
  default: (await import("./wizards/roll-forward/roll-forward-screen")).RollForwardScreen,
}));

export const screens: Readonly<Record<ScreenKey, ComponentType>> = {
  home: StartScreen,
  create: CreateScreen,
  adopt: AdoptScreen,
  import: ImportScreen,
  repair: RepairScreen,
  target_gap: TargetGapScreen,
  tows: SwotTowsScreen,
  buying_center: BuyingCenterScreen,
  goals: GoalsScreen,
  measures: MeasuresScreen,
  review: ReviewScreen,
  selection: SelectionScreen,
  self_check: SelfCheckScreen,
  roll_forward: RollForwardScreen,
};
