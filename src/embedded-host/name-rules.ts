import type { Book } from "./book";
import { parseAddress } from "./addresses";
import { invalidArgument } from "./host-error";

/**
 * Names of tables and defined names share one space. Excel answers a wrong one and one that is taken alike:
 * `InvalidArgument`.
 * @param scope name of the sheet that a defined name is local to
 */
export function checkNewName(book: Book, name: string, scope?: string): void {
  const isTaken = book.file.table(name) !== undefined || isDefinedName(book, name, scope);
  if (!isWellFormed(name) || isTaken) throw invalidArgument(`the name ${JSON.stringify(name)}`);
}

function isWellFormed(name: string): boolean {
  const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name) && name.length <= 255;
  return isWord && !parseAddress(name) && !/^(?:R\d*C?\d*|C\d*|TRUE|FALSE)$/i.test(name);
}

function isDefinedName(book: Book, name: string, scope: string | undefined): boolean {
  return book.file.names.some(
    (defined) => defined.scope === scope && defined.name.toLowerCase() === name.toLowerCase(),
  );
}
