import { commandOf, type KeyPress } from "../../../src/preview/grid/grid-keys";

const press = (key: string, held: Partial<KeyPress> = {}) =>
  commandOf({ key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held });

describe("a key on the grid", () => {
  it.each([
    ["ü", {}, { kind: "type" }],
    ["@", { ctrlKey: true, altKey: true }, { kind: "type" }],
    ["Dead", {}, { kind: "type" }],
    ["F2", {}, { kind: "edit" }],
    ["Delete", {}, { kind: "clear" }],
    ["ArrowDown", { altKey: true }, { kind: "choices" }],
    [
      "ArrowDown",
      { ctrlKey: true, shiftKey: true },
      { kind: "move", direction: "down", isJump: true, isExtending: true },
    ],
    ["Home", { ctrlKey: true }, { kind: "goTo", end: "start", isExtending: false }],
    ["PageDown", { ctrlKey: true }, { kind: "sheet", step: 1 }],
    ["PageUp", { shiftKey: true }, { kind: "page", direction: "up", isExtending: true }],
    ["a", { ctrlKey: true }, { kind: "select", what: "all" }],
    [" ", { shiftKey: true }, { kind: "select", what: "rows" }],
    ["Tab", { shiftKey: true }, { kind: "next", order: "rows", step: -1 }],
  ])("%s %j means %j", (key, held, command) => {
    expect(press(key, held)).toEqual(command);
  });

  it.each([
    ["c", { ctrlKey: true }],
    ["v", { metaKey: true }],
    ["F5", {}],
    ["Shift", { shiftKey: true }],
    ["f", { altKey: true }],
  ])("leaves %s %j to the browser", (key, held) => {
    expect(press(key, held)).toBeUndefined();
  });
});
