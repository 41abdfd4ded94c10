/** New, Open and Save, and the question what becomes of changes. */
import type { PreviewTexts } from "../../localisation/preview-texts";
import { askToSave } from "../shell/ask-to-save";
import type { Notice } from "../shell/notice-bar";
import type { WorkbookSession } from "../workbook-session";
import { downloadFile } from "./download-file";
import { fileErrorReason } from "./file-error";

export interface WorkbookFilesOptions {
  readonly window: Window & typeof globalThis;
  texts(): PreviewTexts;
  /** Opens a workbook, or a new one; rejects for a file that cannot be opened. */
  open(name: string, file: Uint8Array | undefined, isUnsaved: boolean): Promise<WorkbookSession>;
  /** Another workbook is open now. */
  opened(session: WorkbookSession): void;
  /** Undefined takes the message away. */
  tell(notice: Notice | undefined): void;
  announce(text: string): void;
}

export interface WorkbookFiles {
  current(): WorkbookSession | undefined;
  /** The first workbook of the page: the given file, or a new one. */
  begin(file: Uint8Array | undefined): Promise<void>;
  create(): Promise<void>;
  take(file: File): Promise<void>;
  save(): void;
  /** The same workbook again, for a host that is set up differently. */
  reopen(): Promise<void>;
}

export function createWorkbookFiles(options: WorkbookFilesOptions): WorkbookFiles {
  const { window } = options;
  const place = createPlace(options);
  const save = () => saveFile(window, place.current());
  const mayLeave = () => askBefore(options, place.current(), save);

  window.addEventListener("beforeunload", (event) => {
    if (place.current()?.changes.isUnsaved()) event.preventDefault();
  });

  return {
    current: place.current,
    begin: place.begin,
    create: async () => {
      if (await mayLeave()) await place.open(place.nextName(), () => undefined);
    },
    take: async (file) => {
      if (await mayLeave()) await place.open(file.name, async () => new Uint8Array(await file.arrayBuffer()));
    },
    save,
    reopen: async () => {
      const session = place.current();
      if (session) await place.open(session.name, () => session.host.save(), session.changes.isUnsaved());
    },
  };
}

type ReadFile = () => Uint8Array | undefined | Promise<Uint8Array>;

/** Where one workbook is open at a time. */
function createPlace({ texts, tell, announce, ...options }: WorkbookFilesOptions) {
  let session: WorkbookSession | undefined;
  let newBooks = 0;
  const nextName = () => `${texts().files.newName}${(newBooks += 1)}.xlsx`;

  const replace = async (name: string, file: Uint8Array | undefined, isUnsaved: boolean) => {
    const next = await options.open(name, file, isUnsaved);
    const last = session;
    session = next;
    tell(undefined);
    options.opened(next);
    last?.close();
  };
  const report = (error: unknown, describe: (reason: string) => string) => {
    console.error(error);
    tell({ kind: "error", text: describe(fileErrorReason(error, texts().files)) });
  };
  const beginEmpty = () => replace(nextName(), undefined, false).catch((error) => report(error, (reason) => reason));

  return {
    current: () => session,
    nextName,
    /** What cannot be opened is told, and the workbook before stays. */
    open: async (name: string, read: ReadFile, isUnsaved = false) => {
      const { files } = texts();
      announce(files.opening);
      try {
        await replace(name, await read(), isUnsaved);
      } catch (error) {
        report(error, (reason) => files.failed(name, reason));
      }
      announce("");
    },
    /** There is no workbook before: for a file that cannot be opened, an empty one is. */
    begin: async (file: Uint8Array | undefined) => {
      if (!file) return beginEmpty();
      try {
        await replace(nextName(), file, true);
      } catch (error) {
        newBooks = 0;
        await beginEmpty();
        report(error, texts().files.failedAtFirst);
      }
    },
  };
}

function saveFile(window: WorkbookFilesOptions["window"], session: WorkbookSession | undefined): void {
  if (!session) return;
  const bytes = session.host.save();
  downloadFile(window, session.name, bytes);
  session.changes.saved(bytes);
}

/** May the workbook be left? It may be saved first, where it has changes. */
async function askBefore(
  { window, texts }: WorkbookFilesOptions,
  session: WorkbookSession | undefined,
  save: () => void,
): Promise<boolean> {
  if (!session?.changes.isUnsaved()) return true;
  const choice = await askToSave(window.document, texts().leave, session.name);
  if (choice === "save") save();
  return choice !== "cancel";
}
