/**
 * "Help me choose": a few questions for each scale of a person, whose answers lead to a value with its reason. The
 * scales are those of the definitions (D1 and D2); the questions and the way from answers to values are our own. Pure.
 */
import type { BuyingRole } from "../../domain/contacts/contact-gaps";
import { buyingRoles } from "../../domain/schema/lists";

/** Answers by question. */
export type GuideAnswers = Readonly<Record<string, string>>;

export interface GuideQuestion {
  readonly key: string;
  /** In the order in which they are offered. */
  readonly answers: readonly string[];
}

/** A value of the scale, and the code of the reason that leads to it. */
export interface GuideSuggestion {
  readonly value: string;
  readonly reason: string;
}

/** What is known of the person beside the answers. */
export interface GuideFacts {
  readonly relationshipNow: number | null;
}

interface ScaleGuide {
  readonly questions: readonly GuideQuestion[];
  /** Called with an answer to every question. */
  readonly suggest: (answers: GuideAnswers, facts: GuideFacts) => GuideSuggestion;
}

const question = (key: string, ...answers: readonly string[]): GuideQuestion => ({ key, answers });

function influence({ power, criteria, advice }: GuideAnswers): GuideSuggestion {
  if (power === "alone") return { value: "5", reason: "decides_alone" };
  const shapes = criteria === "yes" || advice === "often";
  if (power === "together")
    return shapes ? { value: "5", reason: "decides_and_shapes" } : { value: "4", reason: "decides_along" };
  if (criteria === "yes")
    return advice === "often" ? { value: "4", reason: "shapes_and_heard" } : { value: "3", reason: "shapes" };
  if (advice === "often") return { value: "3", reason: "heard" };
  const isHeard = criteria === "partly" || advice === "sometimes";
  return isHeard ? { value: "2", reason: "sometimes_heard" } : { value: "1", reason: "not_heard" };
}

const speech: Readonly<Record<string, number>> = { promotes: 1, positive: 1, silent: 0, critical: -1, against: -2 };

/** Deeds count more than words: a mentor has done something for us, an opponent something against us. */
function attitude({ words = "silent", deeds, rival }: GuideAnswers): GuideSuggestion {
  if (deeds === "helped" && words === "promotes" && rival !== "yes") return { value: "2", reason: "acts_for_us" };
  const said = speech[words] ?? 0;
  if (deeds === "hindered")
    return said < 0 ? { value: "-2", reason: "acts_against_us" } : { value: "-1", reason: "hinders" };
  if (words === "against") return { value: deeds === "helped" ? "-1" : "-2", reason: "speaks_against_us" };
  if (said > 0)
    return rival === "yes" ? { value: "0", reason: "prefers_rival" } : { value: "1", reason: "speaks_for_us" };
  if (deeds === "helped") return said < 0 ? { value: "0", reason: "mixed" } : { value: "1", reason: "helped" };
  if (said < 0) return { value: "-1", reason: "critical" };
  return rival === "yes" ? { value: "-1", reason: "prefers_rival" } : { value: "0", reason: "nothing_seen" };
}

function coverage({ talks, people, topics }: GuideAnswers): GuideSuggestion {
  if (talks === "none") return { value: "0", reason: "no_talk" };
  if (talks === "one") return { value: "1", reason: "one_talk" };
  if (talks === "some") return { value: "2", reason: "some_talks" };
  const isDeep = people === "several" && topics === "plans";
  return isDeep ? { value: "4", reason: "deep" } : { value: "3", reason: people === "one" ? "one_of_us" : "regular" };
}

const occasions: Readonly<Record<string, number>> = { orders: 1, expertise: 2, problems: 3, decisions: 4 };

/** Each level needs proof: without a result the person credits us with there is no problem solver. */
function relationshipNow({ occasion = "orders", result, openness }: GuideAnswers): GuideSuggestion {
  const level = occasions[occasion] ?? 1;
  if (level <= 2) return { value: String(level), reason: occasion };
  if (result !== "yes") return { value: "2", reason: "no_result" };
  if (level === 4 && openness === "often") return { value: "4", reason: "decisions" };
  return { value: "3", reason: level === 4 ? "not_open" : "problems" };
}

/** No more than the next step where the time for more is missing. */
function relationshipTarget({ need = "orders", effort }: GuideAnswers, facts: GuideFacts): GuideSuggestion {
  const level = occasions[need] ?? 1;
  const now = facts.relationshipNow ?? 1;
  if (effort === "no" && level > now) return { value: String(now), reason: "no_time" };
  if (effort === "partly" && level > now + 1) return { value: String(now + 1), reason: "one_step" };
  return { value: String(level), reason: `need_${need}` };
}

export const scaleGuides = {
  influence: {
    questions: [
      question("power", "alone", "together", "no"),
      question("criteria", "yes", "partly", "no"),
      question("advice", "often", "sometimes", "no"),
    ],
    suggest: influence,
  },
  attitude: {
    questions: [
      question("words", "promotes", "positive", "silent", "critical", "against"),
      question("deeds", "helped", "nothing", "hindered"),
      question("rival", "no", "unknown", "yes"),
    ],
    suggest: attitude,
  },
  coverage: {
    questions: [
      question("talks", "none", "one", "some", "many"),
      question("people", "one", "several"),
      question("topics", "orders", "plans"),
    ],
    suggest: coverage,
  },
  relationship_now: {
    questions: [
      question("occasion", "orders", "expertise", "problems", "decisions"),
      question("result", "yes", "no"),
      question("openness", "often", "sometimes", "no"),
    ],
    suggest: relationshipNow,
  },
  relationship_target: {
    questions: [
      question("need", "orders", "expertise", "problems", "decisions"),
      question("effort", "yes", "partly", "no"),
    ],
    suggest: relationshipTarget,
  },
} as const satisfies Readonly<Record<string, ScaleGuide>>;

/** Scales whose cell holds one value. */
export type ChosenScale = keyof typeof scaleGuides;

export const chosenScales = Object.keys(scaleGuides) as readonly ChosenScale[];

/** The value that the answers lead to; undefined until each question is answered with one of its answers. */
export function suggestedValue(
  scale: ChosenScale,
  answers: GuideAnswers,
  facts: GuideFacts,
): GuideSuggestion | undefined {
  const { questions, suggest }: ScaleGuide = scaleGuides[scale];
  return isAnswered(questions, answers) ? suggest(answers, facts) : undefined;
}

function isAnswered(questions: readonly GuideQuestion[], answers: GuideAnswers): boolean {
  return questions.every(({ key, answers: known }) => known.some((answer) => answer === answers[key]));
}

/** One question for each role; a person can hold several (definitions, D1). */
export const roleQuestions: readonly GuideQuestion[] = buyingRoles.map((role) => question(role, "yes", "no"));

/** The roles that the answers lead to; undefined until each question is answered. */
export function suggestedRoles(answers: GuideAnswers): readonly BuyingRole[] | undefined {
  return isAnswered(roleQuestions, answers) ? buyingRoles.filter((role) => answers[role] === "yes") : undefined;
}

export type GuidedScale = ChosenScale | "role";

/** The questions of a scale, or those about the roles. */
export function guideQuestions(scale: GuidedScale): readonly GuideQuestion[] {
  return scale === "role" ? roleQuestions : scaleGuides[scale].questions;
}
