/** Questions, answers, reasons and sources of "help me choose" in the buying center; the type of the other language. */
export const buyingCenterGuideTextsEn = {
  questions: {
    influence: {
      power: {
        ask: "Can this person make or stop the decision?",
        answers: { alone: "Yes, alone", together: "Yes, together with others", no: "No" },
      },
      criteria: {
        ask: "Does the person set criteria, specifications or the choice of suppliers?",
        answers: { yes: "Yes", partly: "In part", no: "No" },
      },
      advice: {
        ask: "Do those who decide follow the person's advice, with or without an office?",
        answers: { often: "Often", sometimes: "Sometimes", no: "Hardly ever" },
      },
    },
    attitude: {
      words: {
        ask: "How does the person speak about us in the company?",
        answers: {
          promotes: "Promotes us unasked",
          positive: "Well, when asked",
          silent: "Not at all, or we do not know",
          critical: "Critically",
          against: "Openly against us",
        },
      },
      deeds: {
        ask: "What has the person done in the last twelve months?",
        answers: {
          helped: "Helped us: information, contacts, appointments",
          nothing: "Nothing that we would have seen",
          hindered: "Stood in our way",
        },
      },
      rival: {
        ask: "Does the person prefer a competitor?",
        answers: { no: "No", unknown: "We do not know", yes: "Yes" },
      },
    },
    coverage: {
      talks: {
        ask: "How many personal talks have we had in the last twelve months?",
        answers: { none: "None", one: "One", some: "Two to four", many: "Five or more" },
      },
      people: { ask: "How many of us know the person?", answers: { one: "One at most", several: "Several" } },
      topics: {
        ask: "What are the talks about?",
        answers: { orders: "Orders and running matters", plans: "Also the person's goals and plans" },
      },
    },
    relationship_now: {
      occasion: {
        ask: "When does the person come to us?",
        answers: {
          orders: "For offers, prices and orders",
          expertise: "When our expert knowledge is wanted",
          problems: "When a problem has to be solved",
          decisions: "Before important decisions, for advice",
        },
      },
      result: {
        ask: "Is there a result that the person credits us with?",
        answers: { yes: "Yes", no: "No" },
      },
      openness: {
        ask: "Does the person tell us of plans before they are public?",
        answers: { often: "Often", sometimes: "Sometimes", no: "No" },
      },
    },
    relationship_target: {
      need: {
        ask: "What do our goals need from this person?",
        answers: {
          orders: "Orders that run smoothly",
          expertise: "That our offer is taken seriously",
          problems: "Joint projects and solutions",
          decisions: "That we are asked before decisions are made",
        },
      },
      effort: {
        ask: "Do we have the time for it in the coming twelve months?",
        answers: { yes: "Yes", partly: "For one step", no: "No" },
      },
    },
    role: {
      user: {
        ask: "Does the person work with our product, or answer for its use?",
        answers: { yes: "Yes", no: "No" },
      },
      influencer: {
        ask: "Does the person shape criteria, norms or specifications, perhaps from outside?",
        answers: { yes: "Yes", no: "No" },
      },
      buyer: {
        ask: "Does the person select suppliers, negotiate and conclude?",
        answers: { yes: "Yes", no: "No" },
      },
      decider: {
        ask: "Does the person hold power and responsibility for the decision?",
        answers: { yes: "Yes", no: "No" },
      },
      gatekeeper: {
        ask: "Does the person control who gets which information, and whom you get to see?",
        answers: { yes: "Yes", no: "No" },
      },
      initiator: {
        ask: "Has the person seen the room for improvement and started the purchase?",
        answers: { yes: "Yes", no: "No" },
      },
    },
  },
  reasons: {
    decides_alone: "Whoever decides or stops alone has the highest influence.",
    decides_and_shapes: "Decides along with others and also sets what counts.",
    decides_along: "Decides, but only together with others.",
    shapes_and_heard: "Sets the criteria, and those who decide listen.",
    shapes: "Sets criteria without deciding.",
    heard: "Has no say, but is listened to often.",
    sometimes_heard: "Has a part in the criteria, or is listened to sometimes.",
    not_heard: "Neither decides nor shapes, and is hardly listened to.",
    acts_for_us: "Promotes us and has done something for us: that makes a mentor.",
    acts_against_us: "Speaks against us and stands in our way: that makes an opponent.",
    hinders: "Stands in our way without speaking against us.",
    speaks_against_us: "Speaks openly against us.",
    prefers_rival: "Prefers a competitor.",
    speaks_for_us: "Speaks well of us.",
    mixed: "Speaks critically and has helped us all the same.",
    helped: "Has helped us without making a noise about it.",
    critical: "Speaks critically of us.",
    nothing_seen: "There is nothing for us or against us.",
    no_talk: "There was no talk in the last twelve months.",
    one_talk: "There was a single talk.",
    some_talks: "There were two to four talks.",
    deep: "Several of us talk often, and about goals and plans.",
    one_of_us: "Talks are frequent, but they hang on one of us.",
    regular: "Talks are frequent, but about running matters.",
    orders: "The person comes to us for offers and orders.",
    expertise: "Our knowledge is wanted.",
    problems: "Comes to us with problems, and credits us with a result.",
    no_result: "To solve problems, a result is missing that the person credits us with.",
    not_open: "Asks for advice, but does not tell of plans early.",
    decisions: "Asks for advice before decisions, and tells of plans early.",
    no_time: "More is not realistic without the time for it.",
    one_step: "There is time for one step.",
    need_orders: "Our goals do not need more than orders that run smoothly.",
    need_expertise: "Our offer has to be taken seriously.",
    need_problems: "Our goals need joint projects.",
    need_decisions: "Our goals need a say before decisions are made.",
    roles: "These are the roles to which you said yes; one person can hold several.",
  },
  sources: {
    influence: "Five steps of our own; published scales run from 0 or 1 to 10 (Outside In and others).",
    attitude: "Five steps after Altify's support scale, from mentor to enemy, in words of our own.",
    coverage: "Five steps after Altify's coverage scale, from no contact to in depth.",
    relationship_now: "Four levels after Altify: vendor, credible source, problem solver, trusted advisor.",
    relationship_target: "Four levels after Altify: vendor, credible source, problem solver, trusted advisor.",
    role: "Webster and Wind, “A General Model for Understanding Organizational Buying Behavior” (1972); the initiator was added later.",
  },
  ownQuestions: "The questions and their evaluation are our own.",
};

export type BuyingCenterGuideTexts = typeof buyingCenterGuideTextsEn;
