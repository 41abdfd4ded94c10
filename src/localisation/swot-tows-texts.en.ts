/** Texts of the SWOT and TOWS wizard (definitions, D4); this file is the type of the other language. */
export const swotTowsTextsEn = {
  title: "SWOT and strategies",
  source: "Matrix after Weihrich (1982), Long Range Planning 15(2).",

  perspective: {
    title: "Whose position do we look at?",
    lead: "Choose one; statements of both do not fit into one matrix.",
    label: "Perspective",
    explained: {
      relationship:
        "What we are good and bad at with this customer, and what comes towards us from there. The usual choice of a key account plan.",
      customer_market: "How the customer stands in its own market. It shows where we can help the customer to win.",
    },
    known: (count: string) => `Statements of this perspective in the plan: ${count}`,
    others: (count: string) =>
      `Statements of the other perspective: ${count}. They stay as they are and take no part here.`,
    choose: "Please choose a perspective.",
  },

  evidence: {
    title: "What does the plan say already?",
    lead: "Suggested from rows of this plan, each with its reason. Take what is true; wording and rating follow.",
    keys: "Keys: A or Enter accepts, Del refuses, the arrow keys go from one to the next.",
    accept: "Accept",
    refuse: "Refuse",
    acceptNamed: (statement: string) => `Accept: ${statement}`,
    refuseNamed: (statement: string) => `Refuse: ${statement}`,
    accepted: (open: string) => `Accepted, ${open} left.`,
    refused: (open: string) => `Refused, ${open} left.`,
    counts: (open: string, accepted: string, refused: string) =>
      `${open} open · ${accepted} accepted · ${refused} refused`,
    open: (count: string) => `${count} open`,
    more: (count: string) => `Show ${count} more`,
    known: (count: string) => `Not suggested again, because the SWOT has it: ${count}`,
    again: "Suggest refused ones again",
    done: "Everything is decided.",
    nothing: "The plan's rows suggest nothing yet",
    nothingHelp:
      "Suggestions come from KPIs of two complete years, targets, the buying center, competitors, white space, complaints, prices, goals of the customer and the self-check. You can write statements of your own in the next steps.",
    nothingMarket:
      "For this perspective suggestions come from the profile and from the goals of the customer. You can write statements of your own in the next steps.",
    show: "Show in the sheet",
    toRow: (evidence: string) => `Show in the sheet: ${evidence}`,
  },

  quadrants: {
    strength: {
      title: "Strengths",
      relationship: [
        "What does this customer value in us, in its own words?",
        "Where are we better than the competitors that it compares us with?",
        "Which relationships, references and results hold us there?",
      ],
      customer_market: [
        "What do its own customers value in it?",
        "Where does it lead: brand, locations, range, cost?",
        "What is it able to do that its competitors are not?",
      ],
    },
    weakness: {
      title: "Weaknesses",
      relationship: [
        "What does the customer complain about, and where do we lose offers?",
        "Where do we have no access: persons, sites, product groups?",
        "What do we promise and not keep?",
      ],
      customer_market: [
        "Where does it fall behind its competitors?",
        "Which of its own goals does it miss?",
        "What does it lack: people, capital, systems, range?",
      ],
    },
    opportunity: {
      title: "Opportunities",
      relationship: [
        "What changes at the customer that we can use?",
        "What does it buy elsewhere that we could supply?",
        "Where is a competitor weak?",
      ],
      customer_market: [
        "Which of its markets grow?",
        "Which needs of its customers does nobody serve well?",
        "What do technology, law or partners make possible for it?",
      ],
    },
    threat: {
      title: "Threats",
      relationship: [
        "Who wants to take our place, and with what?",
        "What happens when one person leaves?",
        "Which decisions of the customer could cost us volume or price?",
      ],
      customer_market: [
        "Who attacks it in its market?",
        "Which trends, rules or costs weigh on it?",
        "On whom does it depend?",
      ],
    },
  },

  quadrant: {
    internal: "Comes from inside. Importance: 1 low to 5 very high.",
    external: "Comes from outside. Probability: 1 unlikely to 5 almost certain. Impact: 1 low to 5 very high.",
    inside: { relationship: "Inside means us.", customer_market: "Inside means the customer." },
    add: "Add a statement",
    remove: "Remove",
    removeNamed: (code: string) => `Remove ${code}`,
    fresh: "new",
    untitled: "Without words yet",
    evidence: (evidence: string) => `Evidence: ${evidence}`,
    noEvidence: "No evidence yet: on what does it rest?",
    weight: (weight: string) => `Weight ${weight}`,
    unrated: "not rated",
    sameStatement: (other: string) => `Says the same as “${other}”. Keep one of the two.`,
    sameEvidence: (other: string) => `Rests on the same row as “${other}”. Are these two statements?`,
    none: "No statement yet.",
  },

  fields: {
    so: {
      title: "Which strengths let us take this opportunity?",
      lead: "SO, grow: put what we do well where something opens up.",
    },
    wo: {
      title: "Which weakness must we fix to take it?",
      lead: "WO, catch up: an opportunity shows which weakness is worth the effort.",
    },
    st: {
      title: "Which strength reduces this threat?",
      lead: "ST, defend: use what we do well against what is coming.",
    },
    wt: {
      title: "How do we limit both?",
      lead: "WT, avoid: where a weakness meets a threat, it becomes dangerous first.",
    },
  },

  pairs: {
    proposed: "The three heaviest pairs are proposed. Weight of a pair: weight of the one times weight of the other.",
    matrix: "Pairs and their weights",
    matrixHelp: "A number leads to its pair; one that is not below yet is added.",
    cell: (internal: string, external: string, weight: string) => `${internal} × ${external}: weight ${weight}`,
    cellBelow: (cell: string) => `${cell}, chosen`,
    unknownWeight: "not rated",
    more: (count: string) => `Not in the matrix: ${count} lighter statements.`,
    weight: (weight: string) => `Weight ${weight}`,
    none: "No strategy, because …",
    reason: "Why nothing follows from it",
    remove: "Remove pair",
    reset: "As in the sheet",
    removeNamed: (pair: string) => `Remove pair ${pair}`,
    missing: (internal: string, external: string) =>
      `For this field the SWOT needs at least one of each: ${internal} and ${external}. Go back, or go on without it.`,
    unrated: "Rate the statements, and the heaviest pairs are proposed here.",
    withoutId: (count: string) => `Left out because their row has no id yet: ${count}. “Check and repair” gives ids.`,
  },

  measures: {
    title: "What do we do, who does it, by when?",
    lead: "A strategy is not an action plan. Each one needs at least one measure with owner and date.",
    nothing: "No strategy yet",
    nothingHelp: "Go back and decide on at least one pair, or write statements only.",
    from: (field: string, internal: string, external: string) => `${field}: ${internal} × ${external}`,
    known: (count: string) => `Measures in the plan: ${count}`,
    noMeasure: "No measure yet.",
    add: "Add a measure",
    addNamed: (strategy: string) => `Add a measure for: ${strategy}`,
    untitled: "New measure",
    remove: "Remove measure",
    origin: "Its origin names the strategy, its comment the two statements.",
  },

  summary: {
    title: "Write it into the plan?",
    lead: "Everything is written in one step and can be taken back in one.",
    content: "What is written",
    statements: "New statements",
    rerated: "Statements rated anew",
    pairs: "Pairs with a decision",
    measures: "Measures",
    open: "What stays open",
    unsaid: (count: string) => `Statements without words, not written: ${count}`,
    unrated: (count: string) => `Statements that are not fully rated: ${count}`,
    undecided: (count: string) => `Pairs without strategy or reason, not written: ${count}`,
    unnamed: (count: string) => `Measures without a title, not written: ${count}`,
    vanished: (count: string) => `Decisions about rows or pairs that are not there any more, not written: ${count}`,
    withoutMeasure: (count: string) => `Strategies without a measure: ${count}`,
    nothing: "There is nothing to write yet. Accept a suggestion, rate a statement or decide on a pair.",
  },
};

export type SwotTowsTexts = typeof swotTowsTextsEn;
