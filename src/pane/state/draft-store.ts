/**
 * What has been begun in wizards. It is here at once, and in the workbook a little later, so that it survives closing
 * the pane and the document.
 */
import type { OpenPlan } from "../../actions/home/describe-workbook";
import type { PaneServices } from "../pane-services";
import { failureOf, type Failure } from "./failure";
import { createObservable, type Observable } from "./observable";

/** Typing changes a draft with each key; one writing follows when it pauses. */
const pauseMs = 800;

export interface KnownDraft {
  /** What the wizard made of it; undefined where nothing is begun, or it has been put away. */
  readonly content: unknown;
  /** ISO date of its last change. */
  readonly on: string;
}

export interface DraftStore {
  /** The draft of a wizard: as it was left here, else as the workbook has it. */
  readonly of: (wizard: string) => KnownDraft | undefined;
  /** Keeps a draft; `undefined` puts it away. */
  readonly set: (wizard: string, content: unknown) => void;
  /** A draft that has been written into the plan: the workbook has put it away itself. */
  readonly forget: (wizard: string) => void;
  /** The plan that they were about is gone, and with it what the workbook kept of them. */
  readonly forgetAll: () => void;
  /** Counts up with each change of a draft. */
  readonly version: Observable<number>;
  /** Why the last draft could not be kept in the workbook; it is kept here. */
  readonly trouble: Observable<Failure | undefined>;
  /** Settles when no draft is being written; those that wait are written after the next change. */
  readonly settle: () => Promise<void>;
  /** Writes now what waits. */
  readonly flush: () => Promise<void>;
  readonly stop: () => void;
}

export function createDraftStore(
  { workbook, today }: Pick<PaneServices, "workbook" | "today">,
  open: Observable<OpenPlan | undefined>,
): DraftStore {
  const here = new Map<string, KnownDraft>();
  const read = createDraftReader();
  const waiting = new Set<string>();
  const version = createObservable(0);
  const trouble = createObservable<Failure | undefined>(undefined);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay: Promise<void> = Promise.resolve();

  async function save(wizard: string): Promise<void> {
    const draft = here.get(wizard);
    waiting.delete(wizard);
    const { saveDraft } = await import("../../actions/edit/save-draft");
    const content = draft?.content === undefined ? undefined : JSON.stringify(draft.content);
    await saveDraft(workbook, { wizard, on: draft?.on ?? today(), content });
  }

  async function saveWaiting(): Promise<void> {
    for (const wizard of [...waiting]) {
      try {
        await save(wizard);
        trouble.set(undefined);
      } catch (error) {
        waiting.add(wizard);
        trouble.set(failureOf(error));
        return;
      }
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    underWay = underWay.then(saveWaiting);
    return underWay;
  }

  function later(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void flush(), pauseMs);
  }

  return {
    of: (wizard) => here.get(wizard) ?? read(open.current(), wizard),
    set(wizard, content) {
      here.set(wizard, { content, on: today() });
      waiting.add(wizard);
      version.set(version.current() + 1);
      later();
    },
    forget(wizard) {
      here.set(wizard, { content: undefined, on: today() });
      waiting.delete(wizard);
      version.set(version.current() + 1);
    },
    forgetAll() {
      here.clear();
      waiting.clear();
      trouble.set(undefined);
      version.set(version.current() + 1);
    },
    version,
    trouble,
    settle() {
      clearTimeout(timer);
      return underWay;
    },
    flush,
    stop: () => clearTimeout(timer),
  };
}

/** The same text gives the same draft. A draft that cannot be read any more is none. */
function createDraftReader(): (open: OpenPlan | undefined, wizard: string) => KnownDraft | undefined {
  const known = new Map<string, { readonly text: string; readonly draft: KnownDraft | undefined }>();
  return (open, wizard) => {
    const found = open?.drafts.find((draft) => draft.wizard === wizard);
    if (found === undefined) return undefined;
    const last = known.get(wizard);
    if (last?.text === found.content) return last.draft;
    const content = parsed(found.content);
    const draft = content === undefined ? undefined : { content, on: found.on };
    known.set(wizard, { text: found.content, draft });
    return draft;
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
