/** Gap, achievement and status by data model, 6: the same as `computeAchievement` in the domain. */
import { tolerance } from "./lookups";

/** Cells or expressions of one comparison. `due` is the target, pro rata where the actual's year is cut off. */
export interface Comparison {
  readonly actual: string;
  readonly target: string;
  readonly due: string;
  readonly direction: string;
}

/** The three formulas; each is "" where the figures cannot be compared. */
export function achievementFormulas({ actual, target, due, direction }: Comparison) {
  const sign = `IF(${direction}="down",-1,1)`;
  const margin = `${sign}*(${actual}-${due})`;
  const comparable = `AND(ISNUMBER(${actual}),ISNUMBER(${target}),${direction}<>"",${direction}<>"neutral")`;
  const lower = `IF(OR(${target}<0,${actual}<0),"",IF(${actual}=0,1,${due}/${actual}))`;
  const higher = `IF(${target}<=0,"",${actual}/${due})`;
  return {
    gap: `IF(${comparable},${sign}*(${target}-${actual}),"")`,
    achievement: `IF(${comparable},IFERROR(IF(${direction}="down",${lower},${higher}),""),"")`,
    status:
      `IF(${comparable},IF(${margin}>=0,1,IF(${direction}="guard",-1,` +
      `IF(${margin}>=-${tolerance}*ABS(${due}),0,-1))),"")`,
  };
}
