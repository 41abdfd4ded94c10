// The two timers that every runtime of the pane has, but that TypeScript declares only together with the whole DOM.
declare function setTimeout(handler: () => void, milliseconds: number): number;
declare function clearTimeout(timer: number): void;
