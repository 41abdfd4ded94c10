/** Names of the sheets on which a plan keeps its own records. They are made when the first record is written. */
import type { Bilingual } from "./language";

export const recordSheetNames = {
  log: { de: "Protokoll", en: "Log" },
  archive: { de: "Archiv", en: "Archive" },
  restore: { de: "Wiederherstellung", en: "Restore points" },
  drafts: { de: "Entwürfe", en: "Drafts" },
} as const satisfies Readonly<Record<string, Bilingual>>;
