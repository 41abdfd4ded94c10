import { mkdtemp, readdir, readFile, rm, stat, symlink, writeFile, chmod, lstat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeWhole } from "../../src/entry/write-whole";

const bytes = (text: string) => new TextEncoder().encode(text);
const noLinks = () => Promise.reject(Object.assign(new Error("not supported"), { code: "ENOTSUP" }));

let folder: string;
const path = (name: string) => join(folder, name);
const content = (name: string) => readFile(path(name), "utf8");

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "write-whole-"));
});

afterEach(() => rm(folder, { recursive: true }));

describe.each([
  ["where files can have two names", undefined],
  ["where they cannot", noLinks],
])("a new file, %s", (_, addName) => {
  it("is written, and nothing else is left", async () => {
    await writeWhole(path("plan.xlsx"), bytes("new"), true, addName);
    expect(await content("plan.xlsx")).toBe("new");
    expect(await readdir(folder)).toEqual(["plan.xlsx"]);
  });

  it("never replaces one that is there, however it came there", async () => {
    await writeFile(path("plan.xlsx"), "theirs");
    await expect(writeWhole(path("plan.xlsx"), bytes("new"), true, addName)).rejects.toMatchObject({ code: "EEXIST" });
    expect(await content("plan.xlsx")).toBe("theirs");
    expect(await readdir(folder)).toEqual(["plan.xlsx"]);
  });

  it("is refused where a symbolic link has the name, even one that points nowhere", async () => {
    await symlink(path("gone.xlsx"), path("plan.xlsx"));
    await expect(writeWhole(path("plan.xlsx"), bytes("new"), true, addName)).rejects.toMatchObject({ code: "EEXIST" });
    expect(await readdir(folder)).toEqual(["plan.xlsx"]);
  });
});

describe("a file that is replaced", () => {
  it("keeps its permissions", async () => {
    await writeFile(path("plan.xlsx"), "old");
    await chmod(path("plan.xlsx"), 0o640);
    await writeWhole(path("plan.xlsx"), bytes("new"), false);
    expect(await content("plan.xlsx")).toBe("new");
    expect((await stat(path("plan.xlsx"))).mode & 0o777).toBe(0o640);
    expect(await readdir(folder)).toEqual(["plan.xlsx"]);
  });

  it("is the one behind a symbolic link, which stays a link", async () => {
    await writeFile(path("real.xlsx"), "old");
    await symlink("real.xlsx", path("link.xlsx"));
    await writeWhole(path("link.xlsx"), bytes("new"), false);
    expect((await lstat(path("link.xlsx"))).isSymbolicLink()).toBe(true);
    expect(await content("real.xlsx")).toBe("new");
    expect((await readdir(folder)).sort()).toEqual(["link.xlsx", "real.xlsx"]);
  });
});
