import { useCallback } from "react";
import { usePane } from "../pane-context";
import { noticeOf } from "../state/notice";

/** Shows the table of KPIs, at one of its worksheet's rows (one-based) or at its top, whatever its sheet is called. */
export function useGoToKpis(): (row?: number) => void {
  const { services, model } = usePane();
  return useCallback(
    (row) => {
      const go = async () => {
        const { tables } = await services.workbook.read();
        const table = tables.find(({ name }) => name.toUpperCase() === "KAP_KPIS");
        if (table === undefined) return model.reader.refresh();
        const place = { sheet: table.sheet, row: row === undefined ? table.top + 1 : row - 1, column: table.left };
        return services.workbook.goTo(place);
      };
      go().catch((error: unknown) => model.notice.set(noticeOf(error)));
    },
    [services, model],
  );
}
