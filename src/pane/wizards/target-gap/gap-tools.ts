import type { GapFigures } from "../../../actions/wizards/target-gap-line";
import type { TargetGapDraft } from "../../../actions/wizards/target-gap-draft";
import { fieldOf } from "../../../actions/edit/field-of";
import { yearName } from "../../../actions/wizards/target-gap-choices";
import { targetGapTexts, type TargetGapTexts } from "../../../localisation/target-gap-texts";
import { usePane } from "../../pane-context";
import type { WizardTools } from "../wizard-host";
import { useGapFormat, type GapFormat } from "./use-gap-format";

export interface GapStepProps {
  readonly tools: WizardTools<TargetGapDraft>;
  readonly figures: GapFigures;
}

export interface GapWords {
  readonly texts: TargetGapTexts;
  readonly shown: GapFormat;
  readonly kpi: string;
  /** KPI, scope and year of the line. */
  readonly about: string;
  /** A fiscal year as people say it. */
  readonly year: (year: number) => string;
}

/** Words and numbers of the line that is worked on. */
export function useGapWords({ tools: { plan }, figures: { key, unit } }: GapStepProps): GapWords {
  const { language } = usePane();
  const kpi = useKpiName(plan)(key.kpi);
  const year = (wanted: number) => yearName(plan, wanted);
  const about = [kpi, key.productGroup, key.region, year(key.fiscalYear)].filter((part) => part !== "").join(" · ");
  return { texts: targetGapTexts(language), shown: useGapFormat(unit), kpi, about, year };
}

/** Names KPIs, also those that the plan has defined itself. */
export function useKpiName(plan: WizardTools<TargetGapDraft>["plan"]): (kpi: string) => string {
  const { language } = usePane();
  const { options } = fieldOf(plan, "gap", "kpi", language);
  return (kpi) => options.find(({ value }) => value === kpi)?.label ?? kpi;
}
