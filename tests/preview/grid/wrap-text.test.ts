import { countLines } from "../../../src/preview/grid/wrap-text";

const lines = (text: string, width: number) => countLines(text, width, (part) => part.length);

describe("the lines that a text takes", () => {
  it.each([
    ["a short text", "one two", 7, 1],
    ["a break at a space", "one two", 6, 2],
    ["the space at a break, which takes no room", "three four", 5, 2],
    ["breaks of its own", "a\nb\r\nc", 10, 3],
    ["a word wider than the line", "abcdefghij", 4, 3],
    ["an empty text", "", 4, 1],
  ])("counts %s", (_, text, width, count) => {
    expect(lines(text, width)).toBe(count);
  });
});
