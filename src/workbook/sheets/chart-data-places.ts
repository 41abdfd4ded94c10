/** Where blocks begin on the hidden sheet `chart_data`, beside those whose size depends on the plan. */
export const bridgePlace = { top: 0, left: 39 } as const;
export const mapPlace = { top: 1, left: 56 } as const;
export const maturityPlace = { top: 0, left: 62 } as const;
/** Persons that the map of the buying center looks at: the first rows of the sheet. */
export const mapSlots = 60;
