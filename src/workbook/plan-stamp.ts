/** The custom XML part and document property that mirror a plan's identity (data model, 20). */
import type { Language } from "../localisation/language";
import type { Change } from "./changes";
import type { PlanSettings } from "./plan-settings";
import { stampNamespace } from "./port";

export const stampProperty = "KAP_Plan";

export interface PlanStamp {
  readonly planId: string;
  readonly schemaVersion: number;
  readonly language: Language;
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string) => text.replaceAll(/[&<>"]/g, (character) => escapes[character] ?? character);

/** The two mirrors as changes; written only by create, migrate, share and merge. */
export function stampChanges(settings: PlanSettings): Change[] {
  const { planId, schemaVersion, language } = settings;
  const attributes = `planId="${escaped(planId)}" schemaVersion="${schemaVersion}" language="${language}"`;
  return [
    // first, because its presence tells that nothing of the workbook may be removed any more
    { kind: "setStamp", namespace: stampNamespace, xml: `<plan xmlns="${stampNamespace}" ${attributes}/>` },
    { kind: "setProperty", name: stampProperty, value: `${planId};${schemaVersion};${language}` },
  ];
}

/** What a stamp says; undefined for XML that is not ours or says nothing usable. */
export function parseStamp(xml: string): PlanStamp | undefined {
  const attribute = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(xml)?.[1];
  const [planId, version, language] = [attribute("planId"), Number(attribute("schemaVersion")), attribute("language")];
  if (!xml.includes(stampNamespace) || !planId || !Number.isInteger(version)) return undefined;
  return language === "de" || language === "en" ? { planId, schemaVersion: version, language } : undefined;
}
