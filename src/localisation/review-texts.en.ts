/** Texts of the review; this file is the type of the other language. */
export const reviewTextsEn = {
  title: "Review",
  source:
    "A review is the continuous part of controlling in key account management: St. Gallen KAM concept (Belz, Müllner, Zupancic).",

  meeting: {
    title: "When, and who?",
    lead: "Go through the plan together: what has become of the last decisions, and how each part stands.",
    dateHint: "The day on which you meet.",
    future: "This day has not come yet.",
    goesOn: "The sheet has rows of this day already; you add to them.",
    team: "Who takes part",
    carried: (date: string) => `As in the review of ${date}.`,
    participants: "All participants",
    participantsHint: "Short names, separated by semicolons; guests by their names.",
    strangers: (names: string) => `Not on the team sheet: ${names}.`,
    noTeam: "The team sheet names nobody yet.",
    undated: "Please give the day of the review.",
  },

  last: {
    title: "What was agreed last time",
    none: "This is the first review of this plan.",
    nothing: (date: string) => `The review of ${date} recorded no decision and no measure.`,
    held: (date: string) => `Review of ${date}`,
    noMeasure: "no measure was named",
    noStatus: "no status",
    due: (date: string) => `due ${date}`,
  },

  parts: {
    title: "How does each part stand?",
    lead: "Rate how current and effective each part is today. Leave out what you do not talk about.",
    scale: ["1 outdated or empty", "5 current and effective"],
    rating: "Rating",
    before: (rating: string, date: string) => `Last: ${rating} on ${date}`,
    unratedBefore: (date: string) => `Not rated on ${date}`,
    show: "Remark and decision",
    hide: "Hide remark and decision",
    rated: (count: string) => `${count} rated`,
    empty: "Please rate or remark on at least one part.",
  },

  measures: {
    title: "What follows?",
    lead: "A remark without a measure is forgotten. Turn each into work: what, who, until when.",
    nothing: "Nothing was remarked or decided. Go back to the parts, or go on without measures.",
    follows: "What follows from it",
    none: "nothing yet",
    new: "a new measure",
    existing: "Measures of the plan",
    all: "A new measure for each without one",
    untitled: "Please say what is to be done.",
    noOwner: "Nobody is responsible yet.",
    noDue: "There is no deadline yet.",
    past: "This day is over.",
    origin: "The measure names this review as its origin.",
  },

  next: {
    title: "When next?",
    lead: "After a year at the latest; with measures under way rather each quarter.",
    inMonths: (months: number) => `${months} months`,
    missing: "Without a day the check reminds you a year after this review.",
    tooEarly: "The next review comes after this one.",
    far: "That is more than a year away.",
    resultTitle: "What will be written",
    summary: (rated: string, mean: string | undefined) =>
      mean === undefined ? `${rated} parts rated` : `${rated} parts rated, ${mean} on average`,
    oneRated: (mean: string) => `One part rated: ${mean}`,
    meanBefore: (mean: string) => `${mean} on average last time`,
    measures: (count: number) => (count === 1 ? "One new measure" : `${count} new measures`),
    withoutMeasure: (count: number) =>
      count === 1 ? "One remark leads to no measure." : `${count} remarks lead to no measure.`,
  },

  chart: {
    title: "Rating of each part",
    description: (list: string) => `Ratings from 1 to 5: ${list}.`,
    part: "Part",
    now: "Now",
    before: "Last time",
    legend: "Bar: now. Line: last time.",
    unrated: "not rated",
    both: (part: string, now: string, before: string) => `${part} ${now} (last time ${before})`,
  },
};

export type ReviewTexts = typeof reviewTextsEn;
