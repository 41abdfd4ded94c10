/** Files that are written all or nothing: first beside their place, then put there in one step. */
import { randomInt } from "node:crypto";
import { chmod, link, realpath, rename, rm, stat, writeFile } from "node:fs/promises";

const permissions = 0o7777;
/** What file systems answer that know no second name of a file. */
const noLinks: ReadonlySet<unknown> = new Set(["EPERM", "ENOSYS", "ENOTSUP", "EOPNOTSUPP", "EINVAL", "EMLINK"]);

/**
 * Writes a file so that it is never half there. With `isNew` an existing file is never touched: rejects with `EEXIST`.
 * Otherwise it replaces the file, behind a symbolic link the one that this points to, and keeps its permissions.
 * @param addName gives a file a second name; replaced in tests of file systems that know none
 */
export async function writeWhole(path: string, bytes: Uint8Array, isNew: boolean, addName = link): Promise<void> {
  const target = isNew ? path : await realpath(path);
  const draft = `${target}.${randomInt(1e9)}.tmp`;
  try {
    await writeFile(draft, bytes, { flag: "wx" });
    await (isNew ? placeNew(draft, target, addName) : replace(draft, target));
  } finally {
    await rm(draft, { force: true });
  }
}

async function replace(draft: string, target: string): Promise<void> {
  const { mode } = await stat(target);
  await chmod(draft, mode & permissions);
  await rename(draft, target);
}

/** Renaming would overwrite what somebody has put there meanwhile; a further name never does. */
async function placeNew(draft: string, target: string, addName: typeof link): Promise<void> {
  try {
    await addName(draft, target);
  } catch (error) {
    if (!noLinks.has(codeOf(error))) throw error;
    await reserve(draft, target);
  }
}

/** Takes the name with an empty file of our own, which may then be overwritten. */
async function reserve(draft: string, target: string): Promise<void> {
  await writeFile(target, "", { flag: "wx" });
  try {
    await rename(draft, target);
  } catch (error) {
    await rm(target, { force: true });
    throw error;
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}
