import { Button } from "@fluentui/react-components";
import { describeError } from "../../localisation/error-texts";
import { usePane } from "../pane-context";
import { failureOf } from "../state/failure";

/** Opens a new workbook beside this one. */
export function NewWorkbookButton() {
  const { texts, services, language, announce } = usePane();
  async function open(): Promise<void> {
    try {
      await services.workbook.openNew();
      announce(texts.foreign.openedNew);
    } catch (error) {
      const { code, params } = failureOf(error);
      announce(describeError(code, params, language) ?? code);
    }
  }
  return <Button onClick={() => void open()}>{texts.foreign.openNew}</Button>;
}
