import { useCallback } from "react";
import { usePane } from "../pane-context";

/** Fills the empty workbook with the sample plan, in the pane's language. */
export function useExploreSample(): () => void {
  const { services, model, language } = usePane();
  return useCallback(() => {
    const { workbook, random, today } = services;
    void model.operations.run("sample", async (options) => {
      const { createSamplePlan } = await import("../../actions/sample/create-sample-plan");
      return createSamplePlan(workbook, { language, today: today() }, random, options);
    });
  }, [services, model, language]);
}
