import * as fc from "fast-check";
import type { CalculatedCell, CalculatedValue, Calculator } from "../../src/calculation/calculator";
import { startCalculator } from "../support/start-calculator";
import { cellOf, placeOf, sampleBook, type SampleCells } from "./sample-book";

/** Rows 2 to 9 hold a table of figures; what stands right of them reads it in every way that spares calculations. */
const rows = [2, 3, 4, 5, 6, 7, 8, 9];

const criteria: SampleCells = { G2: "revenue", G3: "returns", G4: "own_größe", H2: 2024, H3: 2025, H4: "2024" };

function readers(row: number): SampleCells {
  const scope = `A$2:A$9,G${row},B$2:B$9,H${row},D$2:D$9,"=",C$2:C$9,">-999999999999999"`;
  return {
    [`I${row}`]: `=COUNTIFS(${scope})`,
    [`J${row}`]: `=IF(I${row}=0,"",SUMIFS(C$2:C$9,${scope}))`,
    [`K${row}`]: `=IFERROR(MATCH(1,INDEX((F$2:F$9=G${row})*(B$2:B$9=H${row})*ISNUMBER(C$2:C$9),0),0),"none")`,
    [`L${row}`]: `=COUNTIFS(E$2:E$9,G${row},C$2:C$9,">5")+SUMIFS(B$2:B$9,A$2:A$9,"revenue",D$2:D$9,"<>x")`,
    [`M${row}`]: `=SUMIFS(C$2:C$9,F$2:F$9,G${row},B$2:B$9,"<"&H${row})&"/"&SUM(I2:I4)`,
    [`N${row}`]: `=SUMPRODUCT((C$2:C$9<>"")*(A$2:A$9=G${row}))+COUNTIFS(J$2:J$4,">0",G$2:G$4,"revenue")`,
  };
}

const startCells: SampleCells = {
  ...criteria,
  ...Object.fromEntries(
    rows.flatMap((row) => [
      [`A${row}`, row % 2 === 0 ? "revenue" : "returns"],
      [`B${row}`, 2023 + (row % 3)],
      [`C${row}`, row * 3 - 11],
      [`E${row}`, `=IF(C${row}="","",IF(C${row}>4,"revenue",A${row}))`],
      [`F${row}`, `=A${row}&""`],
    ]),
  ),
  ...Object.assign({}, ...[2, 3, 4].map(readers)),
};

const anyText = fc.constantFrom(
  "revenue",
  "Revenue",
  "returns",
  "own_größe",
  "",
  "x",
  "5",
  "2024",
  "rev*",
  "<>x",
  "TRUE",
);
const anyNumber = fc.constantFrom(2023, 2024, 2025, 0, 5, 6, -3, 0.1, 1e15, -1e15);
const anyValue: fc.Arbitrary<CalculatedValue> = fc.oneof(
  { weight: 4, arbitrary: anyNumber },
  { weight: 4, arbitrary: anyText },
  { weight: 2, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constantFrom<CalculatedValue>(true, { error: "#N/A" }, "=1/0", "=C3", "=B3+1", '=A4&""') },
);
const anyAddress = fc.oneof(
  { weight: 5, arbitrary: fc.tuple(fc.constantFrom("A", "B", "C", "D"), fc.constantFrom(...rows)) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom("G", "H", "E"), fc.constantFrom(2, 3, 4)) },
);
const anyEdit = fc.tuple(anyAddress, anyValue).map(([[column, row], value]) => ({ address: `${column}${row}`, value }));
/** Edits between which nobody asks for a value, one lot after the other. */
const anyEdits = fc.array(fc.array(anyEdit, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 8 });

const addressOf = ({ row, column }: CalculatedCell) => `${String.fromCharCode(65 + column)}${row + 1}`;
const byAddress = (cells: Iterable<CalculatedCell>) =>
  Object.fromEntries([...cells].map((cell) => [addressOf(cell), cell.value] as const).sort());

let edited: Calculator;
let loaded: Calculator;

beforeAll(async () => {
  [edited, loaded] = [await startCalculator(), await startCalculator()];
});
afterAll(() => [edited, loaded].forEach((calculator) => calculator.dispose()));

describe("Edits of a book that is calculated", () => {
  it("give what loading the edited book gives, and tell every cell that has another value", () => {
    fc.assert(
      fc.property(anyEdits, (lots) => {
        const cells: Record<string, CalculatedValue> = { ...startCells };
        edited.load(sampleBook({ sheets: { S: cells } }));
        const told = byAddress(edited.changes());
        for (const lot of lots) {
          for (const { address, value } of lot) {
            cells[address] = value;
            delete told[address];
            edited.setCell("S", ...placeOf(address), cellOf(value));
          }
          loaded.load(sampleBook({ sheets: { S: cells } }));
          Object.assign(told, byAddress(edited.changes()));
          const expected = byAddress(loaded.results());
          expect(byAddress(edited.results())).toEqual(expected);
          expect(told).toEqual(expected);
        }
      }),
      {
        numRuns: 40,
        // two changes of one row, each of which alone leaves the row out
        examples: [
          [
            [
              [
                { address: "A5", value: null },
                { address: "D5", value: 2023 },
              ],
            ],
          ],
        ],
      },
    );
  });
});

describe("Changes", () => {
  beforeEach(() => {
    edited.load(sampleBook({ sheets: { S: startCells } }));
    edited.changes();
  });

  function changesAfter(address: string, value: CalculatedValue): readonly string[] {
    edited.setCell("S", ...placeOf(address), cellOf(value));
    return [...edited.changes()].map(addressOf).sort();
  }

  it("are told once", () => {
    expect(changesAfter("C2", 100)).toContain("M2");
    expect([...edited.changes()]).toEqual([]);
  });

  it("leave out sums over other rows, and counts that count the same", () => {
    const changes = changesAfter("C4", 2);
    expect(changes).toContain("N2");
    for (const address of ["I2", "I3", "J3", "K2", "K3"]) expect(changes).not.toContain(address);
    expect(changesAfter("C4", null)).toContain("K2");
  });

  it("are none when a cell is given the value that it has", () => {
    expect(changesAfter("A2", "revenue")).toEqual([]);
  });
});
