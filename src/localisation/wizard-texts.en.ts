/** Texts that all wizards share; this file is the type of the other language. */
export const wizardTextsEn = {
  step: (step: number, steps: number) => `Step ${step} of ${steps}`,
  previous: "Back",
  next: "Continue",
  finish: "Write into the plan",
  nothing: "Nothing to write yet",
  cancel: "Cancel",
  add: "Add",
  remove: "Remove",
  choose: "please choose",
  nobody: "nobody yet",
  none: "none",
  helpMeChoose: "Help me choose",
  asTable: "Show as a table",
  hideTable: "Hide the table",
  resumed: (date: string) => `You began this on ${date}. Go on, or start again.`,
  startAgain: "Start again",
  draftKept: "What you have begun is kept in the workbook until you write it into the plan.",
  draftTrouble: "What you have begun is kept here, but not yet in the workbook",
  needs: {
    title: "A sheet is missing for this",
    lead: (sheets: string) =>
      `This plan has no sheet “${sheets}” yet, or it is switched off. Switching it on adds it beside the others; nothing else changes. This cannot be taken back here, but the sheet can be hidden like any other.`,
    switchOn: "Switch on",
  },
  conflicts: {
    title: "The plan has been changed meanwhile",
    lead: "Somebody has changed cells that you want to write. Nothing has been written yet. Which contents count?",
    rowGone: "This row has been deleted",
    before: "when you began",
    now: "in the sheet now",
    mine: "yours",
    empty: "empty",
    takeMine: "Write mine",
    keepTheirs: "Keep what is in the sheet, write the rest",
    backToWizard: "Back, decide later",
  },
  written: (rows: number) => (rows === 1 ? "One row has been written." : `${rows} rows have been written.`),
  writtenNothing: "Everything stands in the plan already; nothing had to be written.",
  keptFormulas: (cells: number) =>
    cells === 1
      ? "One cell keeps the formula that you wrote there."
      : `${cells} cells keep the formulas that you wrote there.`,
  problems: {
    number: "Please enter a number, such as 1,250.5.",
    range: (first: string, last: string) => `Please enter a value from ${first} to ${last}.`,
    whole: "Please enter a whole number.",
  },
  percentHint: "in percent",
  severalNames: "several separated by semicolons",
};

export type WizardTexts = typeof wizardTextsEn;
