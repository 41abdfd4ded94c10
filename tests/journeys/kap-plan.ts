import type { Level } from "../../src/domain/schema/define-sheet";
import type { Language } from "../../src/localisation/language";
import { startCommandLine, type CommandLine } from "../support/command-line";
import { account, customer, orderFile, productGroups } from "./plan-steps";

/** The file that `kap new` makes of what a person fills in, and `kap import` of the same export if it is wanted. */
export async function planOfKap(language: Language, withOrders: boolean, level: Level = "lean"): Promise<Uint8Array> {
  const commandLine = await startCommandLine();
  const plan = commandLine.path("plan.xlsx");
  const about = ["--account", account, "--language", language, "--currency", "EUR", "--fiscal-year-start", "1"];
  const years = ["--horizon", "4", "--first-plan-year", "2026", "--level", level];
  await commandLine.kap("new", ...about, ...years, "--product-groups", productGroups.join(","), "--out", plan);
  if (withOrders) await importOrders(commandLine, language, plan);
  const made = await commandLine.bytes("plan.xlsx");
  await commandLine.remove();
  return made;
}

async function importOrders(commandLine: CommandLine, language: Language, plan: string): Promise<void> {
  const { name, bytes, customerColumn } = orderFile(language);
  const orders = await commandLine.write(name, bytes);
  await commandLine.kap("import", plan, "--from", orders, "--where", `${customerColumn}=${customer}`);
}
