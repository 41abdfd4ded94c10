// A workbook as a key account manager has it before there is a plan: lists, figures, a SWOT and notes of their own.
import type { Change } from "../../../src/workbook/changes";
import type { RunningExcel } from "../../support/excel-host";

type Row = readonly (string | number)[];

const sheets: Readonly<Record<string, readonly Row[]>> = {
  People: [
    ["Contact list Contoso"],
    ["Name", "E-mail", "Role", "Position", "Shoe size"],
    ["Erika Berger", "eb@contoso.example", "Decider", "Head of purchasing", 38],
    ["Tom Low", "tl@contoso.example", "User", "Plant manager", 44],
  ],
  Account: [
    ["Company:", "Contoso Ltd"],
    ["Industry:", "Machinery"],
    ["Employees:", 420],
    ["Customer since:", 2009],
    ["Parking:", "behind the hall"],
  ],
  Figures: [
    ["KPI", 2023, 2024, 2025, 2027],
    ["Revenue (EUR)", 100_000, 120_000, 130_000, 160_000],
    ["Site visits", 4, 5, 6, 8],
  ],
  Actions: [
    ["Action", "Owner", "Due", "Status"],
    ["Invite to trade fair", "Anna Weber", "2026-03-20", "open"],
    ["Quarterly review", "Ben Fox", "2026-06-30", "open"],
  ],
  SWOT: [
    ["Strengths", "Weaknesses"],
    ["Fast service", "High price"],
    ["Opportunities", "Threats"],
    ["New plant", "Cheap rival"],
  ],
  Notes: [
    ["blue", "soon"],
    ["green", "maybe"],
  ],
};

/** Changes that make the sheets. */
export function ownSheets(): readonly Change[] {
  return Object.entries(sheets).flatMap(([sheet, cells]): Change[] => [
    { kind: "addSheet", sheet },
    { kind: "setCells", sheet, top: 0, left: 0, cells: widened(cells) },
  ]);
}

function widened(cells: readonly Row[]): readonly Row[] {
  const width = Math.max(...cells.map((row) => row.length));
  return cells.map((row) => [...row, ...Array.from({ length: width - row.length }, () => "")]);
}

/** Everything that stands on the user's own sheets in the file as Excel would save it: cells with their formats. */
export function ownCells({ host }: RunningExcel): string {
  const { workbook } = host;
  return JSON.stringify(
    Object.keys(sheets).map((name) => {
      const sheet = workbook.sheets.find((each) => each.name === name || each.name === `${name} (before)`);
      return [name, sheet === undefined ? undefined : [...sheet.cells()]];
    }),
  );
}
