import { useCallback, useEffect, useState } from "react";
import { readOwnSheets } from "../../actions/adopt/open-adoption";
import type { SourceSheet } from "../../actions/adopt/source-sheet";
import { useBusy, type Busy } from "../import/use-busy";
import { usePane } from "../pane-context";

export interface OwnSheets {
  /** Undefined until they have been read. */
  readonly sheets: readonly SourceSheet[] | undefined;
  readonly busy: Busy<"sheets">;
  readonly readAgain: () => void;
  /** They have been read by somebody else. */
  readonly take: (sheets: readonly SourceSheet[]) => void;
}

/** The user's own sheets, read when the screen opens and when it is asked for; a preview reads them again. */
export function useOwnSheets(): OwnSheets {
  const { services } = usePane();
  const [sheets, setSheets] = useState<readonly SourceSheet[] | undefined>();
  const busy = useBusy<"sheets">();
  const { run } = busy;
  const readAgain = useCallback(
    () =>
      void run("sheets", async (isWanted) => {
        const read = await readOwnSheets(services.workbook);
        if (isWanted()) setSheets(read);
      }),
    [run, services],
  );
  useEffect(readAgain, [readAgain]);
  return { sheets, busy, readAgain, take: setSheets };
}
