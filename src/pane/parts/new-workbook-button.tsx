import { Button } from "@fluentui/react-components";
import { usePane } from "../pane-context";
import { goodNews, noticeOf } from "../state/notice";

export interface NewWorkbookButtonProps {
  /** What it says, where that is more than what it does. */
  readonly label?: string;
}

/** Opens a new workbook beside this one. */
export function NewWorkbookButton({ label }: NewWorkbookButtonProps) {
  const { texts, services, model } = usePane();
  async function open(): Promise<void> {
    try {
      await services.workbook.openNew();
      model.notice.set(goodNews((now) => now.foreign.openedNew));
    } catch (error) {
      model.notice.set(noticeOf(error));
    }
  }
  return <Button onClick={() => void open()}>{label ?? texts.foreign.openNew}</Button>;
}
