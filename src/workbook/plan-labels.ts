import type { Labels } from "../domain/schema/column-kinds";
import { ownKpiKey } from "../domain/kpi/catalogue";
import type { Language } from "../localisation/language";
import { codeOf, labelOf } from "../localisation/list-labels";

/**
 * Labels and codes of a plan: the fixed lists in its language, and the KPIs that its settings define by name.
 * Codes are found under either language.
 */
export function planLabels(language: Language, ownKpiNames: readonly string[]): Labels {
  const ownByKey = new Map(ownKpiNames.map((name) => [ownKpiKey(name), name]));
  return {
    codeOf: (list, label) => {
      const code = codeOf(list, label);
      if (code !== undefined || list !== "kpi") return code;
      const key = ownKpiKey(label);
      return ownByKey.has(key) ? key : undefined;
    },
    labelOf: (list, code) => (list === "kpi" && ownByKey.get(code)) || labelOf(list, code, language),
  };
}
