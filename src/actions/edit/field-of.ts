import { kpiCatalogue } from "../../domain/kpi/catalogue";
import { columnsOf, isInput } from "../../domain/schema/define-sheet";
import type { ColumnKind, ListSource } from "../../domain/schema/column-kinds";
import { lists, type ListName } from "../../domain/schema/lists";
import { planSheets, type TableSheetKey } from "../../domain/schema/plan-schema";
import type { Language } from "../../localisation/language";
import { labelOf } from "../../localisation/list-labels";
import { columnText } from "../../localisation/sheet-texts";
import type { Plan } from "../../workbook/read-plan";
import { referenceTo } from "./plan-edit";

export interface FieldOption {
  readonly value: string;
  readonly label: string;
}

export type FieldKind = "text" | "longText" | "choice" | "names" | "whole" | "number" | "percent" | "date" | "mark";

/** How a column of a plan sheet is asked for in the pane. */
export interface FieldDescription {
  readonly kind: FieldKind;
  readonly label: string;
  /** Definition of what belongs here: the prompt of the sheet's cells. */
  readonly hint: string | undefined;
  /** Of a choice: what can be chosen. Of names: what is offered. */
  readonly options: readonly FieldOption[];
  readonly minimum: number | undefined;
  readonly maximum: number | undefined;
}

/** The field of a column, with the choices that the plan offers now; throws for a column that people do not fill in. */
export function fieldOf(plan: Plan, sheet: TableSheetKey, column: string, language: Language): FieldDescription {
  const definition = columnsOf(planSheets[sheet]).find(([key]) => key === column)?.[1];
  if (!definition || !isInput(definition)) throw new Error(`no input column ${sheet}.${column}`);
  const kind: AnyKind = definition.input;
  const [label, hint] = columnText(sheet, column, language);
  const [minimum, maximum] = limitsOf(kind);
  return { kind: fieldKind(kind), label, hint, options: optionsOf(plan, kind, language), minimum, maximum };
}

type AnyKind = Pick<ColumnKind<never>, "validation" | "align" | "wrap">;

function fieldKind({ validation, align, wrap }: AnyKind): FieldKind {
  if (validation === undefined || "anyRow" in validation) {
    if (wrap) return "longText";
    return align === "right" ? "number" : "text";
  }
  if ("list" in validation) return validation.list === "mark" ? "mark" : "choice";
  if ("source" in validation) return validation.source === "team" ? "names" : "choice";
  if ("date" in validation) return "date";
  return "whole" in validation ? "whole" : "percent";
}

function limitsOf({ validation }: AnyKind): readonly [minimum?: number, maximum?: number] {
  if (validation === undefined) return [];
  if ("whole" in validation) return validation.whole;
  return "decimal" in validation ? validation.decimal : [];
}

function optionsOf(plan: Plan, { validation }: AnyKind, language: Language): readonly FieldOption[] {
  if (validation === undefined) return [];
  if ("list" in validation) return listOptions(validation.list, language);
  return "source" in validation ? sourceOptions(plan, validation.source, language) : [];
}

/** Every code of a list with its label. */
export function listOptions(list: ListName, language: Language): readonly FieldOption[] {
  return lists[list].map((value) => ({ value, label: labelOf(list, value, language) }));
}

const titleColumns = { contacts: "name", goals: "title", measures: "title", swot: "statement" } as const;

function sourceOptions(plan: Plan, source: ListSource, language: Language): readonly FieldOption[] {
  switch (source) {
    case "product_group":
    case "region":
    case "unit":
      return plan.rows.settings.flatMap(({ values }) => (values.kind === source ? named(values.name) : []));
    case "kpi":
      return kpiOptions(plan, language);
    case "team":
      return plan.rows.team.flatMap(({ values }) => named(values.short_name));
    case "contacts":
    case "goals":
    case "measures":
    case "swot":
      return referenceOptions(plan, source);
  }
}

const named = (name: string | null): readonly FieldOption[] => (name === null ? [] : [{ value: name, label: name }]);

function kpiOptions({ rows, labels }: Plan, language: Language): readonly FieldOption[] {
  const known = kpiCatalogue.map(({ key }) => ({ value: key, label: labelOf("kpi", key, language) }));
  const own = rows.settings.flatMap(({ values }) => {
    const key = values.kind === "kpi" && values.name !== null ? labels.codeOf("kpi", values.name) : undefined;
    return key === undefined || known.some(({ value }) => value === key)
      ? []
      : [{ value: key, label: values.name ?? key }];
  });
  return [...known, ...own];
}

/** Rows that have an id and say what they are. */
function referenceOptions(plan: Plan, source: keyof typeof titleColumns): readonly FieldOption[] {
  return plan.rows[source].flatMap(({ values }) => {
    const cells: Readonly<Record<string, string | number | null>> = values;
    const title = cells[titleColumns[source]];
    if (values.id === null || typeof title !== "string") return [];
    return [{ value: referenceTo(values.id, title), label: title }];
  });
}
