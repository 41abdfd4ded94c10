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
  let session: WorkbookSession | undefined;
  let newBooks = 0;

  const replace = async (name: string, file: Uint8Array | undefined, isUnsaved = false) => {
    const next = await options.open(name, file, isUnsaved);
    session?.close();
    session = next;
    options.tell(undefined);
    options.opened(next);
  };
  const nextName = () => `${options.texts().files.newName}${(newBooks += 1)}.xlsx`;

  const save = () => {
    if (!session) return;
    const bytes = session.host.save();
    downloadFile(window, session.name, bytes);
    session.changes.saved(bytes);
  };

  const mayLeave = async () => {
    if (!session?.changes.isUnsaved()) return true;
    const choice = await askToSave(window.document, options.texts().leave, session.name);
    if (choice === "save") save();
    return choice !== "cancel";
  };

  const take = async (file: File) => {
    if (!(await mayLeave())) return;
    const { files } = options.texts();
    options.announce(files.opening);
    try {
      await replace(file.name, new Uint8Array(await file.arrayBuffer()));
    } catch (error) {
      console.error(error);
      options.tell({ kind: "error", text: files.failed(file.name, fileErrorReason(error, files)) });
    }
    options.announce("");
  };

  window.addEventListener("beforeunload", (event) => {
    if (session?.changes.isUnsaved()) event.preventDefault();
  });

  return {
    current: () => session,
    begin: (file) => replace(nextName(), file, file !== undefined),
    create: async () => {
      if (await mayLeave()) await replace(nextName(), undefined);
    },
    take,
    save,
    reopen: async () => {
      if (session) await replace(session.name, session.host.save(), session.changes.isUnsaved());
    },
  };
}
