/** How cells move when others are inserted or deleted. */

/** "down" and "right" insert, "up" and "left" delete. */
export type ShiftDirection = "down" | "right" | "up" | "left";
