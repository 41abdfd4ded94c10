import { splitCsv } from "../../src/tabular/split-csv";
import { brief } from "./sources";

function split(text: string, separator = ";"): unknown {
  const { records, leftOut, findings } = splitCsv(text, separator, 1);
  return {
    records: records.map(({ line, cells }) => [line, ...cells]),
    leftOut: leftOut.map(({ line }) => line),
    findings: brief(findings),
  };
}

describe("splitCsv", () => {
  it("keeps separators, doubled quotes and line breaks inside quotes, and counts lines past them", () => {
    expect(split('a;b\n"x;1";"say ""hi"""\n"two\nlines";y\nlast;z')).toEqual({
      records: [
        [1, "a", "b"],
        [2, "x;1", 'say "hi"'],
        [3, "two\nlines", "y"],
        [5, "last", "z"],
      ],
      leftOut: [],
      findings: [],
    });
  });

  it("takes a quote in the middle of a field for a character", () => {
    expect(split('a;b\n6" pipe;1\n')).toMatchObject({
      records: [
        [1, "a", "b"],
        [2, '6" pipe', "1"],
        [3, ""],
      ],
      findings: [],
    });
  });

  it("leaves out only the line with a quote that never ends, and reads the lines after it", () => {
    expect(split('a;b\nx;1\n"broken;2\ny;3\nz;4')).toEqual({
      records: [
        [1, "a", "b"],
        [2, "x", "1"],
        [4, "y", "3"],
        [5, "z", "4"],
      ],
      leftOut: [3],
      findings: [["quotes-malformed", 3, { text: '"broken;2' }]],
    });
  });

  it("finds several broken lines, also where a later quote seems to end the first one", () => {
    expect(split('a;b\n"one;1\n"Foo";2\n"two;3\nz;4')).toMatchObject({
      records: [
        [1, "a", "b"],
        [3, "Foo", "2"],
        [5, "z", "4"],
      ],
      leftOut: [2, 4],
    });
  });

  it("leaves out a line with text after the closing quote", () => {
    expect(split('a;b\n"Ernst" Handel;1\nz;4')).toMatchObject({
      records: [
        [1, "a", "b"],
        [3, "z", "4"],
      ],
      leftOut: [2],
    });
  });

  it("gives up after a hundred broken quotes and says from where", () => {
    const lines = Array.from({ length: 150 }, (_, index) => `"broken ${index};x`);
    const { records, findings } = splitCsv(["a;b", ...lines].join("\n"), ";", 1);
    expect(records.map(({ line }) => line)).toEqual([1]);
    expect(findings.at(-1)).toMatchObject({ code: "tabular.rest-not-read", line: 103, params: { limit: 100 } });
  });
});
