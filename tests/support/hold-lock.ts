import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

const interval = 200;

/** Does the work while no other process that uses the same lock file does; one whose process has died is no hindrance. */
export async function holdLock<T>(file: string, work: () => Promise<T>): Promise<T> {
  mkdirSync(dirname(file), { recursive: true });
  while (!takeLock(file)) await new Promise((resolve) => setTimeout(resolve, interval));
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}

function takeLock(file: string): boolean {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch {
    if (!isHeld(file)) rmSync(file, { force: true });
    return false;
  }
}

function isHeld(file: string): boolean {
  try {
    const holder = Number(readFileSync(file, "utf8"));
    // Between making the file and writing into it, it is empty.
    return holder === 0 || process.kill(holder, 0);
  } catch {
    return false;
  }
}
