import { createPaneTextsEn } from "./create-pane-texts.en";

/** Texts of the pane; this file is the type of the other language. */
export const paneTextsEn = {
  product: "Key Account Plan",
  promise: "All data stay in this workbook.",
  languageOfPane: "Language of this pane",
  back: "Back to start",
  tryAgain: "Try again",
  clearFilter: "Clear the filter and write",
  removeFiltered: "Remove the sheets with their filters",
  screenFailed: {
    title: "This page could not be shown",
    help: "What is in the workbook stays. Please check the network connection and load the pane again.",
    reload: "Load again",
  },
  dismiss: "Close this message",
  row: (row: number) => `row ${row}`,
  severity: { error: "Error", warning: "Warning", info: "Note" },
  technicalDetails: "Technical details",

  reading: {
    loading: "Reading the workbook …",
    failed: "The workbook could not be read",
    stale: "What you see here may be out of date",
    hungHelp:
      "Excel may be showing a question or calculating. Have a look at its window; after that, ask again from here.",
    askAgain: "Ask Excel again",
    readAgain: "Read again",
  },

  operation: {
    running: {
      create: "Building the plan",
      sample: "Creating the sample plan",
      removeSample: "Removing the sample plan",
      resume: "Completing the plan",
      remove: "Removing the sheets",
      import: "Importing",
      write: "Writing into the plan",
      takeBack: "Taking back",
      switchSheets: "Switching sheets on",
      repair: "Repairing",
      migrate: "Bringing the plan to this version",
      rollForward: "Beginning the new period",
      adopt: "Taking over",
    },
    failed: {
      create: "The plan was not completed",
      sample: "The sample plan was not completed",
      removeSample: "The sample plan was not removed completely",
      resume: "The plan was not completed",
      remove: "Not everything was removed",
      import: "The import was not completed",
      write: "It was not written into the plan",
      takeBack: "It was not taken back",
      switchSheets: "The sheets were not switched on",
      repair: "The repair was not completed",
      migrate: "The plan is not of this version yet",
      rollForward: "The new period was not begun",
      adopt: "Not everything was taken over",
    },
    step: (done: number, total: number) => `Step ${Math.min(done + 1, total)} of ${total}`,
    starting: "Preparing …",
    cancelling: "Stopping after the current step …",
    patience: "You can look around in the workbook meanwhile; please do not type.",
    stopAfterStep: "Cancel",
  },

  welcome: {
    title: "Create a key account plan",
    lead: "One workbook for one customer: facts, people, figures, goals and measures, connected by plain Excel formulas.",
    benefits: [
      "Works for everybody you send it to, also without this add-in.",
      "Figures come from your order export, targets and measures from you.",
      "One printed page shows where the account stands.",
    ],
    create: "Create plan",
    sample: "Explore a sample plan",
  },

  foreign: {
    title: "No plan in this workbook yet",
    lead: (sheets: number) =>
      sheets === 1
        ? "It holds one sheet of yours. A plan can be built beside it; your sheet stays as it is."
        : `It holds ${sheets} sheets of yours. A plan can be built beside them; your sheets stay as they are.`,
    takeOver: "Take over what is in this workbook",
    takeOverHint:
      "Contacts, account data, KPIs, orders, measures, SWOT and competitors that stand here already go into the plan; you see what and where before.",
    createBeside: "Create an empty plan in this workbook",
    openNew: "Open a new workbook",
    newHint: "A new workbook opens in a window of its own; open this pane there.",
    openedNew: "A new workbook has been opened in another window.",
    needs: "Sheet names that must be free",
    needsWhy: "If one of them is taken, nothing is written and you are told which.",
    shown: "Visible",
    hidden: "Hidden, for formulas and finance",
  },

  unfinished: {
    title: "The plan is not complete yet",
    lead: "Building it was interrupted. Completing it adds what is missing; what is there stays.",
    leadBroken: "Building it was interrupted too early to be completed. Remove what is there and create the plan anew.",
    leadStuck:
      "Something of a plan is here, but too little to complete it, and it is not certain that it may go. Undo the last steps in Excel, or delete these sheets by hand.",
    sheets: "In the workbook so far",
    resume: "Complete the plan",
    remove: "Remove these sheets …",
    confirmTitle: "Remove these sheets?",
    confirm: "They are deleted, and Excel cannot undo this. Sheets with entries of your own stay.",
    confirmButton: (sheets: number) => (sheets === 1 ? "Remove 1 sheet" : `Remove ${sheets} sheets`),
    keep: "Keep them",
    removed: "The sheets have been removed.",
    kept: (names: string) =>
      `These stay, because something else has been put on them: ${names}. Everything else has been removed.`,
    completed: "The plan is complete.",
  },

  newer: {
    title: "Plan of a newer version",
    lead: (version: number, known: number) =>
      `This plan was made by a newer version of the add-in (plan format ${version}; known here: ${known}).`,
    what: "It has not been changed. You can go on working in the sheets as usual; only this pane cannot help.",
    doThis: "Close Excel and open it again to load the current version. If that does not help, ask your IT.",
  },

  damaged: {
    title: "The plan is damaged",
    lead: (missing: string) => `Missing or invalid: ${missing}.`,
    what: "Nothing has been changed. Your sheets can still be read and edited.",
    steps: [
      "Undo the last steps in Excel (Ctrl+Z) if something has just been deleted.",
      "Otherwise open an earlier version: File > Info > Version History, or the copy you mailed last.",
      "If neither helps, look under “Check and repair” at what can be restored.",
    ],
  },

  plan: {
    years: (first: string, last: string) => `${first} to ${last}`,
    level: { lean: "lean plan", standard: "standard plan", full: "full plan" },
    nextStep: "Next step",
    health: "State of the plan",
    completeness: "Completeness",
    completenessHelp: "Share of the expected entries that are filled in, as on the overview sheet",
    freshness: "Freshness",
    freshnessHelp: "Share of the facts that are dated and recent enough, as on the overview sheet",
    notCounted: "nothing to count yet",
    firstGap: "Go to the first gap",
    firstStale: "Go to the first fact that is due",
    findings: "Findings",
    noFindings: "The check has found nothing wrong.",
    errors: (count: number) => (count === 1 ? "1 error" : `${count} errors`),
    warnings: (count: number) => (count === 1 ? "1 warning" : `${count} warnings`),
    notes: (count: number) => (count === 1 ? "1 note" : `${count} notes`),
    repair: "Check and repair",
    older: "An older version has made this plan. Before anything is written into it here, bring it to this version.",
    overdue: "Overdue measures",
    noOverdue: "No measure is overdue.",
    nobody: "nobody responsible",
    due: (date: string) => `due ${date}`,
    untitled: "Measure without a title",
    import: "Import figures",
    checkAgain: "Check again",
    checkedSame: "Checked: nothing has changed.",
    checked: (errors: number, warnings: number) => `Checked. Errors: ${errors}, warnings: ${warnings}.`,
  },

  tools: {
    title: "Think and plan",
    group: {
      begun: "Begun",
      understand: "Understand",
      plan: "Plan",
      act: "Act",
      care: "Look after",
    },
    begun: (date: string) => `begun on ${date}`,
    takeBack: "Take back",
    lastAction: (what: string, date: string) => `Last written: ${what}, ${date}`,
    takenBack: "Taken back.",
    takenBackExcept: (cells: number) =>
      `Taken back, except what has been changed since (${cells === 1 ? "1 cell" : `${cells} cells`}).`,
    action: {
      target_gap: "Target gap",
      swot: "SWOT",
      tows: "SWOT and strategies",
      buying_center: "Buying center",
      goals: "Vision, mission, goals",
      selection: "Selection and readiness",
      self_check: "St. Gallen self-check",
      review: "Review",
      measures: "Measures",
      import: "Import",
      adopt: "Taking over",
      repair: "Check and repair",
      roll_forward: "New period",
      hand_over: "Handing over",
    },
    purpose: {
      buying_center: "Who decides, and how do we stand there?",
      tows: "What follows from strengths and opportunities?",
      selection: "A key account, and are we ready for it?",
      goals: "Where do we want to go together?",
      target_gap: "What is missing, and what closes it?",
      measures: "Whose turn is it, what is overdue?",
      review: "How does the plan stand, what do we decide?",
      self_check: "How mature is our work at this customer?",
      roll_forward: "What becomes history, what goes on?",
    },
  },

  pasted: {
    summary: (cells: number, fine: number, ...columns: readonly string[]) => {
      const where = columns.length > 2 ? `${columns.length} columns` : columns.map((name) => `“${name}”`).join(" and ");
      const result =
        fine === cells ? "all are fine" : `${fine === 0 ? "none is" : `${fine} are`} fine, ${cells - fine} not`;
      return `${cells} cells entered at once in ${where}: ${result}.`;
    },
    problem: (row: number, what: string, more: number) => {
      if (more === 0) return `Row ${row}: ${what}`;
      return `Row ${row}: ${what} The same in ${more === 1 ? "one more cell" : `${more} more cells`}.`;
    },
    more: (problems: number) =>
      problems === 1
        ? "One more kind of mistake is among the findings."
        : `${problems} more kinds of mistakes are among the findings.`,
  },

  nextStep: {
    repair_errors: {
      title: "Correct the errors",
      why: "While they are there, figures on the overview may be missing or wrong.",
      action: "Go to the first error",
    },
    import_actuals: {
      title: "Import what the customer has bought",
      why: "Targets need a starting point. Take the order lines from your ERP export.",
      action: "Import figures",
    },
    describe_account: {
      title: "Describe the customer",
      why: "What you know about the company, each fact with source and date.",
      action: "Fill in the profile",
    },
    name_team: {
      title: "Name the team",
      why: "Who contributes what. Goals and measures then refer to these short names.",
      action: "Name team members",
    },
    name_decider: {
      title: "Name who decides",
      why: "A plan without a known decider is a hope. Enter the persons and their roles.",
      action: "Go to the buying center",
    },
    set_targets: {
      title: "Set targets",
      why: "The rows for each KPI and plan year are there; the target column is waiting.",
      action: "Enter targets",
    },
    write_goals: {
      title: "Write down the goals",
      why: "Vision and mission first, then what is to be reached, with KPI and horizon.",
      action: "Write goals",
    },
    plan_measures: {
      title: "Plan measures",
      why: "Each goal needs somebody who does something by a date.",
      action: "Enter measures",
    },
    do_overdue: {
      title: "Settle overdue measures",
      why: "Done, postponed or dropped: each of the three is better than overdue.",
      action: "Go to the first one",
    },
    refresh_facts: {
      title: "Review facts that are due",
      why: "They are older than you wanted to rely on. Confirm them or correct them.",
      action: "Go to the first one",
    },
    review: {
      title: "Review the plan with the team",
      why: "Everything is filled in and up to date. Print the overview and talk about it.",
      action: "Show the overview sheet",
    },
  },

  create: createPaneTextsEn,
};

export type PaneTexts = typeof paneTextsEn;
