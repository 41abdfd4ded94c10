import { deployedManifest, readBaseAddress } from "../../src/entry/build/base-address";

describe("the address of a deployment", () => {
  it.each([
    ["https://addins.example.com", "https://addins.example.com/"],
    ["https://addins.example.com/kap", "https://addins.example.com/kap/"],
    [" https://addins.example.com:8443/kap/ ", "https://addins.example.com:8443/kap/"],
    ["https://addins.example.com/kap//", "https://addins.example.com/kap/"],
  ])("is the address of a folder: %s", (text, href) => {
    expect(readBaseAddress(text)).toEqual({ kind: "address", address: new URL(href) });
  });

  it.each([
    [undefined, "is not set"],
    ["", "is not set"],
    ["addins.example.com", "is not an address"],
    ["http://addins.example.com/", "https"],
    ["ftp://addins.example.com/", "https"],
    ["https://localhost:3000/", "this machine"],
    ["https://127.0.0.1/", "this machine"],
    ["https://addins.example.com/?tenant=1", "folder"],
    ["https://addins.example.com/#top", "folder"],
    ["https://user:word@addins.example.com/", "folder"],
  ])("is refused with the reason and an example: %s", (text, reason) => {
    const answer = readBaseAddress(text);
    expect(answer).toMatchObject({ kind: "refused", reason: expect.stringContaining(reason) });
    expect(answer).toMatchObject({ reason: expect.stringContaining("ADDIN_BASE_URL=https://") });
  });

  it("replaces every address of development in the manifest, and nothing else", () => {
    const manifest =
      '<A B="https://localhost:3000/pane.html"/><C D="https://localhost:3000/"/><E F="https://a.example/"/>';
    expect(deployedManifest(manifest, new URL("https://addins.example.com/kap/"))).toBe(
      '<A B="https://addins.example.com/kap/pane.html"/><C D="https://addins.example.com/kap/"/><E F="https://a.example/"/>',
    );
  });
});
