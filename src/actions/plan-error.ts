/** What callers of actions need to know of the port: its error type, and the files that a plan can live in. */
export { PlanError, type PlanFile, type PlanFiles } from "../workbook/port";
