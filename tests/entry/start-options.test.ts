import { readStartOptions } from "../../src/entry/start-options";

describe("the options of npm start", () => {
  it("are port 3000 and the pane itself where nothing is given", () => {
    expect(readStartOptions([])).toEqual({ kind: "start", port: 3000, page: undefined });
  });

  it("are another port and another add-in's page", () => {
    const page = "src/entry/browser/pane.html";
    expect(readStartOptions(["--port", "4100", "--page", page])).toEqual({ kind: "start", port: 4100, page });
    expect(readStartOptions(["--port=0"])).toMatchObject({ port: 0 });
  });

  it("include help, which is no failure", () => {
    expect(readStartOptions(["--help"])).toMatchObject({ kind: "help", text: expect.stringContaining("--page") });
  });

  it.each([
    [["--prot", "3100"], "There is no option --prot."],
    [["-p", "3100"], "There is no option -p."],
    [["3100"], '"3100" belongs to no option.'],
    [["--port"], "--port needs a number"],
    [["--port", "x"], "--port needs a number"],
    [["--port", "65536"], "--port needs a number"],
    [["--page"], "--page needs an HTML file"],
    [["--page", "package.json"], "this is none: package.json"],
    [["--page", "missing.html"], "There is no such file: missing.html"],
  ])("are refused with the reason and the usage: %j", (args, reason) => {
    const answer = readStartOptions(args);
    expect(answer).toMatchObject({ kind: "wrong", text: expect.stringContaining(reason) });
    expect(answer).toMatchObject({ text: expect.stringContaining("npm start -- [options]") });
  });
});
