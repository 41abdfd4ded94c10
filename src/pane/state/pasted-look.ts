/** Sums up what somebody has pasted, with the reading that follows the change anyway. */
import type { WorkbookReading } from "../../actions/home/describe-workbook";
import type { SheetRange, WorkbookChange } from "../../actions/open-workbook";
import type { Notice } from "./notice";

export interface PastedLook {
  /** Remembers what of a change may be a paste. */
  readonly note: (change: WorkbookChange) => void;
  /** Reads, and looks at what had been noted before. */
  readonly after: (read: () => Promise<WorkbookReading>) => Promise<WorkbookReading>;
  /** What there is to say of the last reading; once. */
  readonly take: () => Notice | undefined;
}

export function createPastedLook(): PastedLook {
  let noted: readonly SheetRange[] = [];
  let found: Notice | undefined;
  return {
    note({ edits }) {
      noted = [...noted, ...edits.filter(({ range }) => range.bottom > range.top)];
    },
    async after(read) {
      const edits = noted;
      noted = [];
      try {
        const reading = await read();
        found = await noticeOn(reading, edits);
        return reading;
      } catch (error) {
        noted = [...edits, ...noted];
        throw error;
      }
    },
    take() {
      const notice = found;
      found = undefined;
      return notice;
    },
  };
}

/** The texts of findings come when they are needed. That they do not come is no failure of the reading. */
async function noticeOn({ open }: WorkbookReading, edits: readonly SheetRange[]): Promise<Notice | undefined> {
  if (open === undefined || edits.length === 0) return undefined;
  const module = await import("./pasted-notice").catch(() => undefined);
  return module?.pastedNotice(open.plan, edits);
}
