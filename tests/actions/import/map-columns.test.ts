import { mapColumns } from "../../../src/actions/import/map-columns";

const headers = ["order_date", "revenue", "unit_price", "quantity", "cost"];

it("takes what is said before what the names say, and never one column for two fields", () => {
  expect([...mapColumns(headers, ["cost=revenue"]).mapping]).toEqual([
    ["date", "order_date"],
    ["quantity", "quantity"],
    ["unit_price", "unit_price"],
    ["cost", "revenue"],
  ]);
});

it("leaves a field without a column that is not to be used, although a column has its name", () => {
  const { mapping, findings } = mapColumns(headers, ["revenue=", "cost="]);
  expect([...mapping.keys()]).toEqual(["date", "quantity", "unit_price"]);
  expect(findings).toEqual([]);
});

it("tells what is missing without such a column", () => {
  expect(mapColumns(headers, ["date="]).findings).toMatchObject([
    { code: "import.needed-column-missing", params: { field: "date" } },
  ]);
});
