import { findMember, newShortName, splitPeople } from "../../../src/actions/adopt/short-names";

const team = [
  { shortName: "AB", name: "Anna Berg" },
  { shortName: "MM", name: "Dr. Max Müller" },
  { shortName: "PM", name: "Paul Müller" },
  { shortName: "Zorn", name: null },
];

describe("a person in an existing workbook", () => {
  it.each([
    ["AB", "AB"],
    ["ab", "AB"],
    ["Anna Berg", "AB"],
    ["Berg", "AB"],
    ["Berg, Anna", "AB"],
    ["Max Müller", "MM"],
    ["Zorn", "Zorn"],
  ])("%s is the member %s", (text, short) => {
    expect(findMember(text, team)?.shortName).toBe(short);
  });

  it.each(["Müller", "Anna Zorn", "Berger"])("%s is nobody in particular", (text) => {
    expect(findMember(text, team)).toBeUndefined();
  });

  it.each([
    ["Carl Duden", "CD"],
    ["Adam Beck", "ABe"],
    ["Schulz", "Schulz"],
    ["Vertrieb", "Vertrieb"],
  ])("%s becomes %s, which nobody has", (name, short) => {
    expect(newShortName(name, team)).toBe(short);
  });

  it.each([
    ["Müller / Schulz", ["Müller", "Schulz"]],
    ["AB; CD", ["AB", "CD"]],
    ["AB, CD", ["AB", "CD"]],
    ["Anna Berg und Max Müller", ["Anna Berg", "Max Müller"]],
    ["Müller, Max", ["Müller, Max"]],
  ])("may stand with others in one cell: %s", (text, people) => {
    expect(splitPeople(text)).toEqual(people);
  });
});
