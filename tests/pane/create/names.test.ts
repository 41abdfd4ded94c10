import { readNames } from "../../../src/pane/create/names";

describe("names from a text", () => {
  it.each([
    ["one per line", "Tea\nCoffee", ["Tea", "Coffee"], []],
    ["cells copied from a row of Excel", "Tea\tCoffee\r\n", ["Tea", "Coffee"], []],
    ["no blank ones", "\n  \nTea\n", ["Tea"], []],
    ["the first spelling of those that stand there twice", "Tea\nTEA\ntea", ["Tea"], ["tea"]],
  ])("are %s", (_, text, names, duplicates) => {
    expect(readNames(text)).toEqual({ names, duplicates });
  });
});
