import type { EmbeddedHost } from "../embedded-host/embedded-host";
import type { DoubtfulFormulas } from "../embedded-host/recalculation";

/** Looking at every formula takes its time in a large workbook: that waits until nobody has done anything for so long. */
const settles = 800;

/** Tells of formulas whose value is not Excel's, once the workbook has settled; answers what ends that. */
export function watchDoubts(
  { desk }: EmbeddedHost,
  window: Window,
  tell: (found: DoubtfulFormulas) => void,
): () => void {
  let timer = 0;
  const look = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => tell(desk.doubtfulFormulas()), settles);
  };
  const stopListening = desk.onChange(look);
  look();
  return () => {
    window.clearTimeout(timer);
    stopListening();
  };
}
