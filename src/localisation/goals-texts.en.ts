const many = (count: number, one: string, several: string) => (count === 1 ? one : `${count} ${several}`);

/** Texts of the wizard of vision, mission and goals. */
export const goalsTextsEn = {
  title: "Vision, mission, goals",
  steps: {
    vision: {
      title: "What do we want to be for this customer?",
      lead: "A picture of the future, in one sentence: what we want to achieve together with this customer in the long term. It guides everybody who works for the account.",
      field: "Vision",
      example: "For example: We are a valued, indispensable partner, today and in the far future.",
      empty: "As soon as you type, the check reads along.",
      fine: "No sum of money and no quota: the vision says what we want to be.",
    },
    mission: {
      title: "How do we get there?",
      lead: "The mission says how we implement the vision, and what use we are to the customer.",
      field: "Mission",
      example: "For example: We grow with the customer and are deeply embedded in its business.",
      empty: "Without a mission the vision remains a wish.",
      fine: "The mission is there. Whether it leads, the questions below help you to see.",
    },
    goals: {
      title: "Which goals follow from it?",
      lead: "Few goals, each resting on a fact of the plan and agreed with marketing. Economic: revenue, margin, profitability. Strategic: retention, new areas, relationships. They may differ completely from customer to customer.",
    },
    measures: {
      title: "What do we do for each goal?",
      lead: "A goal that nobody works for is reached only by chance. At least two measures each, with owner and date: should one fail, the goal does not.",
    },
  },
  ask: "Ask yourself",
  askHelp: "Your ticks stay with this draft; they are not written into the plan.",
  questions: {
    "vision.long_term": "Does it reach at least three years ahead?",
    "vision.ambitious": "Is it ambitious: would we be proud to have got there?",
    "vision.inspiring": "Does it inspire people who have never read the figures?",
    "vision.names_aim": "Does it name what we want to achieve with this customer?",
    "mission.way": "Does it say how we implement the vision?",
    "mission.benefit": "Does it say what the customer gains from it?",
    "mission.daily": "Could everybody on the team act on it tomorrow?",
  },
  yes: (count: string, all: string) => `${count} of ${all} with yes`,
  checkTitle: "What the check says",
  source:
    "After LinkedIn Learning on key account management: vision, mission and business goals. A vision is long-term, ambitious, inspiring and no monetary goal.",

  none: "There is no goal yet.",
  untitled: "Goal without a sentence",
  until: (year: string) => `by ${year}`,
  notes: (count: number) => many(count, "one note", "notes"),
  close: "Done with this goal",
  addGoal: "Add a goal",
  removeGoal: "Remove this goal",
  goalTitle: "Goal: what is reached by when",
  goalRequired: "A goal is a sentence: what is reached by when.",
  vanished: (rows: number) =>
    rows === 1
      ? "One row that you changed here is not in the plan any more; its changes are not written."
      : `${rows} rows that you changed here are not in the plan any more; their changes are not written.`,
  alignmentHelp:
    "Does the goal fit the way marketing positions our offer? Nobody needs to know marketing better than marketing: ask.",
  toMeasures: "Plan a measure",

  fact: {
    label: "Fact that the goal rests on",
    hint: "Choose a row of the plan below, or name another source.",
    show: "Choose a row of the plan",
    hide: "Close the choice",
    sheet: "Sheet",
    search: "Search words",
    taken: "chosen",
    nothing: "No row with these words.",
    noRows: "The plan has no facts yet. Import what the customer buys, or describe the account in the profile.",
    more: (count: number) => `${many(count, "One row", "rows")} more: narrow the search.`,
    withoutId: (count: number) =>
      count === 1
        ? "One row has no ID yet and cannot be referred to; check and repair gives it one."
        : `${count} rows have no ID yet and cannot be referred to; check and repair gives them one.`,
  },

  measure: {
    noGoals: "There is no goal to reach. Go back and set one, or finish with vision and mission.",
    nobody: "nobody",
    noDate: "no date",
    untitled: "measure without a title",
    add: "Add a measure",
    addFor: (goal: string) => `Add a measure for: ${goal}`,
    group: (goal: string) => `New measure for: ${goal}`,
    remove: "Remove",
    required: "Say in a few words what is done.",
    noId: "This goal has no ID yet: the measure names it by its title. Check and repair gives it one.",
    orphans: "Measures of a goal that is not in the plan any more",
    enough: "Has at least two measures with owner and date.",
  },

  finish: {
    title: "What the check still says",
    fine: "Nothing: vision, mission and horizon are there.",
    toWrite: (parts: string) => `To be written: ${parts}.`,
    changed: (count: number) => many(count, "one row changed", "rows changed"),
    added: (count: number) => many(count, "one row added", "rows added"),
    measures: (count: number) => many(count, "one measure", "measures"),
    unnamedGoals: (count: number) =>
      count === 1 ? "A new goal has no sentence yet." : `${count} new goals have no sentence yet.`,
    unnamedMeasures: (count: number) =>
      count === 1 ? "A new measure has no title yet." : `${count} new measures have no title yet.`,
  },
};

export type GoalsTexts = typeof goalsTextsEn;
