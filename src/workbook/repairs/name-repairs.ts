/** Names that mark sheets, name cells and lists, and lead nowhere. */
import { sheetOrder } from "../../domain/schema/plan-schema";
import type { CellRange, Change } from "../changes";
import { namedCell } from "../formulas/lookups";
import { cellRange, columnRange, hiddenTablePlace, sheetMarkerPrefix } from "../places";
import { planNames } from "../plan-names";
import type { PlanContext } from "../plan-settings";
import type { SheetContents, WorkbookSnapshot } from "../port";
import type { Plan } from "../read-plan";
import { listsSheet, rowListNames } from "../sheets/lists-sheet";
import { sheetInWorkbook } from "./live-context";
import { repair, type Repair } from "./repair";
import { isFormulaContent, type RepairReading } from "./repair-reading";

/** Broken and missing names, one repair each, as far as it is known where they belong. */
export function nameRepairs(plan: Plan, context: PlanContext, reading: RepairReading): Repair[] {
  const known = new Map(reading.snapshot.names.map((entry) => [entry.name.toUpperCase(), entry]));
  const standard = standardNames(context, plan);
  return planNames(context.sheets).flatMap(({ name, isPlace }): Repair[] => {
    const found = known.get(name.toUpperCase());
    if (found !== undefined && (!isPlace || found.place !== undefined)) return [];
    const change = markerChange(name, plan, reading.snapshot) ?? cellChange(name, plan, reading) ?? standard.get(name);
    if (!change) return [];
    const kind = name.startsWith(sheetMarkerPrefix) ? "marker" : "name";
    return [repair({ code: "restore_names", kind, stage: 3, after: name, changes: [change] })];
  });
}

function markerChange(name: string, plan: Plan, snapshot: WorkbookSnapshot): Change | undefined {
  const key = sheetOrder.find((sheet) => `${sheetMarkerPrefix}${sheet}` === name);
  const sheet = key && sheetInWorkbook(snapshot, plan, key);
  return sheet === undefined ? undefined : pointsTo(name, sheet, cellRange(0, 0));
}

function pointsTo(name: string, sheet: string, range: CellRange): Change {
  return { kind: "addName", name, target: { sheet, range } };
}

/** Beside each named cell stands its name; above each list stands what it is called. */
function cellChange(name: string, plan: Plan, { snapshot, contents }: RepairReading): Change | undefined {
  const isCell = Object.values<string>(namedCell).includes(name);
  const sheet = sheetInWorkbook(snapshot, plan, isCell ? "meta" : "lists");
  const cells = sheet === undefined ? undefined : contents.get(sheet);
  if (!cells) return undefined;
  const range = isCell ? cellBeside(cells, name) : listBelow(cells, name.replace("KAP_List_", ""));
  return range && pointsTo(name, cells.sheet, range);
}

function cellBeside({ cells, top, left }: SheetContents, name: string): CellRange | undefined {
  for (const [index, row] of cells.entries()) {
    const column = row.indexOf(name);
    if (column >= 0 && isFormulaContent(row[column + 1] ?? null)) return cellRange(top + index, left + column + 1);
  }
  return undefined;
}

/** Only beside the table, whose own first column holds the names of lists too. */
function listBelow({ cells, top, left }: SheetContents, list: string): CellRange | undefined {
  const index = hiddenTablePlace.headerRow - top;
  const column = cells[index]?.lastIndexOf(list) ?? -1;
  if (column <= 0) return undefined;
  let last = index;
  while ((cells[last + 1]?.[column] ?? null) !== null) last += 1;
  return last === index ? undefined : columnRange(left + column, top + index + 1, top + last);
}

/** Names as a new plan has them, of lists that grow. */
function standardNames(context: PlanContext, plan: Plan): ReadonlyMap<string, Change> {
  const all = [...listsSheet(context).formulas, ...rowListNames(context, plan.tables)];
  return new Map(
    all.flatMap((change): [string, Change][] =>
      change.kind === "addName" && "expression" in change.target ? [[change.name, change]] : [],
    ),
  );
}
