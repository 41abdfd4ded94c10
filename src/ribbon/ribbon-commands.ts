/** What the buttons of the ribbon do. The names are those of the manifest. */
import type { OpenWorkbook } from "../actions/open-workbook";
import { PlanError } from "../actions/plan-error";
import { describeError } from "../localisation/error-texts";
import type { Language } from "../localisation/language";

/** A sentence for the person at the screen, in the language that the pane speaks. */
export type RibbonMessage = (language: Language) => string;

export interface RibbonServices {
  readonly workbook: OpenWorkbook;
  /** ISO date of today, here. */
  today(): string;
  /** Says in the pane what no cell can; `undefined` takes back what was said. Waits for nothing. */
  say(message: RibbonMessage | undefined): void;
}

/** The part of Office's event that every command needs. */
export type RibbonEvent = Pick<Office.AddinCommands.Event, "completed">;

/** Does what the button says and then completes the event, whatever happened. */
export type RibbonCommand = (event: RibbonEvent) => Promise<void>;

/** The command behind each button. */
export function ribbonCommands(services: RibbonServices): { readonly checkPlan: RibbonCommand } {
  return { checkPlan: command(services, checkPlan) };
}

/** The check knows the whole plan: it is loaded when somebody wants it. */
async function checkPlan({ workbook, today }: RibbonServices): Promise<RibbonMessage | undefined> {
  const [{ reportCheck }, { describeUnwrittenCheck }] = await Promise.all([
    import("../actions/check/report-check"),
    import("../localisation/check-texts"),
  ]);
  const report = await reportCheck(workbook, today());
  const { line } = report;
  return line === "written" ? undefined : (language) => describeUnwrittenCheck(report, line, language);
}

/** `work` answers with what there is to say, if anything. */
function command(
  services: RibbonServices,
  work: (services: RibbonServices) => Promise<RibbonMessage | undefined>,
): RibbonCommand {
  return async (event) => {
    try {
      services.say(await work(services).catch(failureMessage));
    } finally {
      event.completed();
    }
  };
}

function failureMessage(error: unknown): RibbonMessage {
  const { code, params } = error instanceof PlanError ? error : { code: "internal", params: {} };
  return (language) => describeError(code, params, language);
}
