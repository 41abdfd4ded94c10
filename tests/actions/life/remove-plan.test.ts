import { previewPlanRemoval } from "../../../src/actions/life/remove-plan";
import { buildPlan, noRows, planFilesOn, settingsOf } from "../../support/plan-files";

const today = "2026-03-15";
const files = planFilesOn(today, { calculates: false });

describe("removing a plan in which nobody has written anything of their own", () => {
  it.each(["lean", "standard", "full"] as const)("keeps nothing of a plan at the level %s", async (level) => {
    const file = await buildPlan({ settings: settingsOf({ level }), rows: noRows }, today, files);
    expect((await previewPlanRemoval(file)).copies).toEqual([]);
  });
});
