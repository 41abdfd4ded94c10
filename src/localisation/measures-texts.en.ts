/** Texts of the measures panel; this file is the type of the other language. */
export const measuresTextsEn = {
  title: "Measures",
  add: "New measure",
  goOn: "Go on with the new measure",

  filter: {
    label: "Which measures",
    scope: "Whose",
    scopes: {
      mine: (count: string) => `Mine (${count})`,
      mineUnknown: "Mine",
      all: (count: string) => `All (${count})`,
      unowned: (count: string) => `Nobody's (${count})`,
    },
    period: "Due",
    periods: {
      any: "any time",
      days30: "in 30 days",
      days90: "in 90 days",
      fiscal_year: "this fiscal year",
    },
  },

  me: {
    ask: "Who are you?",
    askHint: "Asked once, and remembered on this computer only. “Mine” are the measures that name you as responsible.",
    known: (name: string) => `Mine: ${name}`,
    change: "Change",
    nobody: "The team has nobody with a short name yet. Measures name those responsible by it.",
    toTeam: "To the team sheet",
  },

  groups: {
    overdue: "Overdue",
    next: "Next",
    undated: "Without a deadline",
    untitled: "Without a title",
    closed: "Done or cancelled",
  },
  hints: {
    undated: "Without a deadline a measure is never overdue, and never done in time either.",
    untitled: "Counts nowhere in the plan until it has a title.",
  },
  showClosed: (count: string) => `Show done and cancelled (${count})`,
  hideClosed: "Hide done and cancelled",
  more: (count: string) => `Show ${count} more`,
  later: (count: number) => (count === 1 ? "One more is due later." : `${count} more are due later.`),
  showLater: "Show all",

  none: "No measures yet",
  noneHelp: "Plan one here, or let them come from analysis: from the target gap or from SWOT and strategies.",
  noneHere: "Nothing is open in this selection.",

  untitled: "Measure without a title",
  nobody: "nobody responsible",
  days: (days: number, date: string) => {
    if (days === 0) return `due today, ${date}`;
    if (days === 1) return `due tomorrow, ${date}`;
    if (days > 1) return `due in ${days} days, ${date}`;
    return days === -1 ? `overdue since yesterday, ${date}` : `overdue for ${-days} days, ${date}`;
  },
  due: (date: string) => `due ${date}`,
  undated: "no deadline",
  highPriority: "high priority",
  decisionNeeded: "decision needed",
  partOf: (kind: string, line: string) => (kind === "" ? `In: ${line}` : `${kind} in: ${line}`),
  openParts: (count: number) =>
    count === 1 ? "One part of it is still open." : `${count} parts of it are still open.`,

  noStatus: "no status",
  state: (status: string, progress: string | undefined) =>
    progress === undefined ? status : `${status} · ${progress}`,
  change: (title: string, state: string) => `${state}: change status and progress of ${title}`,
  status: "Status",
  progress: "Progress",
  statusHint: "Done sets the progress to 100%. Progress makes an open measure one in progress.",
  written: (title: string, state: string) => `${title}: ${state}`,
  writtenNothing: "Nothing has changed.",
  takeBack: "Take back",

  calendar: {
    title: "Deadlines in your calendar",
    about: (count: number) =>
      count === 1
        ? "One deadline of this list as a calendar file: title, day and account, nothing else."
        : `The ${count} deadlines of this list as a calendar file: title, day and account, nothing else.`,
    leaves:
      "The file leaves the plan: whoever has it can read it, and what changes here later does not change there. Saved again, calendars know each deadline by the same mark.",
    undated: (count: number) =>
      count === 1
        ? "One measure has no deadline and is left out."
        : `${count} measures have no deadline and are left out.`,
    nothing: "No measure of this list has a deadline, so there is nothing for a calendar.",
    save: "Save calendar file (.ics)",
    fileName: "Measures",
    handedOver: (name: string) => `“${name}” has been handed over for saving.`,
    show: "No file came? Show the text",
    hide: "Hide the text",
    copy: (name: string) =>
      `Excel for Mac does not let add-ins save files. Copy this text into a plain text file and name it “${name}”.`,
    text: "Text of the calendar file",
  },

  form: {
    title: "New measure",
    lead: "What is done, by whom, until when? Everything else can wait for the sheet.",
    parent: "Belongs to",
    parentHint: "A project or milestone that it is a part of.",
    goalAbove: "It serves the goal of what it belongs to.",
    untitled: "Please say what is to be done.",
    sameTitle: "An open measure has this title already.",
    pastDue: "This day has passed.",
    noGoal: "The plan has no goals yet.",
    write: "Write into the plan",
    back: "Back to the list",
    discard: "Discard",
    written: (title: string) => `${title}: written into the plan.`,
  },
};

export type MeasuresTexts = typeof measuresTextsEn;
