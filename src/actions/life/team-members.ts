import type { PlanWorkbook } from "../../workbook/port";
import { readPlan } from "../../workbook/read-plan";
import { requireCurrent } from "./require-current";

export interface TeamMember {
  readonly shortName: string;
  readonly name: string | null;
}

/**
 * Those of the team to whom the plan can be handed over: all with a short name, in the order of their rows.
 * @throws PlanError when the workbook is no plan, or one of another version: it can be handed over to nobody.
 */
export async function teamMembers(workbook: PlanWorkbook): Promise<readonly TeamMember[]> {
  const plan = readPlan(await workbook.read());
  requireCurrent(plan);
  return plan.rows.team.flatMap(({ values }) =>
    values.short_name === null ? [] : [{ shortName: values.short_name, name: values.name }],
  );
}
