/** What the manifest says in the project, for development; a deployment replaces it. */
export const developmentAddress = "https://localhost:3000/";

export type BaseAddress =
  { readonly kind: "address"; readonly address: URL } | { readonly kind: "refused"; readonly reason: string };

/** Reads the https address below which the add-in will lie; the path of the answer ends with a slash. */
export function readBaseAddress(text = ""): BaseAddress {
  if (text.trim() === "") return refused("ADDIN_BASE_URL is not set.");
  if (!URL.canParse(text.trim())) return refused(`ADDIN_BASE_URL is not an address: ${text}`);
  const address = new URL(text.trim());
  if (address.protocol !== "https:") return refused(`ADDIN_BASE_URL must begin with https://, Office refuses ${text}`);
  if (isThisMachine(address)) return refused(`ADDIN_BASE_URL is this machine, which nobody else can reach: ${text}`);
  if (address.search + address.hash + address.username !== "") {
    return refused(`ADDIN_BASE_URL must be the address of a folder, without user, "?" and "#": ${text}`);
  }
  return { kind: "address", address: new URL(`${address.href.replace(/\/*$/, "")}/`) };
}

/** The manifest with every address of development replaced; the add-in lies at `base`. */
export function deployedManifest(manifest: string, base: URL): string {
  return manifest.replaceAll(developmentAddress, base.href);
}

function refused(reason: string): BaseAddress {
  return {
    kind: "refused",
    reason: `${reason}\nExample: ADDIN_BASE_URL=https://addins.example.com/key-account-plan/ npm run build`,
  };
}

function isThisMachine({ hostname }: URL): boolean {
  return hostname === "localhost" || hostname === "[::1]" || hostname.startsWith("127.");
}
