/** Takes the name of a row or column of figures apart: "Umsatz Plan (TEUR)" is the KPI revenue, a target, in thousands of euros. */
import { kpiCatalogue, type KpiDefinition } from "../../domain/kpi/catalogue";
import { kpiNames, scaleMarks } from "../../localisation/adoption-words";
import { languages } from "../../localisation/language";
import { labelOf } from "../../localisation/list-labels";
import { currencyOf } from "../import/parse-header";
import { foldWord, wordIndex } from "./fold-word";
import { figureOf, type FigureKind } from "./periods";

/** A unit as people write it, with the scale in front of it. */
export interface WrittenUnit {
  /** 1,000 for "TEUR". */
  readonly scale: number;
  /** ISO code, "$" for any dollar. */
  readonly currency?: string;
  readonly percent?: boolean;
  /** Any other unit, as the plan writes it: "pcs", "kg". */
  readonly unit?: string;
}

export interface KpiLabel {
  /** Key of the catalogue. */
  readonly kpi?: string;
  /** The name without unit and kind of figure, as written. */
  readonly name: string;
  readonly figure?: FigureKind;
  readonly unit?: WrittenUnit;
}

const names: Readonly<Record<string, readonly string[] | undefined>> = kpiNames;

const kpis = wordIndex(
  kpiCatalogue.map(
    ({ key }) => [key, [...languages.map((language) => labelOf("kpi", key, language)), ...(names[key] ?? [])]] as const,
  ),
);
const definitions = new Map(kpiCatalogue.map((definition) => [definition.key, definition]));

const pieces = new Set(["stk", "stueck", "st", "pcs", "pieces", "units", "einheiten", "pc"]);
const percents = new Set(["%", "prozent", "percent", "pct", "proz"]);
const currencyPattern = /^(.*?)(€|\$|£|eur|euro|chf|usd|gbp|sek|nok|dkk|pln|czk|huf)(.*)$/;

/** A unit on its own ("TEUR", "Mio. €", "%", "Stk."); undefined for other words. */
export function readUnit(text: string): WrittenUnit | undefined {
  const word = text.toLowerCase().replace(/[\s.[\]()]+/g, "");
  if (word === "") return undefined;
  if (percents.has(word)) return { scale: 1, percent: true };
  const money = readMoney(word);
  if (money !== undefined) return money;
  const folded = foldWord(word);
  if (pieces.has(folded)) return { scale: 1, unit: "pcs" };
  const [, mark = "", rest = ""] = /^(tsd|tausend|mio|mrd)(.*)$/.exec(folded) ?? [];
  if (mark === "") return undefined;
  const unit = rest === "" ? {} : { unit: pieces.has(rest) ? "pcs" : rest };
  return { scale: scaleMarks[mark] ?? 1, ...unit };
}

function readMoney(word: string): WrittenUnit | undefined {
  const [, before = "", sign = "", after = ""] = currencyPattern.exec(word) ?? [];
  const [mark, currency] = [before + after, currencyOf(sign)];
  if (currency === undefined) return undefined;
  if (mark === "") return { scale: 1, currency };
  const scale = scaleMarks[mark];
  return scale === undefined ? undefined : { scale, currency };
}

/** The unit that a title speaks of: "alle Angaben in TEUR", "Umsatz (k€)". */
export function unitIn(title: string): WrittenUnit | undefined {
  const words = title.split(/[\s()[\],;:/]+/).filter((word) => word !== "");
  const pairs = words.map((word, index) => `${word}${words[index + 1] ?? ""}`);
  const units = [...pairs, ...words].flatMap((word) => {
    const unit = readUnit(word);
    return unit?.currency === undefined && (unit?.scale ?? 1) === 1 ? [] : [unit];
  });
  return units[0];
}

/** Takes a label apart. */
export function readKpiLabel(text: string): KpiLabel {
  const whole = kpiOf(text, undefined);
  if (whole !== undefined) return { kpi: whole, name: text.trim() };
  const { rest, unit } = takeUnit(text);
  const { name, figure } = takeFigure(rest);
  const kpi = kpiOf(name, unit);
  return {
    name,
    ...(kpi !== undefined && { kpi }),
    ...(figure !== undefined && { figure }),
    ...(unit !== undefined && { unit }),
  };
}

/** The KPI that a name means; a name in percent is no amount, an amount no share. */
function kpiOf(name: string, unit: WrittenUnit | undefined): string | undefined {
  const key = kpis.get(foldWord(name));
  const definition = key === undefined ? undefined : definitions.get(key);
  return definition && fits(definition, unit) ? key : undefined;
}

function fits({ unit: own }: KpiDefinition, unit: WrittenUnit | undefined): boolean {
  if (unit?.percent === true) return own === "%";
  return unit?.currency === undefined || own === "currency";
}

/** A unit in brackets, behind "in", or as the last word. */
function takeUnit(text: string): { readonly rest: string; readonly unit?: WrittenUnit } {
  const patterns = [
    /^(.*?)\s*[([]([^)\]]+)[)\]]\s*$/,
    /^(.+?)\s+in\s+(.+)$/i,
    /^(.+?)[\s,/]+(\S+\s*\S*)$/,
    /^(.+)\s+(\S+)$/,
  ];
  for (const pattern of patterns) {
    const [, rest, written] = pattern.exec(text.trim()) ?? [];
    const unit = written === undefined ? undefined : readUnit(written.replace(/^in\s+/i, ""));
    if (rest !== undefined && unit !== undefined) return { rest, unit };
  }
  return { rest: text.trim() };
}

/** "Umsatz Plan" and "Ist-Umsatz" say what their figures are. */
function takeFigure(text: string): { readonly name: string; readonly figure?: FigureKind } {
  const words = text
    .trim()
    .split(/[\s\-–()]+/)
    .filter((word) => word !== "");
  if (words.length < 2) return { name: text.trim() };
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const [atEnd, atStart] = [figureOf(last), figureOf(first)];
  if (atEnd !== undefined && last.length > 1) return { name: words.slice(0, -1).join(" "), figure: atEnd };
  if (atStart !== undefined && first.length > 1) return { name: words.slice(1).join(" "), figure: atStart };
  return { name: text.trim() };
}

/** The KPI that a title speaks of, if it is one alone: "Umsatz nach Warengruppen in TEUR". */
export function kpiIn(title: string): string | undefined {
  const words = title.split(/[\s()[\],;:/–-]+/).filter((word) => word !== "");
  const candidates = words.flatMap((_, from) => [1, 2, 3].map((count) => words.slice(from, from + count).join(" ")));
  const found = new Set(candidates.flatMap((name) => kpis.get(foldWord(name)) ?? []));
  const [only, ...others] = found;
  return others.length === 0 ? only : undefined;
}
