/** Texts around the sample plan in the pane: the look at it before it exists, and what stands above it. */
export const samplePaneTextsEn = {
  look: "A look at the sample plan",
  chart: (year: number, currency: string) => `Revenue: bridge to the target of ${year} (${currency})`,
  chartDescription: (steps: string) => `From the last actual to the target: ${steps}.`,
  actual: (year: number) => `Actual ${year}`,
  target: (year: number) => `Target ${year}`,
  baseline: "Baseline",
  operational: "Operational",
  strategic: "Strategic",
  residual: "Still open",
  axisFrom: (value: string) => `The axis begins at ${value}`,
  step: "Step",
  value: "Value",
  gap: "gap to the target",
  covered: "of it covered",
  roles: "roles covered",
  rolesOf: (held: string, all: string) => `${held} of ${all}`,
  title: "This is a sample plan",
  lead: "Customer, persons and figures are invented. Try out whatever you like.",
  remove: "Remove …",
  own: "Own plan in a new workbook",
  confirmTitle: "Remove the sample plan?",
  confirm:
    "Its sheets are deleted with everything that was entered in their tables, and Excel cannot undo that. Cells and columns that you have added stay, on sheets of their own.",
  confirmButton: "Remove the sample plan",
  keep: "Keep it",
  removed: "The sample plan is removed.",
  copied: (names: string) => `The sample plan is removed. What you have added beside it stands on: ${names}.`,
  inTheWay: (names: string) =>
    `Nothing was removed: tables or charts of your own stand on sheets of the sample plan (${names}). Please move them first.`,
  readers: "Nothing was removed: formulas on your own sheets read the sample plan. Please change them first.",
};

export type SamplePaneTexts = typeof samplePaneTextsEn;
