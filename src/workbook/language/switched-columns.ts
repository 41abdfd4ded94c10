/** Formulas, prompts, dates and conditional formats of the tables, as far as the language is in them. */
import { columnsOf, type Column } from "../../domain/schema/define-sheet";
import { planSheets, tableSheetKeys, type TableSheetKey } from "../../domain/schema/plan-schema";
import type { Change, Validation } from "../changes";
import { sheetFormulas } from "../formulas/sheet-formulas";
import { columnRange } from "../places";
import type { RangeRules, SheetRange } from "../port";
import type { PlanTable } from "../read-plan";
import { formulaTest } from "../repairs/formula-repairs";
import { contentAt, rulesKey } from "../repairs/repair-reading";
import { isSame, wantedFormats } from "../repairs/rule-repairs";
import { hasDateFormat } from "../table-looks";
import { dateFormat } from "../theme";
import { columnValidation } from "../validations";
import type { LanguagePlan } from "./language-plan";

/** Formulas with words in them; what people have typed over a formula, or made of it, stays. */
export function switchedFormulas(language: LanguagePlan): Change[] {
  return eachTable(language, (key, table) => {
    const [old, between, next] = [language.old, language.between, language.next].map(({ naming }) =>
      sheetFormulas(key, naming),
    );
    return Object.entries(next ?? {}).flatMap(([column, formula]) => {
      const before = old?.[column];
      if (before === undefined || between?.[column] === formula) return [];
      return filled(key, table, column, before, formula, language);
    });
  });
}

function filled(
  key: TableSheetKey,
  table: PlanTable,
  column: string,
  before: string,
  formula: string,
  { reading, next }: LanguagePlan,
): Change[] {
  const position = table.positions.get(column);
  if (position === undefined) return [];
  const [contents, at] = [reading.contents.get(table.sheet), table.left + position];
  const isOurs = formulaTest(before, planSheets[key].table);
  const runs: [first: number, last: number][] = [];
  for (let row = table.top + 1; row <= table.top + table.bodyRows; row += 1) {
    if (!isOurs(contentAt(contents, row, at))) continue;
    const last = runs.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  }
  return runs.map(([first, last]): Change => {
    return { kind: "fillFormula", sheet: next.sheet(key), range: columnRange(at, first, last), formula };
  });
}

/** Prompts and messages where the validation is still that of the plan; the format of dates. */
export function switchedRules(language: LanguagePlan): Change[] {
  return eachTable(language, (key, table) => {
    const columns = columnsOf(planSheets[key]).flatMap(([column, definition]): Change[] => {
      const position = table.positions.get(column);
      if (position === undefined) return [];
      const range = columnRange(table.left + position, table.top + 1, table.top + table.bodyRows);
      const [sheet, { from, to }] = [language.next.sheet(key), language];
      const validation = columnValidation(key, column, definition, to);
      const rules = language.reading.rules.get(rulesKey(key, column));
      const old = columnValidation(key, column, definition, from);
      return [
        ...switchedDates({ sheet, range }, definition, rules?.numberFormats ?? [], language),
        ...(validation && rules && isOurs(rules.validation, validation, old)
          ? [{ kind: "setValidation", sheet, range, validation } as const]
          : []),
      ];
    });
    return [...columns, ...switchedFormats(key, table, language)];
  });
}

/** The format of dates where they have the plan's own; one that people have chosen stays. */
function switchedDates(
  { sheet, range }: SheetRange,
  column: Column,
  found: readonly string[],
  { from, to }: LanguagePlan,
): Change[] {
  if (!hasDateFormat(column)) return [];
  const runs: [first: number, last: number][] = [];
  found.forEach((format, index) => {
    const row = range.top + index;
    if (plainFormat(format) !== dateFormat[from]) return;
    const last = runs.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else runs.push([row, row]);
  });
  const patch = { numberFormat: dateFormat[to] };
  return runs.map(([first, last]) => ({
    kind: "format",
    sheet,
    range: columnRange(range.left, first, last),
    patch,
  }));
}

/** Other programs write the same format with backslashes or capitals. */
const plainFormat = (format: string) => format.replaceAll("\\", "").replace(/;@$/, "").toLowerCase();

/** A prompt alone is the plan's as long as it says what the plan says. */
function isOurs(found: RangeRules["validation"], after: Validation, before: Validation | undefined): boolean {
  return found.kind === "any" ? found.prompt === before?.prompt?.message : isSame(found, after);
}

/**
 * The conditional formats of a table of which one shows words, all of them in their order; none where people have added
 * some of their own, which would be lost.
 */
function switchedFormats(key: TableSheetKey, table: PlanTable, { plan, to, reading, next }: LanguagePlan): Change[] {
  const before = wantedFormats(plan, key, table);
  const after = wantedFormats({ ...plan, settings: { ...plan.settings, language: to } }, key, table);
  const isOurs = after.every(
    ({ column, formats }) => reading.rules.get(rulesKey(key, column))?.conditionalFormats === formats.rules.length,
  );
  if (!isOurs || JSON.stringify(before) === JSON.stringify(after)) return [];
  return after.map(({ formats }): Change => ({ kind: "setConditionalFormats", ...formats, sheet: next.sheet(key) }));
}

function eachTable({ plan }: LanguagePlan, changes: (key: TableSheetKey, table: PlanTable) => Change[]): Change[] {
  return tableSheetKeys.flatMap((key) => {
    const table = plan.tables[key];
    return table ? changes(key, table) : [];
  });
}
