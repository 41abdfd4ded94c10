import { doesName, mayName, personTerms, replaceNames } from "../../src/domain/life/person-names";

const ida = personTerms("Dr. Ida Öz", ["die Chefin"], ["Bo", "Anna Berg"]);

describe("the names of a person in a text", () => {
  it.each([
    ["Dr. Ida Öz", "P"],
    ["Call Ida  Öz tomorrow", "Call P tomorrow"],
    ["IDA OEZ; Öz, Ida", "P; P"],
    ["Frau Öz’s Wunsch, Öz' Plan", "Frau P Wunsch, P Plan"],
    ["Mail an ida.oez@quick-stop.de senden", "Mail an P senden"],
    ["fragt die Chefin", "fragt P"],
    ["Özil, Bözen and (Öz)", "Özil, Bözen and (P)"],
    ["nothing", "nothing"],
  ])("%s: %s", (text, expected) => {
    expect(replaceNames(text, ida, "P")).toBe(expected);
    expect(mayName(expected, ida)).toBe(false);
  });

  it("leave a first name alone, and a family name that somebody else has, for a person to decide", () => {
    const anna = personTerms("Anna Berg", [], ["Carl Berg"]);
    expect(replaceNames("Anna says that Berg comes with Anna Berg", anna, "P")).toBe(
      "Anna says that Berg comes with P",
    );
    expect(mayName("Berg comes", anna)).toBe(true);
    expect(mayName("Anna comes", anna)).toBe(true);
    expect(doesName("Anna comes", anna)).toBe(false);
    // a mountain is nobody
    expect(mayName("am berg", anna)).toBe(false);
  });

  it("of one word are found as they are written", () => {
    const bo = personTerms("Bo", [], ["Anna Berg"]);
    expect(replaceNames("Bo and bo, Bob, Bo's", bo, "P")).toBe("P and bo, Bob, P");
  });

  it("do not confuse replacement patterns", () => {
    expect(replaceNames("Ida Öz", ida, "$& $1")).toBe("$& $1");
  });
});
