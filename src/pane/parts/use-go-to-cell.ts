import { useCallback } from "react";
import type { CellPlace } from "../../actions/open-workbook";
import { describeError } from "../../localisation/error-texts";
import { usePane } from "../pane-context";
import { failureOf } from "../state/failure";

/** Shows a cell in Excel. If that fails, the reason is said and the workbook read anew: the place may have gone. */
export function useGoToCell(): (place: CellPlace) => Promise<void> {
  const { services, model, language, announce } = usePane();
  return useCallback(
    async (place: CellPlace) => {
      try {
        await services.workbook.goTo(place);
      } catch (error) {
        const { code, params } = failureOf(error);
        announce(describeError(code, params, language) ?? code);
        await model.reader.refresh();
      }
    },
    [services, model, language, announce],
  );
}
