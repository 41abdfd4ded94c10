import { useCallback } from "react";
import type { CellPlace } from "../../actions/open-workbook";
import { usePane } from "../pane-context";
import { noticeOf } from "../state/notice";

/** Shows a cell in Excel. If that fails, the workbook is read anew, because the place may have gone, and the reason told. */
export function useGoToCell(): (place: CellPlace) => Promise<void> {
  const { services, model } = usePane();
  return useCallback(
    async (place: CellPlace) => {
      try {
        await services.workbook.goTo(place);
      } catch (error) {
        await model.reader.refresh();
        model.notice.set(noticeOf(error));
      }
    },
    [services, model],
  );
}
