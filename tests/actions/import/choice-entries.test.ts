import {
  entriesIn,
  entriesText,
  filterEntry,
  hasFilterColumn,
  hasMappedColumn,
  isSameSelection,
} from "../../../src/actions/import/choice-entries";

describe("an entry of a filter", () => {
  const headers = ["customer", "price = net", "Kunden Nr."];

  it("is split behind the column, whose name may hold an equals sign, else at the first one", () => {
    expect(filterEntry("price = net=1=2", headers)).toEqual({ column: "price = net", value: "1=2" });
    expect(filterEntry("customer=a=b", headers)).toEqual({ column: "customer", value: "a=b" });
    expect(filterEntry("other = net=1", headers)).toEqual({ column: "other", value: "net=1" });
  });

  it("names the column as the source writes it, whatever the case", () => {
    expect(filterEntry("kunden nr.= 7", headers)).toEqual({ column: "Kunden Nr.", value: "7" });
    expect(["CUSTOMER=a", "price = net=1", "article=1"].map((entry) => hasFilterColumn(entry, headers))).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("wants the same as another one with the same value, also where the column holds an equals sign", () => {
    expect(isSameSelection(["price = net=1"], ["customer=1"], headers)).toBe(true);
    expect(isSameSelection(["customer=1", "customer=2"], ["customer=2", "customer=1", "customer=1"], headers)).toBe(
      true,
    );
    expect(isSameSelection(["customer=1"], ["customer=2"], headers)).toBe(false);
  });
});

it("an entry of a mapping may name a column with an equals sign, or none", () => {
  const known = ["cost=price = net", "cost=", "cost=gone"].map((entry) => hasMappedColumn(entry, ["price = net"]));
  expect(known).toEqual([true, true, false]);
});

describe("entries as a text of the plan", () => {
  it("stand one per line, as plans have always held them", () => {
    expect(entriesText(["a=1", "b=C:\\new"])).toBe("a=1\nb=C:\\new");
    expect(entriesIn("a=1\nb=C:\\new")).toEqual(["a=1", "b=C:\\new"]);
    expect(entriesIn('[net]=1\n["x"]=2')).toEqual(["[net]=1", '["x"]=2']);
    expect(entriesIn("")).toEqual([]);
  });

  it.each([[["Customer\nname=A\nB"]], [["a=1", "b=1\r\n2"]], [['["a=1"]']], [[]], [["a=\\n"]]])(
    "are the same after they have been kept: %j",
    (entries) => {
      expect(entriesIn(entriesText(entries))).toEqual(entries);
    },
  );

  it("hold no break that a cell could lose", () => {
    expect(entriesText(["a=1\r2"])).toBe('["a=1\\r2"]');
  });
});
