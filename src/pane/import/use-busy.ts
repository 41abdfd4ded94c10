import { useCallback, useEffect, useRef, useState } from "react";
import { failureOf, type Failure } from "../state/failure";

export interface Busy<Kind> {
  /** What is being done now. */
  readonly doing: Kind | undefined;
  readonly failure: Failure | undefined;
  /** Does one thing at a time; what fails is kept as `failure`. */
  readonly run: (kind: Kind, work: () => Promise<void>) => Promise<void>;
}

/** Long work of a screen that writes nothing. It begins after the browser has drawn that it does. */
export function useBusy<Kind>(): Busy<Kind> {
  const [doing, setDoing] = useState<Kind | undefined>();
  const [failure, setFailure] = useState<Failure | undefined>();
  const isBusy = useRef(false);
  const isHere = usePresence();
  const run = useCallback(
    async (kind: Kind, work: () => Promise<void>) => {
      if (isBusy.current) return;
      isBusy.current = true;
      setDoing(kind);
      setFailure(undefined);
      await afterDrawing();
      const failed = await work().then(() => undefined, failureOf);
      isBusy.current = false;
      if (!isHere.current) return;
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
