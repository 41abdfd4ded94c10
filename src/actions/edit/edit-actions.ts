/** What can be done to the rows of a plan in the pane, as restore points and messages name it. */
export const editActions = [
  "target_gap",
  "swot",
  "tows",
  "buying_center",
  "goals",
  "selection",
  "self_check",
  "review",
  "measures",
  "import",
  "adopt",
  "repair",
  "roll_forward",
  "hand_over",
] as const;

export type EditAction = (typeof editActions)[number];

/** True for the code of one of these actions; a restore point of a newer version may have another. */
export function isEditAction(code: string): code is EditAction {
  return editActions.some((action) => action === code);
}
