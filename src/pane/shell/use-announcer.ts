import { useCallback, useState } from "react";

/** Text for a live region, and how to say something there; the same words twice are said twice. */
export function useAnnouncer(): readonly [string, (text: string) => void] {
  const [said, setSaid] = useState({ text: "", isRepeated: false });
  const announce = useCallback((text: string) => {
    setSaid((before) => ({ text, isRepeated: before.text === text && !before.isRepeated }));
  }, []);
  return [said.isRepeated ? `${said.text}\u00a0` : said.text, announce];
}
