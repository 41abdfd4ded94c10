/**
 * The workbook as the host's objects and the person at the screen change it: protected sheets and structures refuse.
 * It stands around the file itself, so that nothing that changes cells can go around it; only results of formulas do.
 */
import type { CellRange, ProtectionRight, SheetFile, WorkbookFile } from "../package/workbook-file";
import { lastColumn, lastRow } from "./addresses";
import { accessDenied } from "./host-error";

/** Throws where the call is not allowed. */
type Check = (name: string, args: readonly unknown[]) => void;
/** What is handed out in place of a member's value. */
type Wrap = (name: string, value: unknown) => unknown;

const files = new WeakMap<WorkbookFile, WorkbookFile>();
const sheets = new WeakMap<SheetFile, SheetFile>();
const parts = new WeakMap<object, object>();
const originals = new WeakMap<SheetFile, SheetFile>();

/** What stands around the target: made when it is first asked for. */
function once<T extends object>(known: WeakMap<T, T>, target: T, make: () => T): T {
  const guard = known.get(target) ?? make();
  known.set(target, guard);
  return guard;
}

/** The file, guarded; the same object each time. */
export function guardFile(file: WorkbookFile): WorkbookFile {
  const sheetOf = (value: unknown) => {
    const sheet = file.sheets.find((one) => one === value);
    return sheet && guardSheet(file, sheet);
  };
  const tableOf = (value: object) => {
    const sheet = file.sheets.find(({ tables }) => tables.some((table) => table === value));
    return sheet ? guardTable(sheet, value) : value;
  };
  const check: Check = (name) => {
    if (structureChanges.test(name) && file.protection.isProtected) throw accessDenied();
  };
  const wrap: Wrap = (name, value) => {
    if (name === "sheets") return file.sheets.map((sheet) => guardSheet(file, sheet));
    if (sheetMembers.test(name)) return sheetOf(value);
    return name === "table" && isObject(value) ? tableOf(value) : value;
  };
  return once(files, file, () => guarded(file, check, wrap));
}

/** The sheet itself, for what Excel does on a protected sheet by itself, such as taking an entry back. */
export function unguarded(sheet: SheetFile): SheetFile {
  return originals.get(sheet) ?? sheet;
}

/** Refuses unless the sheet is free of protection or its protection allows this. */
export function requireRight({ protection }: SheetFile, right: ProtectionRight): void {
  const { options } = protection;
  if (options && !options.rights.has(right)) throw accessDenied();
}

const structureChanges = /^(?:addSheet|removeSheet|moveSheet|copySheet)$/;
const sheetMembers = /^(?:sheet|sheetOfTable|addSheet|copySheet)$/;
/** What may be done whatever is protected: views, printing, and what stands beside the cells. */
const freeChanges = /^set(?:Cached|Freeze|Show\w+|TabColor|PageSetup)$/;
const changes =
  /^(?:set|format|change|add|remove|clear|insert|delete|merge|unmerge|move|resize|rename|append|restyle|reset|apply|put|replace|sort|copy|fill|extend|convert|hide|show|group|ungroup|reapply)(?![a-z])/;

/** Rights by method of a sheet; whatever else changes it is refused while it is protected. */
const rights: Readonly<Record<string, readonly ProtectionRight[]>> = {
  formatRange: ["formatCells"],
  setColumnWidth: ["formatColumns"],
  setColumnHidden: ["formatColumns"],
  setRowHeight: ["formatRows"],
  // Filters hide rows too.
  setRowHidden: ["formatRows", "autoFilter"],
  clearConditionalFormats: ["formatCells"],
  addConditionalFormat: ["formatCells"],
  setHyperlink: ["insertHyperlinks"],
  addChart: ["editObjects"],
  removeChart: ["editObjects"],
};
/** Rights for all changes of what a member leads to. */
const partRights: Readonly<Record<string, ProtectionRight>> = {
  addChart: "editObjects",
  formats: "formatCells",
  rules: "formatCells",
  filter: "autoFilter",
  charts: "editObjects",
};

function guardSheet(file: WorkbookFile, sheet: SheetFile): SheetFile {
  return once(sheets, sheet, () => {
    const guard = guarded(sheet, checkSheet(file, sheet), (name, value) => guardPart(sheet, name, value));
    originals.set(guard, sheet);
    return guard;
  });
}

function checkSheet(file: WorkbookFile, sheet: SheetFile): Check {
  const may = rightsOf(sheet);
  const isAllowed = (name: string, args: readonly unknown[]) => {
    if (name === "setValue" || name === "setText" || name === "setFormula") return !isLocked(file, sheet, args);
    const [area] = args;
    if (name === "insertCells" && isRange(area)) return mayShift(area, may, "insert");
    if (name === "deleteCells" && isRange(area)) return mayShift(area, may, "delete") && !hasLocked(file, sheet, area);
    return may(...(rights[name] ?? []));
  };
  return (name, args) => {
    const isOfStructure = name === "rename" || name === "setVisibility";
    if (isOfStructure && file.protection.isProtected) throw accessDenied();
    if (!isOfStructure && isChange(name) && sheet.protection.options && !isAllowed(name, args)) throw accessDenied();
  };
}

function guardPart(sheet: SheetFile, name: string, value: unknown): unknown {
  const right = partRights[name];
  if (name === "tables") return sheet.tables.map((table) => guardTable(sheet, table));
  if (!isObject(value)) return value;
  if (name === "addTable") return guardTable(sheet, value);
  if (name === "lines") return guardObject(value, checkLines(sheet));
  if (right === undefined) return value;
  const check: Check = (method) => {
    if (isChange(method) && sheet.protection.options && !rightsOf(sheet)(right)) throw accessDenied();
  };
  return Array.isArray(value) ? value.map((one: object) => guardObject(one, check)) : guardObject(value, check);
}

function guardObject(value: object, check: Check): object {
  return once(parts, value, () => guarded(value, check, (_, inner) => inner));
}

function rightsOf({ protection }: SheetFile): May {
  return (...wanted) => wanted.some((right) => protection.options?.rights.has(right));
}

type May = (...wanted: readonly ProtectionRight[]) => boolean;

/** Whole rows and whole columns have rights of their own; other cells never move on a protected sheet. */
function mayShift(area: CellRange, may: May, verb: "insert" | "delete"): boolean {
  if (area.left === 0 && area.right === lastColumn) return may(`${verb}Rows`);
  return area.top === 0 && area.bottom === lastRow && may(`${verb}Columns`);
}

function checkLines(sheet: SheetFile): Check {
  const may = rightsOf(sheet);
  return (name, [axis]) => {
    if (!isChange(name) || !sheet.protection.options) return;
    const isOfColumns = axis === "columns" || /Width/.test(name);
    // Groups cannot be made on a protected sheet, whatever it allows.
    const isOutline = /Outline|Collapsed/.test(name);
    if (isOutline || !may(isOfColumns ? "formatColumns" : "formatRows")) throw accessDenied();
  };
}

/** Filters and sorting have rights of their own; the rest of a table stays as it is. */
function guardTable(sheet: SheetFile, table: object): object {
  return guardObject(table, (name) => {
    if (!isChange(name) || !sheet.protection.options) return;
    const right = /filter/i.test(name) ? "autoFilter" : /sort/i.test(name) ? "sort" : undefined;
    if (right === undefined || !rightsOf(sheet)(right)) throw accessDenied();
  });
}

function isChange(name: string): boolean {
  return changes.test(name) && !freeChanges.test(name);
}

function isLocked({ styles }: WorkbookFile, sheet: SheetFile, [row, column]: readonly unknown[]): boolean {
  if (typeof row !== "number" || typeof column !== "number") return true;
  return styles.format(sheet.formats.styleAt(row, column)).protection.locked;
}

/** Is a cell of the range locked? */
export function hasLocked({ styles }: WorkbookFile, sheet: SheetFile, area: CellRange): boolean {
  return [...sheet.formats.stylesIn(area)].some((style) => styles.format(style).protection.locked);
}

/** Methods run on the object itself: private fields do not exist on what stands around it. */
function guarded<T extends object>(target: T, check: Check, wrap: Wrap): T {
  const calls = new Map<string, unknown>();
  return new Proxy(target, {
    get: (_, key) => {
      const value: unknown = Reflect.get(target, key, target);
      if (typeof key !== "string") return value;
      if (typeof value !== "function") return wrap(key, value);
      const known = calls.get(key);
      if (known !== undefined) return known;
      const call = (...args: readonly unknown[]): unknown => {
        check(key, args);
        return wrap(key, Reflect.apply(value, target, args));
      };
      calls.set(key, call);
      return call;
    },
    set: (_, key, value) => {
      check("set", [key]);
      return Reflect.set(target, key, value, target);
    },
  });
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isRange(value: unknown): value is CellRange {
  return isObject(value) && "top" in value && "left" in value && "bottom" in value && "right" in value;
}
