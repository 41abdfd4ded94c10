/** What stays while screens come and go: the reading of the workbook and the operation that runs. Nothing of the plan itself. */
import type { OpenPlan } from "../../actions/home/describe-workbook";
import type { PlanFacts, WorkbookState } from "../../actions/home/workbook-state";
import type { WorkbookChange } from "../../actions/open-workbook";
import type { CreateForm } from "../create/create-form";
import type { ImportDraft } from "../import/import-draft";
import type { PaneServices } from "../pane-services";
import { createDraftStore, type DraftStore } from "./draft-store";
import { createObservable, type Observable, type ObservableSource } from "./observable";
import type { Notice } from "./notice";
import { createOperationRunner, type OperationRunner } from "./operation-runner";
import { createPastedLook, type PastedLook } from "./pasted-look";
import { createPlanReader, type PlanReader } from "./plan-reader";
import { isSettled } from "./plan-reading";

export interface PaneModel {
  readonly services: PaneServices;
  readonly reader: PlanReader;
  /** The plan as it was read last; undefined where the workbook has none that can be read. */
  readonly open: Observable<OpenPlan | undefined>;
  readonly operations: OperationRunner;
  /** What has been begun in wizards. */
  readonly drafts: DraftStore;
  /** What there is to say once; it goes when the workbook is another. */
  readonly notice: ObservableSource<Notice | undefined>;
  /** The half-filled form of a new plan: a look at another screen costs nothing. */
  readonly createDraft: ObservableSource<CreateForm | undefined>;
  /** The import that is being prepared; nothing of it is in the workbook yet. */
  readonly importDraft: ObservableSource<ImportDraft | undefined>;
  /** Reads and follows the workbook, until the answer is called. */
  readonly follow: () => () => void;
  /** After Excel has not answered: lets it be asked again, and reads. */
  readonly askAgain: () => Promise<void>;
}

export function createPaneModel(services: PaneServices): PaneModel {
  const { workbook } = services;
  const pasted = createPastedLook();
  const open = createObservable<OpenPlan | undefined>(undefined);
  const watching = createWatching(services, (change) => {
    if (isOfDrafts(change, open.current())) return;
    pasted.note(change);
    reader.noteChange();
  });
  const reader = createPlanReader((onFacts) => {
    watching.resume();
    return describe(services, open, pasted, onFacts);
  });
  const drafts = createDraftStore(services, open);
  const notice = createObservable<Notice | undefined>(undefined);
  const operations = createOperationRunner(() => {
    notice.set(undefined);
    return reader.hold();
  }, drafts.settle);
  dropWithState(notice, reader);
  sayPasted(notice, reader, pasted);
  return {
    services,
    reader,
    open,
    operations,
    drafts,
    notice,
    createDraft: createObservable<CreateForm | undefined>(undefined),
    importDraft: createObservable<ImportDraft | undefined>(undefined),
    follow() {
      watching.start();
      void reader.refresh();
      return () => {
        drafts.stop();
        reader.stop();
        watching.stop();
      };
    },
    async askAgain() {
      workbook.renew();
      operations.dismiss();
      await reader.refresh();
    },
  };
}

/** Drafts are known here before they are in the workbook, and a large plan is not read anew for them. */
function isOfDrafts({ isRemote, sheets }: WorkbookChange, open: OpenPlan | undefined): boolean {
  const sheet = open?.draftSheet;
  return !isRemote && sheet !== undefined && sheets?.size === 1 && sheets.has(sheet);
}

/** What describes a plan knows all of it: it comes after the first thing that is seen. */
async function describe(
  { workbook, today }: PaneServices,
  open: ObservableSource<OpenPlan | undefined>,
  pasted: PastedLook,
  onFacts: (facts: PlanFacts) => void,
): Promise<WorkbookState> {
  const { readWorkbook } = await import("../../actions/home/describe-workbook");
  const reading = await pasted.after(() => readWorkbook(workbook, today(), onFacts));
  open.set(reading.open);
  return reading.state;
}

function dropWithState(notice: ObservableSource<Notice | undefined>, reader: PlanReader): void {
  const state = () => {
    const reading = reader.current();
    return reading.kind === "ready" ? reading.state : undefined;
  };
  let known = state();
  reader.subscribe(() => {
    const now = state();
    // the first reading changes nothing: a ribbon button may have said something while it was on its way
    if (known !== undefined && now !== known) notice.set(undefined);
    known = now;
  });
}

/** To be called after `dropWithState`: what a reading has made of a paste is said once the reading is known. */
function sayPasted(notice: ObservableSource<Notice | undefined>, reader: PlanReader, pasted: PastedLook): void {
  reader.subscribe(() => {
    const said = isSettled(reader.current()) ? pasted.take() : undefined;
    if (said !== undefined) notice.set(said);
  });
}

/** Listens to the workbook from `start` to `stop`; where listening was refused, `resume` tries it again. */
function createWatching({ workbook }: PaneServices, onChange: (change: WorkbookChange) => void) {
  let isWanted = false;
  let ending: Promise<() => Promise<void>> | undefined;
  function resume(): void {
    if (!isWanted || ending !== undefined) return;
    const attempt = workbook.watch(onChange);
    ending = attempt;
    // Each reading asks for it again; a host that refuses both is told of by the reading.
    attempt.catch(() => {
      if (ending === attempt) ending = undefined;
    });
  }
  return {
    resume,
    start() {
      isWanted = true;
      resume();
    },
    stop() {
      const ended = ending?.then((end) => end());
      [isWanted, ending] = [false, undefined];
      // The pane is going away: nobody is left to be told.
      ended?.catch(() => undefined);
    },
  };
}
