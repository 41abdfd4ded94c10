import type { BrowserContext } from "playwright-core";

/**
 * Collects what no page of ours may do, from now on: errors in the console and in scripts, refusals of the security
 * policy, failed requests and requests to another server than that of `address`.
 */
export async function watchPage(context: BrowserContext, address: string): Promise<readonly string[]> {
  const problems: string[] = [];
  const { origin } = new URL(address);
  context.on("console", (message) => {
    if (message.type() === "error") problems.push(`console: ${message.text()} ${message.location().url}`);
  });
  context.on("weberror", (error) => problems.push(`script: ${String(error.error())}`));
  context.on("request", (request) => {
    const { protocol, origin: asked } = new URL(request.url());
    if (protocol.startsWith("http") && asked !== origin) problems.push(`request: ${request.url()}`);
  });
  context.on("response", (response) => {
    if (response.status() >= 400) problems.push(`${response.status()}: ${response.url()}`);
  });
  await context.exposeFunction("noteViolation", (text: string) => void problems.push(`policy: ${text}`));
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI, sourceFile }) => {
      const note: unknown = Reflect.get(window, "noteViolation");
      if (typeof note === "function") note(`${violatedDirective} ${blockedURI} ${sourceFile}`);
    });
  });
  return problems;
}
