/** Hands the bytes of a new workbook to the tab that is opened for it. */

const ready = "preview-is-ready-for-its-workbook";
const handed = "handed";
const patience = 3000;

/** Opens this page in a new tab, for an empty workbook or the given one; false, if the browser does not let it. */
export function openInNewTab(window: Window, file: Uint8Array | undefined): boolean {
  const address = new URL(window.location.href);
  if (file) address.searchParams.set(handed, "yes");
  const tab = window.open(address, "_blank");
  if (tab && file) answerOnce(window, tab, file);
  return tab !== null;
}

function answerOnce(window: Window, tab: Window, file: Uint8Array): void {
  const answer = (message: MessageEvent) => {
    if (message.source !== tab || message.origin !== window.location.origin || message.data !== ready) return;
    window.removeEventListener("message", answer);
    tab.postMessage(file, window.location.origin);
  };
  window.addEventListener("message", answer);
}

/** The workbook that the opener of this tab has for it; undefined, if there is none. */
export function receiveWorkbook(window: Window): Promise<Uint8Array | undefined> {
  const opener: unknown = window.opener;
  const isExpected = new URLSearchParams(window.location.search).has(handed);
  if (!isExpected || !isWindow(opener)) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    const receive = ({ source, origin, data }: MessageEvent) => {
      if (source !== opener || origin !== window.location.origin || !(data instanceof Uint8Array)) return;
      end(data);
    };
    const end = (file: Uint8Array | undefined) => {
      window.removeEventListener("message", receive);
      forgetOpener(window);
      resolve(file);
    };
    window.addEventListener("message", receive);
    window.setTimeout(() => end(undefined), patience);
    opener.postMessage(ready, window.location.origin);
  });
}

/** Else the tab would wait again when it is loaded again, and so would every tab that it opens. */
function forgetOpener(window: Window): void {
  const address = new URL(window.location.href);
  address.searchParams.delete(handed);
  window.history.replaceState(window.history.state, "", address);
}

function isWindow(value: unknown): value is Window {
  return typeof value === "object" && value !== null && "postMessage" in value;
}
