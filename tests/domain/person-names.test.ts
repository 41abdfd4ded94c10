import { doesName, mayName, personTerms, replaceNames } from "../../src/domain/life/person-names";

const ida = personTerms({ name: "Dr. Ida Öz", spellings: ["die Chefin"], others: ["Bo", "Anna Berg"] });

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
    const anna = personTerms({ name: "Anna Berg", others: ["Carl Berg"] });
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
    const bo = personTerms({ name: "Bo", others: ["Anna Berg"] });
    expect(replaceNames("Bo and bo, Bob, Bo's", bo, "P")).toBe("P and bo, Bob, P");
  });

  it("leave a family name alone that a company has too, unless somebody gives it as a spelling", () => {
    const known = { name: "Hans Müller", things: ["MUELLER-Werke GmbH"] };
    const hans = personTerms(known);
    expect(replaceNames("Müller GmbH, Hans Müller, Müller", hans, "P")).toBe("Müller GmbH, P, Müller");
    expect(mayName("Müller GmbH", hans)).toBe(true);
    expect(doesName("Müller GmbH", personTerms({ ...known, name: "Müller" }))).toBe(false);
    expect(replaceNames("fragt Müller", personTerms({ ...known, spellings: ["Müller"] }), "P")).toBe("fragt P");
    expect(doesName("fragt Müller", personTerms({ ...known, things: ["Müllerei"] }))).toBe(true);
  });

  it("point out a short name of two or more letters, as it is written, and outside of what formulas refer to", () => {
    const anna = personTerms({ name: "", shortName: "AB" });
    expect(mayName("AB fragen", anna)).toBe(true);
    expect(doesName("AB fragen", anna)).toBe(false);
    expect(mayName("ab Mai, ABC", anna)).toBe(false);
    expect(mayName("=AB$1", anna)).toBe(false);
    expect(mayName('="fragt "&"AB"', anna)).toBe(true);
    expect(mayName("A fragen", personTerms({ name: "", shortName: "A" }))).toBe(false);
  });

  it("do not confuse replacement patterns", () => {
    expect(replaceNames("Ida Öz", ida, "$& $1")).toBe("$& $1");
  });
});
