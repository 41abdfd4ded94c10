/** F6 leads round the regions of the grid: Tab moves between cells, so another key has to lead out of them. */

/** Each region hands the focus to the entrance of the next one, with Shift to the one before. */
export function addRegionKeys(regions: readonly HTMLElement[], entrances: readonly { focus(): void }[]): void {
  regions.forEach((region, index) =>
    region.addEventListener("keydown", (event) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      const next = (index + (event.shiftKey ? -1 : 1) + regions.length) % regions.length;
      entrances[next]?.focus();
    }),
  );
}
