import type { Bilingual, Language } from "./language";

const both = (de: string, en: string): Bilingual => ({ de, en });

const opened = both(
  "sie ist schreibgeschützt oder gerade in einem anderen Programm geöffnet, etwa in Excel",
  "it is write-protected, or open in another program such as Excel",
);

/** Why the operating system refuses a file, by its code. */
const reasons: Readonly<Record<string, Bilingual>> = {
  ENOENT: both("es gibt sie nicht", "it does not exist"),
  ENOTDIR: both("ein Teil des Pfads ist kein Ordner", "a part of the path is no folder"),
  EISDIR: both("es ist ein Ordner", "it is a folder"),
  EACCES: both("es fehlt die Berechtigung", "permission is missing"),
  EROFS: both("der Datenträger ist schreibgeschützt", "the disk is read-only"),
  ENOSPC: both("auf dem Datenträger ist kein Platz mehr", "the disk is full"),
  EDQUOT: both("der zugeteilte Speicherplatz ist belegt", "the disk quota is used up"),
  ENAMETOOLONG: both("der Name ist zu lang", "the name is too long"),
  EPERM: opened,
  EBUSY: opened,
  ETXTBSY: opened,
};

/** Half a sentence for the code of a failed file operation; the code itself where there is no better word. */
export function describeFileError(code: string, language: Language): string {
  return reasons[code]?.[language] ?? code;
}
