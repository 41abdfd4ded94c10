/** Names that mark sheets, name cells and lists, and lead nowhere or elsewhere. */
import { lists } from "../../domain/schema/lists";
import { sheetOrder } from "../../domain/schema/plan-schema";
import type { CellRange, Change } from "../changes";
import { namedCell } from "../formulas/lookups";
import { nameShape } from "../name-shape";
import { cellRange, columnRange, hiddenTablePlace, sheetMarkerPrefix } from "../places";
import { planNames } from "../plan-names";
import type { PlanContext } from "../plan-settings";
import type { NameSnapshot, SheetContents, WorkbookSnapshot } from "../port";
import type { Plan } from "../read-plan";
import { filledPart, listsSheet, listsTable, rowListNames } from "../sheets/lists-sheet";
import { nameColumn, namedFormulas } from "../sheets/meta-sheet";
import { cellsAt } from "../sheets/sheet-build";
import { sheetInWorkbook } from "./live-context";
import { repair, type Repair } from "./repair";
import { isFormulaContent, type RepairReading } from "./repair-reading";

/** Missing, broken and misplaced names, one repair each, as far as it is known where they belong. */
export function nameRepairs(plan: Plan, context: PlanContext, reading: RepairReading): Repair[] {
  const known = new Map(reading.snapshot.names.map((entry) => [entry.name.toUpperCase(), entry]));
  const standard = standardNames(context, plan);
  const lost = cellsAgain(plan, context, reading);
  return planNames(context.sheets).flatMap(({ name, isPlace }): Repair[] => {
    const found = known.get(name.toUpperCase());
    const change =
      markerChange(name, plan, reading.snapshot) ??
      cellChange({ name, isPlace, found }, plan, reading) ??
      standard.get(name);
    // where only the text beside the cell is gone, the page gets it back
    const changes = change ? [change] : found?.place === undefined ? lost.get(name) : undefined;
    if (!changes || (change && found !== undefined && isRight(found, isPlace, change))) return [];
    const kind = name.startsWith(sheetMarkerPrefix) ? "marker" : "name";
    const before = found?.formula ?? "";
    return [repair({ code: "restore_names", kind, stage: 3, before, after: name, changes })];
  });
}

/** Named cells that were deleted with their rows stand again below everything else on their sheet. */
function cellsAgain(plan: Plan, context: PlanContext, reading: RepairReading): ReadonlyMap<string, readonly Change[]> {
  const sheet = sheetInWorkbook(reading.snapshot, plan, "meta");
  const cells = sheet === undefined ? undefined : reading.contents.get(sheet);
  if (!cells) return new Map();
  const lost = namedFormulas(context).filter(([name]) => cellBeside(cells, name) === undefined);
  return new Map(
    lost.map(([name, formula], index): [string, Change[]] => {
      const [top, left] = [cells.top + cells.cells.length + index, nameColumn];
      const write = cellsAt(cells.sheet, top, left, [[name, { formula }]]);
      return [name, [write, pointsTo(name, cells.sheet, cellRange(top, left + 1))]];
    }),
  );
}

type NameChange = Extract<Change, { kind: "addName" }>;

/** A marker may stand anywhere on its sheet, and a list may be longer than what is wanted of it. */
function isRight(found: NameSnapshot, isPlace: boolean, { name, target }: NameChange): boolean {
  if (isPlace && found.place === undefined) return false;
  if ("expression" in target) return isSameList(found, target.expression);
  const { sheet, range } = target;
  if (found.place === undefined || found.place.sheet !== sheet) return false;
  if (name.startsWith(sheetMarkerPrefix)) return true;
  const [area] = nameShape(found.formula).places;
  const bottom = Math.min(range.bottom, range.top + fixedLength(name) - 1);
  const isFarEnough = area === undefined || area.range.bottom >= bottom;
  return found.place.row === range.top && found.place.column === range.left && isFarEnough;
}

function fixedLength(name: string): number {
  const codes: Readonly<Partial<Record<string, readonly string[]>>> = lists;
  return codes[name.replace(listPrefix, "")]?.length ?? 1;
}

/**
 * Where the list begins and how its last entry is found. Rows that people inserted or deleted change its depth; a
 * formula whose places cannot be read is taken for right.
 */
function isSameList({ formula }: NameSnapshot, expression: string): boolean {
  const [found, wanted] = [nameShape(formula), nameShape(expression)];
  if (found.isBroken || found.places.length === 0) return !found.isBroken;
  const areSameNumbers = found.numbers.join() === wanted.numbers.join();
  return startsOf(found) === startsOf(wanted) && areSameNumbers && depthOf(found) * 2 >= depthOf(wanted);
}

const startsOf = ({ places }: ReturnType<typeof nameShape>) =>
  JSON.stringify(places.map(({ sheet, range }) => [sheet, range.top, range.left]));

const depthOf = ({ places }: ReturnType<typeof nameShape>) =>
  Math.max(0, ...places.map(({ range }) => range.bottom - range.top + 1));

function markerChange(name: string, plan: Plan, snapshot: WorkbookSnapshot): NameChange | undefined {
  const key = sheetOrder.find((sheet) => `${sheetMarkerPrefix}${sheet}` === name);
  const sheet = key && sheetInWorkbook(snapshot, plan, key);
  return sheet === undefined ? undefined : pointsTo(name, sheet, cellRange(0, 0));
}

function pointsTo(name: string, sheet: string, range: CellRange): NameChange {
  return { kind: "addName", name, target: { sheet, range } };
}

const listPrefix = "KAP_List_";

/** Beside each named cell stands its name; above each list stands what it is called. */
function cellChange(
  {
    name,
    isPlace,
    found,
  }: { readonly name: string; readonly isPlace: boolean; readonly found?: NameSnapshot | undefined },
  plan: Plan,
  { snapshot, contents }: RepairReading,
): NameChange | undefined {
  const isCell = Object.values<string>(namedCell).includes(name);
  const sheet = sheetInWorkbook(snapshot, plan, isCell ? "meta" : "lists");
  const cells = sheet === undefined ? undefined : contents.get(sheet);
  if (!cells) return undefined;
  const range = isCell
    ? cellBeside(cells, name, found)
    : listBelow(cells, listsTop(snapshot), name.replace(listPrefix, ""));
  return range && (isPlace ? pointsTo(name, cells.sheet, range) : growing(name, cells.sheet, range));
}

/** A list that is shown up to its last entry. */
function growing(name: string, sheet: string, { top, left, bottom }: CellRange): NameChange {
  return { kind: "addName", name, target: { expression: filledPart(sheet, left, top, bottom - top + 1) } };
}

/** The cell beside its name; of several the one that the name points to. */
function cellBeside({ cells, top, left }: SheetContents, name: string, found?: NameSnapshot): CellRange | undefined {
  const beside = cells.flatMap((row, index): CellRange[] => {
    const column = row.indexOf(name);
    const isCell = column >= 0 && isFormulaContent(row[column + 1] ?? null);
    return isCell ? [cellRange(top + index, left + column + 1)] : [];
  });
  return beside.find((range) => range.top === found?.place?.row && range.left === found.place.column) ?? beside[0];
}

const listsTop = ({ tables }: WorkbookSnapshot) =>
  tables.find(({ name }) => name === listsTable)?.top ?? hiddenTablePlace.headerRow;

/** Only beside the table, whose own first column holds the names of lists too. */
function listBelow({ cells, top, left }: SheetContents, headerRow: number, list: string): CellRange | undefined {
  const index = headerRow - top;
  const column = cells[index]?.lastIndexOf(list) ?? -1;
  if (column <= 0) return undefined;
  let last = index;
  while ((cells[last + 1]?.[column] ?? null) !== null) last += 1;
  return last === index ? undefined : columnRange(left + column, top + index + 1, top + last);
}

/** Names as a new plan has them, of lists that grow. */
function standardNames(context: PlanContext, plan: Plan): ReadonlyMap<string, NameChange> {
  const all = [...listsSheet(context).formulas, ...rowListNames(context, plan.tables)];
  return new Map(
    all.flatMap((change): [string, NameChange][] =>
      change.kind === "addName" && "expression" in change.target ? [[change.name, change]] : [],
    ),
  );
}
