import { useCallback, useEffect, useRef, useState } from "react";
import { failureOf, type Failure } from "../state/failure";

export interface Busy<Kind> {
  /** What is being done now. */
  readonly doing: Kind | undefined;
  readonly failure: Failure | undefined;
  /**
   * Begins something; what fails is kept as `failure`. What was begun before, and what a screen that was left had begun,
   * is no longer wanted: the work asks before it sets anything.
   */
  readonly run: (kind: Kind, work: (isWanted: () => boolean) => Promise<void>) => Promise<void>;
}

/** Long work of a screen that writes nothing. It begins after the browser has drawn that it does. */
export function useBusy<Kind>(): Busy<Kind> {
  const [doing, setDoing] = useState<Kind | undefined>();
  const [failure, setFailure] = useState<Failure | undefined>();
  const latest = useRef(0);
  const isHere = usePresence();
  const run = useCallback(
    async (kind: Kind, work: (isWanted: () => boolean) => Promise<void>) => {
      const number = (latest.current += 1);
      const isWanted = () => isHere.current && latest.current === number;
      setDoing(kind);
      setFailure(undefined);
      await afterDrawing();
      const failed = isWanted() ? await work(isWanted).then(() => undefined, failureOf) : undefined;
      if (!isWanted()) return;
      setFailure(failed);
      setDoing(undefined);
    },
    [isHere],
  );
  return { doing, failure, run };
}

function usePresence() {
  const isHere = useRef(true);
  useEffect(() => {
    isHere.current = true;
    return () => {
      isHere.current = false;
    };
  }, []);
  return isHere;
}

/** Two turns of the clock are longer than one picture on the screen. */
const afterDrawing = () => new Promise<void>((resolve) => setTimeout(resolve, 32));
