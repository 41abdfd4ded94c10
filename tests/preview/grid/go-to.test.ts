import { createWorkbook } from "../../../src/package/open-workbook";
import { findPlace } from "../../../src/preview/grid/go-to";

const workbook = createWorkbook();
const first = workbook.addSheet("My data");
const hidden = workbook.addSheet("Hidden");
hidden.setVisibility("hidden");
["Name", "Amount", "a", 1, "b", 2].forEach((value, index) =>
  first.setValue(3 + Math.floor(index / 2), index % 2, value),
);
first.addTable({
  name: "Items",
  range: { top: 3, left: 0, bottom: 5, right: 1 },
  showBandedRows: true,
  showFilterButton: true,
});
workbook.setName({ name: "Here", formula: "'My data'!$C$7:$D$8" });
workbook.setName({ name: "Here", formula: "'My data'!$A$1", scope: "My data" });
workbook.setName({ name: "Amounts", formula: "Items[Amount]" });
workbook.setName({ name: "Away", formula: "Hidden!$A$1" });
workbook.setName({ name: "Rate", formula: "0.19" });

function place(text: string, from = workbook.sheets[0] ?? first): string | undefined {
  const found = findPlace(workbook, from, text);
  if (found === undefined) return undefined;
  const { top, left, bottom, right } = found.range;
  return `${found.sheet.name} ${top},${left} ${bottom},${right}`;
}

describe("a place in the workbook", () => {
  it.each([
    ["an address with its sheet", "'My data'!b2:C3", "My data 1,1 2,2"],
    ["a link's address", "#'My data'!A1", "My data 0,0 0,0"],
    ["a name, in any case", "here", "My data 6,2 7,3"],
    ["the rows of a table", "Items", "My data 4,0 5,1"],
    ["a column of a table", "Items[amount]", "My data 4,1 5,1"],
    ["a name for a column of a table", "Amounts", "My data 4,1 5,1"],
  ])("is found by %s", (_, text, found) => {
    expect(place(text)).toBe(found);
  });

  it("is looked for on the sheet first", () => {
    expect(place("Here", first)).toBe("My data 0,0 0,0");
    expect(place("D4", first)).toBe("My data 3,3 3,3");
  });

  it.each(["Rate", "Away", "Hidden!A1", "Nothing", "Nowhere!A1", "Items[Missing]", "A0"])(
    "is not found by %s",
    (text) => {
      expect(place(text)).toBeUndefined();
    },
  );
});
