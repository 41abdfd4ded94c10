import { erasureChanges } from "../../src/workbook/persons/person-erasure";
import type { Mention } from "../../src/workbook/persons/person-mentions";

const mention = (kind: Mention["kind"], row: number): Mention => ({
  kind,
  sheet: "S",
  row,
  column: 0,
  header: "",
  before: "Ida",
  after: kind === "review" ? "Ida" : "P",
});

describe("the changes that erase a person", () => {
  it("write the own row last, so that an interrupted erasure still finds the person", () => {
    const mentions = [
      mention("own", 1),
      mention("text", 2),
      mention("own", 3),
      mention("review", 4),
      mention("owner", 5),
    ];
    const rows = erasureChanges(mentions, false).map((change) => (change.kind === "setCells" ? change.top : -1));
    expect(rows).toEqual([2, 5, 1, 3]);
  });
});
