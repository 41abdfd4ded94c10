/** `worksheet.protection` and `workbook.protection`. */
import type { ProtectionOptions, ProtectionRight } from "../../package/workbook-file";
import { choice, flag, keyOf, optional, record, text } from "../arguments";
import type { Book } from "../book";
import { eventTypes, wholeWorkbook } from "../events";
import { accessDenied, HostError } from "../host-error";
import { defineObject, method, scalar } from "../host-object";
import { sheetId } from "../object-ids";
import type { SheetTarget } from "../range-target";

const rightNames: Readonly<Record<string, ProtectionRight>> = {
  allowAutoFilter: "autoFilter",
  allowDeleteColumns: "deleteColumns",
  allowDeleteRows: "deleteRows",
  allowEditObjects: "editObjects",
  allowEditScenarios: "editScenarios",
  allowFormatCells: "formatCells",
  allowFormatColumns: "formatColumns",
  allowFormatRows: "formatRows",
  allowInsertColumns: "insertColumns",
  allowInsertHyperlinks: "insertHyperlinks",
  allowInsertRows: "insertRows",
  allowPivotTables: "pivotTables",
  allowSort: "sort",
};
const selections: Readonly<Record<string, ProtectionOptions["selection"]>> = {
  Normal: "normal",
  Unlocked: "unlocked",
  None: "none",
};
const nothing: ProtectionOptions = { rights: new Set(), selection: "normal" };

export const sheetProtectionObject = defineObject<SheetTarget>({
  name: "WorksheetProtection",
  members: {
    Protected: scalar(({ sheet }) => sheet.protection.options !== undefined, undefined, "1.2"),
    Options: scalar(({ sheet }) => answer(sheet.protection.options ?? nothing), undefined, "1.2"),
    Protect: method((target, [options, password]) => protect(target, options, password), "1.2"),
    Unprotect: method((target, [password]) => unprotect(target, password), "1.2"),
  },
});

export const workbookProtectionObject = defineObject<Book>({
  name: "WorkbookProtection",
  members: {
    Protected: scalar(({ file }) => file.protection.isProtected, undefined, "1.7"),
    Protect: method(({ file }, [password]) => {
      // "Fails if the workbook has been protected": the declaration of protect.
      if (file.protection.isProtected) throw accessDenied();
      file.protection.protect(passwordOf(password));
    }, "1.7"),
    Unprotect: method(({ file }, [password]) => {
      if (!file.protection.isProtected) return;
      requirePassword(file.protection.isPassword(passwordOf(password) ?? ""));
      file.protection.unprotect();
    }, "1.7"),
  },
});

/** "Fails if the worksheet has already been protected": the declaration of protect. */
function protect(target: SheetTarget, options: unknown, password: unknown): void {
  const { protection } = target.sheet;
  if (protection.options) throw accessDenied();
  protection.protect(optional(options, optionsOf, nothing), passwordOf(password));
  tell(target, true);
}

function unprotect(target: SheetTarget, password: unknown): void {
  const { protection } = target.sheet;
  if (!protection.options) return;
  requirePassword(protection.isPassword(passwordOf(password) ?? ""));
  protection.unprotect();
  tell(target, false);
}

/** An empty password is none. */
function passwordOf(password: unknown): string | undefined {
  return optional(password, text, "") || undefined;
}

function requirePassword(isRight: boolean): void {
  if (!isRight) throw new HostError("AccessDenied", "The password you supplied is not correct.");
}

function optionsOf(value: unknown): ProtectionOptions {
  const { selectionMode, ...given } = record(value);
  const allowed = Object.entries(given).filter(([, isAllowed]) => isAllowed !== null && flag(isAllowed));
  const rights = allowed.map(([name]) => choice(name, rightNames));
  const selection = optional(selectionMode, (mode) => choice(mode, selections), "normal");
  return { rights: new Set(rights), selection };
}

function answer({ rights, selection }: ProtectionOptions): unknown {
  const flags = Object.entries(rightNames).map(([name, right]) => [name, rights.has(right)]);
  return { ...Object.fromEntries(flags), selectionMode: keyOf(selections, selection) };
}

function tell({ book, sheet }: SheetTarget, isProtected: boolean): void {
  const worksheetId = sheetId(sheet);
  const message = { isProtected, source: book.events.source, worksheetId };
  book.events.raise(eventTypes.sheetProtectionChanged, [worksheetId, wholeWorkbook], message);
}
