import { openBrowser } from "./browser";

describe("the browser of the tests", () => {
  it("starts", async () => {
    const browser = await openBrowser();
    expect(browser.isConnected()).toBe(true);
    await browser.close();
  });

  it("says how to get one where none can be started", async () => {
    const refusal = openBrowser("/no/such/browser");
    await expect(refusal).rejects.toThrow("set KAP_BROWSER to the path");
    await expect(refusal).rejects.toThrow("- /no/such/browser: ");
  });
});
