import type { ParseArgsConfig } from "node:util";

export type OptionTypes = NonNullable<ParseArgsConfig["options"]>;

const text = { type: "string" } as const;
const many = { type: "string", multiple: true } as const;
const flag = { type: "boolean" } as const;

/** Options that say how the file of --from is to be read; without effect when there is none. */
export const readingOptions = {
  sheet: text,
  where: many,
  map: many,
  decimal: text,
  dates: text,
  encoding: text,
} as const satisfies OptionTypes;

/** Options of commands that change one plan. */
const changing = { out: text, today: text, language: text, help: flag } as const satisfies OptionTypes;

/** The options of each command. */
export const commandOptions = {
  new: {
    account: text,
    language: text,
    currency: text,
    "fiscal-year-start": text,
    level: text,
    horizon: text,
    "first-plan-year": text,
    today: text,
    "product-groups": text,
    regions: text,
    kpis: text,
    from: text,
    ...readingOptions,
    out: text,
    help: flag,
  },
  import: {
    from: text,
    ...readingOptions,
    today: text,
    out: text,
    "replace-corrections": flag,
    "other-filter": flag,
    "clear-vanished": flag,
    language: text,
    help: flag,
  },
  adopt: {
    from: text,
    ...readingOptions,
    "dry-run": flag,
    account: text,
    currency: text,
    "fiscal-year-start": text,
    level: text,
    horizon: text,
    "first-plan-year": text,
    out: text,
    today: text,
    language: text,
    help: flag,
  },
  check: { json: flag, language: text, help: flag },
  repair: { only: text, accept: flag, "dry-run": flag, ...changing },
  level: { set: text, on: text, off: text, "dry-run": flag, ...changing },
  language: { set: text, "dry-run": flag, ...changing },
  status: { set: text, by: text, ...changing },
  "roll-forward": {
    years: text,
    keep: text,
    archive: text,
    confirmed: text,
    again: flag,
    by: text,
    "dry-run": flag,
    ...changing,
  },
  remove: { "break-formulas": flag, "dry-run": flag, ...changing },
  migrate: { by: text, "dry-run": flag, ...changing },
  person: {
    name: text,
    also: many,
    extract: flag,
    erase: flag,
    format: text,
    "blank-texts": flag,
    by: text,
    "dry-run": flag,
    ...changing,
  },
  "hand-over": { from: text, to: text, name: text, by: text, "dry-run": flag, ...changing },
} as const satisfies Readonly<Record<string, OptionTypes>>;

export type Command = keyof typeof commandOptions;
