/** Texts of the buying-center panel; this file is the type of the other language. */
export const buyingCenterTextsEn = {
  title: "Buying center",
  views: { people: "People", steps: "Gaps", openers: "Openers", care: "Care" },
  viewsLabel: "Parts of the panel",
  nobody: {
    title: "Nobody is entered yet",
    help: "Everybody who influences the purchase belongs here, not only purchasing. Begin with whoever decides; a person you do not know yet is named by their function.",
  },
  addPerson: "Add a person",

  summary: {
    quality: "How good the map is",
    support: "Support index",
    supportRange: "from −1, all opponents, to +1, all mentors",
    supportUnknown: "not known yet",
    unknownShare: (share: string) => `${share} of the influence lies with people of unknown attitude`,
    about:
      "Support index: influence × attitude of each person, divided by twice their influence. It is our own figure and stands above the table in the sheet as well.",
  },

  roles: {
    title: "Roles",
    nobody: "nobody known",
    single: "one person only",
    source:
      "Roles after Webster and Wind (1972); the initiator was added later. One person can hold several roles, several people one role.",
  },

  map: {
    title: "Influence × attitude",
    description: (people: number) =>
      `Influence from top to bottom, attitude from left to right. People on the map: ${people}. The list below names each number.`,
    influence: "Influence",
    attitude: "Attitude",
    more: (count: number) => `+${count}`,
    person: "Person",
    gaps: "What is open",
    legend: {
      covered: "in contact",
      unmet: "hardly any contact",
      unknown: "contact unknown",
      aim: "relationship below its aim",
    },
    empty: "Nobody has both influence and attitude yet. Choose a person and let the questions help.",
  },

  list: {
    title: "People",
    noRole: "no role yet",
    noInfluence: "influence unknown",
    noAttitude: "attitude unknown",
    coverageGap: "hardly any contact",
    relationshipGap: (steps: number) =>
      steps === 1 ? "relationship: one step missing" : `relationship: ${steps} steps missing`,
    changed: "changed",
    added: "new",
    unnamed: "Person without a name",
  },

  person: {
    newTitle: "New person",
    back: "Back to all people",
    vanished: "This person is not in the plan any more.",
    undo: "Undo my changes",
    remove: "Do not add this person",
    show: (title: string) => `Show: ${title}`,
    hide: (title: string) => `Hide: ${title}`,
    toRow: "Show the row in the sheet",
    who: "The person",
    roles: "Roles in the decision",
    standing: "How the person stands to us",
    relations: "Relations among people",
    opens: "Door opener and requirements",
    factors: "Decision factors",
    factorsHelp: "Weight for this person and how they see us in it, both from 0 to 5.",
    weight: "Weight",
    own: "We",
    shortfall: (gap: string) => `Largest shortfall: ${gap}`,
    contact: "Contact",
    protection: "Data protection",
    protectionHelp:
      "Only what the purpose needs, and never about health, belief, politics or private life. Guidance, no legal advice.",
    inOneYear: "In one year",
    hint: (words: string, category: string) =>
      `“${words}” may be about the ${category} of a person. That does not belong here: leave it out or put it in other words.`,
    noteStays: "The confidential note is not shown here; it stays in the sheet.",
  },

  guide: {
    open: (scale: string) => `Help me choose: ${scale}`,
    openRoles: "Help me choose the roles",
    close: "Put the questions away",
    suggestion: (value: string) => `Suggestion: ${value}`,
    because: "Because:",
    accept: "Accept",
    refuse: "Refuse",
    missing: (open: number) => (open === 1 ? "One answer is missing." : `${open} answers are missing.`),
    noRole: "none of the six roles",
    nowIs: (value: string) => `now: ${value}`,
  },

  steps: {
    title: "Gaps and next steps",
    lead: "Every gap needs somebody who does something about it by a date: a measure of its own.",
    none: "Nothing is open: every role is held, and whoever matters is in contact.",
    open: (open: number, all: number) => `${open} of ${all} without a next step`,
    add: "Add a measure",
    addNamed: (gap: string) => `Add a measure: ${gap}`,
    remove: "Do not add this measure",
    known: (title: string) => `Measure: ${title}`,
    nobody: "no owner",
    noDate: "no date",
    agreed: (date: string) => `Next contact agreed on for ${date}`,
    newMeasure: (gap: string) => `New measure: ${gap}`,
    noId: "This row of the sheet has no id yet, so the measure names the person without referring to the row. Check and repair gives it one.",
    needs: { title: "A measure needs a title.", owner: "Who takes it on?", due: "By when?" },
    answered: "Something is being done",
    kinds: {
      decider_without_contact: (name: string) => `${name} decides, and none of us is in contact`,
      opponent_influential: (name: string) => `${name} is an opponent with high influence`,
      coverage_gap: (name: string) => `${name} has much influence, and we hardly ever meet`,
      gatekeeper_negative: (name: string) => `${name} controls the access and is against us`,
      role_uncovered: (name: string) => `Nobody is known as: ${name}`,
      factor_short: (name: string) => `${name}: important to them, and they see us weaker`,
      relationship_gap: (name: string) => `Relationship with ${name} is below its aim`,
      door_opener_missing: (name: string) => `We do not know what opens the door to ${name}`,
      contact_stale: (name: string) => `Data or contact of ${name} are too old`,
      role_single: (name: string) => `Only one person is known as: ${name}`,
      door_opener_use: (name: string) => `Use what opens the door to ${name}`,
    },
    why: {
      decider_without_contact: "The decision then rests on what others say about us.",
      opponent_influential: "An influential opponent can stop a decision against all supporters.",
      coverage_gap: "Influence without contact is a risk that often shows only when the order is lost.",
      gatekeeper_negative: "Information and appointments then do not reach the others.",
      role_uncovered: "Whoever influences the decision and is not known cannot be convinced.",
      factor_short: "Weighted by influence, they weigh it higher than they rate us.",
      relationship_gap: "A relationship improves only by what somebody does for it.",
      door_opener_missing: "Why they listen to us is where every conversation begins.",
      contact_stale: "What is outdated is often wrong.",
      role_single: "When this person changes jobs, the access to the role is lost.",
      door_opener_use: "A door opener that nobody uses opens nothing.",
    },
  },

  openers: {
    title: "What opens this account",
    common: "For the buying center as a whole",
    commonNone: "Nothing entered yet. It stands in the profile, field “Door opener for the whole buying center”.",
    personal: "Person by person",
    missing: (names: string) => `Not known yet of people with much influence: ${names}`,
    use: "Use it: add a measure",
    useNamed: (name: string) => `Use it: add a measure, door opener of ${name}`,
    help: "A door opener is why somebody listens to us and accepts us as a partner on the supplier's side.",
    factors: "Decision factors against our own performance",
    factorsNone: "Nobody has both a weight and our performance rated yet. Both stand with each person.",
    description: (list: string) => `Weight and our performance from 0 to 5, weighted by influence: ${list}.`,
    line: (factor: string, weight: string, own: string) => `${factor} ${weight}, we ${own}`,
    factor: "Factor",
    weight: "Weight",
    own: "We",
    meaning: (verdict: string, gap: string, people: number) =>
      `${verdict}; shortfall ${gap}; ${people === 1 ? "one person" : `${people} people`}`,
    verdict: "What it means",
    verdicts: { opens: "opens this account", falls_short: "we fall short", holds: "neither" },
    legendWeight: "weight",
    legendOwn: "how they see us",
    source:
      "Each person counts as often as their influence (1 to 5), and only with both ratings. From a weight of 3.5 on a factor counts, from one point less on we fall short, from 4 points on we are good: our own thresholds.",
  },

  care: {
    fresh: "Contacts",
    freshCount: (fresh: string, all: string, months: string) =>
      `${fresh} of ${all} are up to date: met within ${months} months, or their review still lies ahead.`,
    freshHelp: "As the sheet Overview counts it.",
    stale: {
      last_contact: (date: string) => `last contact ${date}`,
      review_by: (date: string) => `was to be reviewed by ${date}`,
    },
    undated: (names: string) => `Without a date of the last contact: ${names}`,
    allFresh: "No contact is too old.",
    passed: "Planned contacts that have passed",
    protection: "What data protection asks for",
    protectionHelp:
      "A purpose and a day of review for everybody, and nothing in the notes that does not belong there. Guidance, no legal advice.",
    protectionNone: "Purpose and day of review are there, and no note is conspicuous.",
    edit: (name: string) => `Complete ${name}`,
  },

  finish: {
    nothing: "Nothing changed yet.",
    changed: (count: number) => (count === 1 ? "one person changed" : `${count} people changed`),
    added: (count: number) => (count === 1 ? "one new person" : `${count} new people`),
    measures: (count: number) => (count === 1 ? "one measure" : `${count} measures`),
    toWrite: (parts: string) => `To be written: ${parts}.`,
    vanished: (count: number) =>
      count === 1
        ? "One person whom you changed here is not in the plan any more; that change is left out."
        : `${count} people whom you changed here are not in the plan any more; those changes are left out.`,
    unnamed: (count: number) =>
      count === 1 ? "A new person has no name yet." : `${count} new people have no name yet.`,
    incomplete: (count: number) =>
      count === 1
        ? "A measure lacks its title, its owner or its date."
        : `${count} measures lack their title, owner or date.`,
  },
};

export type BuyingCenterTexts = typeof buyingCenterTextsEn;
