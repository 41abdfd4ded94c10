// What a target of the coverage map points to, and whether it is really there.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { commandOptions } from "../../src/cli/command-options";
import { findKpi } from "../../src/domain/kpi/catalogue";
import { isInput, type Columns } from "../../src/domain/schema/define-sheet";
import { lists } from "../../src/domain/schema/lists";
import { planSheets, type TableSheetKey } from "../../src/domain/schema/plan-schema";
import { findingText } from "../../src/localisation/finding-texts";
import { kpiDefinitions } from "../../src/localisation/kpi-definitions";
import { labelOf } from "../../src/localisation/list-labels";
import { languages, type Language } from "../../src/localisation/language";
import { overviewTexts } from "../../src/localisation/overview-texts";
import { paneTexts } from "../../src/localisation/pane-texts";
import { selectionScale } from "../../src/localisation/selection-scales";
import { columnText, sheetTexts } from "../../src/localisation/sheet-texts";
import { recordTables } from "../../src/workbook/records/record-tables";
import { columnValidation } from "../../src/workbook/validations";

const isSheet = (key: string): key is TableSheetKey => Object.hasOwn(planSheets, key);
const isFilled = (text: unknown) => typeof text === "string" && text.trim() !== "";

function columnOf(place: string) {
  const [sheet = "", key = ""] = place.split(".");
  if (!isSheet(sheet)) return undefined;
  const columns: Columns = planSheets[sheet].columns;
  const column = columns[key];
  return column === undefined ? undefined : { sheet, key, column };
}

/** Codes of a list by name; a name that is none has none. */
function codesOf(list: string): readonly string[] {
  const all: Readonly<Record<string, readonly string[]>> = lists;
  return all[list] ?? [];
}

function textAt(texts: unknown, path: string): unknown {
  return path.split(".").reduce<unknown>((found, key) => {
    return typeof found === "object" && found !== null ? Object.getOwnPropertyDescriptor(found, key)?.value : undefined;
  }, texts);
}

/** The prompt that Excel shows at a cell of the column; it needs a validation that carries it. */
function shownPrompt(place: string, language: Language): string | undefined {
  const found = columnOf(place);
  if (!found) return undefined;
  return columnValidation(found.sheet, found.key, found.column, language)?.prompt?.message;
}

function hasLabel(target: string): boolean {
  const [list = "", code = ""] = target.split("/");
  const known = Object.keys(lists).find((name): name is keyof typeof lists => name === list);
  if (known === undefined || !codesOf(list).includes(code)) return false;
  const labels = languages.map((language) => labelOf(known, code, language));
  return labels.every((label) => label !== "") && labels.some((label) => label !== code);
}

function hasOption(target: string): boolean {
  const [command = "", option = ""] = target.split(".");
  const all: Readonly<Record<string, object>> = commandOptions;
  return Object.hasOwn(all[command] ?? {}, option);
}

function isExported(target: string): boolean {
  const [path = "", name = ""] = target.split("#");
  const file = join(__dirname, "../..", `${path}.ts`);
  if (!existsSync(file)) return false;
  return new RegExp(`^export (async )?(function|const|class|interface|type) ${name}\\b`, "m").test(
    readFileSync(file, "utf8"),
  );
}

const inBoth = (test: (language: Language) => boolean) => languages.every(test);

/** Tests of a target by its kind, the word before the colon. */
export const targetKinds: Readonly<Record<string, (target: string) => boolean>> = {
  sheet: isSheet,
  column: (target) => columnOf(target) !== undefined,
  /** An input column that takes any text. */
  open: (target) => {
    const column = columnOf(target)?.column;
    return column !== undefined && isInput(column) && !isClosed(target);
  },
  list: hasLabel,
  kpi: (target) => findKpi(target) !== undefined,
  definition: (target) => inBoth((language) => isFilled(kpiDefinitions[target]?.[language])),
  scale: (target) => lists.selection_criterion.some((code) => code === target && inBoth((l) => isFilled(selectionScale(code, l)))),
  help: (target) => isSheet(target) && inBoth((language) => isFilled(sheetTexts(language)[target].help)),
  prompt: (target) => inBoth((language) => isFilled(shownPrompt(target, language))),
  /** The explanation of a column, shown or not. */
  text: (target) => {
    const found = columnOf(target);
    return found !== undefined && inBoth((language) => isFilled(columnText(found.sheet, found.key, language)[1]));
  },
  finding: (target) => {
    const text = findingText(target);
    return text !== undefined && inBoth((language) => isFilled(text.what[language]));
  },
  overview: (target) => inBoth((language) => isFilled(textAt(overviewTexts[language], target))),
  pane: (target) => inBoth((language) => isFilled(textAt(paneTexts(language), target))),
  command: (target) => Object.hasOwn(commandOptions, target),
  option: hasOption,
  record: (target) => Object.hasOwn(recordTables, target),
  module: isExported,
};

/** Choices of a fixed list take nothing else. */
function isClosed(place: string): boolean {
  const found = columnOf(place);
  if (!found || !isInput(found.column)) return false;
  const { input } = found.column;
  const labels = { codeOf: () => undefined, labelOf: (_: string, code: string) => code };
  return input.parse("anything else", labels).value === null;
}
