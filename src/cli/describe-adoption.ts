/** An adoption in lines for people: what each block is, what becomes of its columns, what is asked, and what is written. */
import type { AdoptionPreview } from "../actions/adopt/adopt-workbook";
import { adoptionTargets } from "../actions/adopt/adoption-targets";
import type { ReadOrders } from "../actions/adopt/adopt-orders";
import type { ReadBlock } from "../actions/adopt/read-adoption";
import { addressOf, textAt } from "../actions/adopt/source-sheet";
import { targetOf, type AdoptionFinding, type ColumnSuggestion } from "../actions/adopt/suggestion";
import { bySeverity } from "../domain/finding";
import { adoptedColumn, adoptionTexts, describeAdoptionFinding } from "../localisation/adoption-texts";
import type { Language } from "../localisation/language";
import { labelOf } from "../localisation/list-labels";
import { severityTexts } from "../localisation/plan-finding-texts";
import { columnText, sheetName } from "../localisation/sheet-texts";
import type { ExitCode } from "./cli-host";

export type AdoptionOutcome =
  { readonly kind: "dry" } | { readonly kind: "refused" } | { readonly kind: "written"; readonly path: string };

/** 1 where a person has to look at something, else 0. */
export function adoptionExitCode({ reading, orders, decisions, missingSheets }: AdoptionPreview): ExitCode {
  const findings = [
    ...reading.blocks.flatMap((block) => block.findings),
    ...decisions.findings,
    ...orders.flatMap((order) => [...order.findings, ...(order.actuals?.findings ?? [])]),
  ];
  const isClean = findings.every(({ severity }) => severity === "info");
  return isClean && decisions.conflicts.length === 0 && missingSheets.length === 0 ? 0 : 1;
}

export const describeAdoption = {
  findings: (findings: readonly AdoptionFinding[], language: Language) => findingLines(findings, language),
  /** The whole report. */
  all(preview: AdoptionPreview, assumed: readonly string[], outcome: AdoptionOutcome, language: Language): string[] {
    const texts = adoptionTexts[language];
    const { reading, orders } = preview;
    if (reading.mistakes.length > 0) return [...mistakes(preview, language), texts.refused];
    const hasRows = reading.blocks.some(({ rows }) => rows.length > 0) || orders.length > 0;
    return [
      ...reading.blocks.flatMap((block) => blockLines(block, orders, language)),
      ...(hasRows ? [] : [texts.nothingFound]),
      ...planLines(preview, assumed, language),
      ...decisionLines(preview, outcome, language),
      ...outcomeLines(preview, outcome, language),
    ];
  },
};

function mistakes({ reading }: AdoptionPreview, language: Language): string[] {
  const sheets = adoptionTargets.join(", ");
  const named = reading.mistakes.map((mistake) => ({ ...mistake, params: { ...mistake.params, sheets } }));
  return findingLines(named, language);
}

function findingLines(findings: readonly AdoptionFinding[], language: Language): string[] {
  const once = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  return [...once.values()].sort(bySeverity).map((finding) => findingLine(finding, undefined, language));
}

function findingLine(finding: AdoptionFinding, block: number | undefined, language: Language): string {
  const texts = adoptionTexts[language];
  const sentence = describeAdoptionFinding(finding, language);
  const entries = (finding.answers ?? []).map((answer) => mapEntry(answer, block));
  if (entries.length === 0) return `     ${severityTexts[finding.severity][language].padEnd(8)} ${sentence}`;
  return `     ${texts.question} ${sentence} ${texts.answer(entries.join(", "))}`;
}

/** An answer as it is typed: about a part of the block, or about the block. */
function mapEntry(answer: string, block: number | undefined): string {
  const entry = answer.includes("=") ? `${block ?? ""}.${answer}` : `${block ?? ""}=${answer}`;
  return /[\s"']/.test(entry) ? `--map "${entry}"` : `--map ${entry}`;
}

function blockLines(
  { suggestion, rows, findings }: ReadBlock,
  orders: readonly ReadOrders[],
  language: Language,
): string[] {
  const texts = adoptionTexts[language];
  const { number, sheet, area, candidate, isRefused } = suggestion;
  const place = `${sheet.name}!${addressOf(area)}`;
  if (isRefused) return [texts.refusedBlock(number, place)];
  if (candidate === undefined) return [texts.unknownBlock(number, place, firstText(suggestion))];
  const { content, confidence, columns } = candidate;
  const target = targetOf(content);
  const order = orders.find(({ block }) => block === number);
  const what = texts.kinds[content.kind](sheetName(target, language));
  const heading = texts.block(
    number,
    place,
    what,
    texts.confidence[confidence],
    order?.actuals?.lineCount ?? rows.length,
  );
  const noticed = [...findings, ...(order?.findings ?? []), ...(order?.actuals?.findings ?? [])];
  const once = new Map(noticed.map((finding: AdoptionFinding) => [JSON.stringify(finding), finding]));
  return [
    heading,
    ...columnLines(columns, target, language),
    ...[...once.values()].sort(bySeverity).map((finding) => findingLine(finding, number, language)),
  ];
}

function firstText({ sheet, area }: ReadBlock["suggestion"]): string {
  const text = textAt(sheet, area.top, area.left);
  return text.length > 30 ? `${text.slice(0, 29)}…` : text;
}

function columnLines(
  columns: readonly ColumnSuggestion[],
  target: ReturnType<typeof targetOf>,
  language: Language,
): string[] {
  const texts = adoptionTexts[language];
  const named = columns.filter(({ header }) => header !== "");
  const taken = named.flatMap(({ header, column, reason }) => {
    if (column === undefined) return [];
    return [
      [`${header} → ${adoptedColumn(target, column, language)}`, texts.reasons[reason === "second" ? "exact" : reason]]
        .join(" ")
        .trim(),
    ];
  });
  const left = named.flatMap(({ header, column, reason, because }) => {
    if (column !== undefined) return [];
    return [
      `${header} (${reason === "second" ? texts.second(because ?? "") : texts.reasons[reason].replace(/^\(|\)$/g, "")})`,
    ];
  });
  return [
    ...(taken.length === 0 ? [] : [`     ${texts.taken} ${taken.join(", ")}`]),
    ...(left.length === 0 ? [] : [`     ${texts.notTaken} ${left.join(", ")}`]),
  ];
}

function planLines({ creation }: AdoptionPreview, assumed: readonly string[], language: Language): string[] {
  if (creation === undefined) return [];
  const texts = adoptionTexts[language];
  const { account, level = "lean", currency, fiscalYearStart, firstPlanYear = 0 } = creation;
  return [
    texts.newPlan(account, level, currency, fiscalYearStart, firstPlanYear),
    ...(assumed.length === 0 ? [] : [texts.assumed(assumed.join(", "))]),
  ];
}

function decisionLines(
  { decisions, missingSheets, orders, creation }: AdoptionPreview,
  outcome: AdoptionOutcome,
  language: Language,
): string[] {
  const texts = adoptionTexts[language];
  const written = decisions.sheets.filter(({ target }) => !missingSheets.includes(target));
  const lines = written.map(
    ({ target, added, filled, unchanged }) =>
      `  ${texts.sheet(sheetName(target, language), added.length, filled.length, unchanged)}`,
  );
  const missing = missingSheets.map((target): AdoptionFinding => {
    const count = decisions.sheets.find((sheet) => sheet.target === target)?.added.length ?? 0;
    return { code: "adopt.sheet-missing", severity: "warning", params: { target, count } };
  });
  const ordered = orders.flatMap(({ actuals }) =>
    actuals === undefined ? [] : [`  ${texts.orders(actuals.lineCount, actuals.figures.length)}`],
  );
  const heading = outcome.kind === "written" ? texts.written : texts.willWrite;
  return [
    ...(lines.length + ordered.length === 0 ? [] : [heading, ...lines, ...ordered]),
    ...findingLines([...missing, ...decisions.findings], language),
    ...conflictLines(creation === undefined ? decisions.conflicts : decisions.conflicts.map(withoutRow), language),
  ];
}

/** The rows of a plan that is only about to be made have no numbers yet. */
const withoutRow = (conflict: AdoptionPreview["decisions"]["conflicts"][number]) => ({
  ...conflict,
  rowNumber: undefined,
});

function conflictLines(conflicts: AdoptionPreview["decisions"]["conflicts"], language: Language): string[] {
  const texts = adoptionTexts[language];
  return conflicts.map(({ target, rowNumber, column, plan, source, isFormula }) => {
    const place = texts.conflictRow(sheetName(target, language), rowNumber, columnText(target, column, language)[0]);
    const params = { plan: shown(plan, language), source: shown(source, language) };
    const code = isFormula ? "adopt.kept-formula" : "adopt.conflict";
    return `     ${severityTexts.warning[language].padEnd(8)} ${place}: ${describeAdoptionFinding({ code, params }, language)}`;
  });
}

function shown(value: string | number | null, language: Language): string {
  if (typeof value === "number") return new Intl.NumberFormat(language, { maximumFractionDigits: 4 }).format(value);
  return value === null ? "" : labelOf("kpi", value, language);
}

function outcomeLines({ decisions }: AdoptionPreview, outcome: AdoptionOutcome, language: Language): string[] {
  const texts = adoptionTexts[language];
  if (outcome.kind === "dry") return [texts.dryRun];
  if (outcome.kind === "refused") return [texts.refused];
  const isChanged = decisions.sheets.some(({ added, filled }) => added.length + filled.length > 0);
  return [...(isChanged ? [] : [texts.unchanged]), texts.done(outcome.path)];
}
