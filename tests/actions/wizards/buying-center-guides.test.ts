import * as guides from "../../../src/actions/wizards/buying-center-guides";
import { lists } from "../../../src/domain/schema/lists";
import {
  guideQuestionText,
  guideReasonText,
  guideSourceText,
} from "../../../src/localisation/buying-center-guide-texts";
import { languages } from "../../../src/localisation/language";

const listOf = {
  influence: lists.influence,
  attitude: lists.attitude,
  coverage: lists.coverage,
  relationship_now: lists.relationship,
  relationship_target: lists.relationship,
} as const;

const unknown = { relationshipNow: null };

/** Every way to answer the questions of a scale. */
function allAnswers(scale: guides.GuidedScale): readonly guides.GuideAnswers[] {
  return guides
    .guideQuestions(scale)
    .reduce<readonly guides.GuideAnswers[]>(
      (ways, { key, answers }) => ways.flatMap((way) => answers.map((answer) => ({ ...way, [key]: answer }))),
      [{}],
    );
}

const suggest = (scale: guides.ChosenScale, ...answers: readonly string[]) => {
  const asked = guides.guideQuestions(scale).map(({ key }, index) => [key, answers[index]] as const);
  return guides.suggestedValue(scale, Object.fromEntries(asked) as guides.GuideAnswers, unknown);
};

describe("questions that help to choose", () => {
  it.each(guides.chosenScales)("lead to every value of the scale, and to no other: %s", (scale) => {
    const values = allAnswers(scale).map((answers) => guides.suggestedValue(scale, answers, unknown)?.value);
    expect([...new Set(values)].sort()).toEqual([...listOf[scale]].sort());
  });

  it.each(guides.chosenScales)(
    "suggest nothing before the last answer, and nothing for unknown answers: %s",
    (scale) => {
      const [first] = allAnswers(scale);
      const open = Object.fromEntries(Object.entries(first ?? {}).slice(1));
      expect(guides.suggestedValue(scale, open, unknown)).toBeUndefined();
      expect(
        guides.suggestedValue(scale, { ...first, [Object.keys(first ?? {})[0] ?? ""]: "?" }, unknown),
      ).toBeUndefined();
    },
  );

  it("do not call somebody a mentor for words, nor an opponent for being critical", () => {
    expect(suggest("attitude", "promotes", "nothing", "no")).toEqual({ value: "1", reason: "speaks_for_us" });
    expect(suggest("attitude", "promotes", "helped", "no")).toEqual({ value: "2", reason: "acts_for_us" });
    expect(suggest("attitude", "critical", "nothing", "yes")).toEqual({ value: "-1", reason: "critical" });
    expect(suggest("attitude", "critical", "hindered", "no")).toEqual({ value: "-2", reason: "acts_against_us" });
  });

  it("never rate somebody lower for more power, criteria or advice", () => {
    const value = (...answers: readonly string[]) => Number(suggest("influence", ...answers)?.value);
    const [powers, criteria, advices] = [
      ["no", "together", "alone"],
      ["no", "partly", "yes"],
      ["no", "sometimes", "often"],
    ];
    for (const power of powers)
      for (const criterion of criteria) {
        const byAdvice = advices.map((advice) => value(power, criterion, advice));
        expect(byAdvice).toEqual([...byAdvice].sort());
      }
    for (const advice of advices) {
      const byPower = powers.map((power) => value(power, "partly", advice));
      expect(byPower).toEqual([...byPower].sort());
    }
  });

  it("aim no further than there is time for", () => {
    const aim = (need: string, effort: string, relationshipNow: number | null) =>
      guides.suggestedValue("relationship_target", { need, effort }, { relationshipNow })?.value;
    expect(aim("decisions", "yes", 2)).toBe("4");
    expect(aim("decisions", "partly", 2)).toBe("3");
    expect(aim("decisions", "no", 2)).toBe("2");
    expect(aim("orders", "no", 3)).toBe("1");
  });

  it("ask for each role by itself", () => {
    const answers = { user: "no", influencer: "yes", buyer: "yes", decider: "no", gatekeeper: "no" };
    expect(guides.suggestedRoles(answers)).toBeUndefined();
    expect(guides.suggestedRoles({ ...answers, initiator: "no" })).toEqual(["influencer", "buyer"]);
  });
});

describe.each(languages)("their texts in %s", (language) => {
  const scales: readonly guides.GuidedScale[] = [...guides.chosenScales, "role"];

  it.each(scales)("say every question and answer, and name the source: %s", (scale) => {
    for (const { key, answers } of guides.guideQuestions(scale)) {
      const text = guideQuestionText(scale, key, language);
      expect(text.ask).toMatch(/\?$/);
      expect(Object.keys(text.answers).sort()).toEqual([...answers].sort());
    }
    expect(guideSourceText(scale, language).length).toBeGreaterThan(40);
  });

  it.each(guides.chosenScales)("say every reason: %s", (scale) => {
    const facts = [1, 2, 3, 4, null].map((relationshipNow) => ({ relationshipNow }));
    for (const answers of allAnswers(scale))
      for (const known of facts) {
        const reason = guides.suggestedValue(scale, answers, known)?.reason ?? "";
        expect(guideReasonText(reason, language)).toMatch(/\.$/);
      }
  });
});
