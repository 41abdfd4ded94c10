import type { PlanWorkbook } from "../../workbook/port";
import { readPlan } from "../../workbook/read-plan";

export interface TeamMember {
  readonly shortName: string;
  readonly name: string | null;
}

/**
 * Those of the plan's team that have a short name, in the order of their rows.
 * @throws PlanError when the workbook is no plan, or a newer one.
 */
export async function teamMembers(workbook: PlanWorkbook): Promise<readonly TeamMember[]> {
  const { rows } = readPlan(await workbook.read());
  return rows.team.flatMap(({ values }) =>
    values.short_name === null ? [] : [{ shortName: values.short_name, name: values.name }],
  );
}
