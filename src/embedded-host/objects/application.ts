import type { Book } from "../book";
import { choice, text } from "../arguments";
import { calculationEngine } from "../document-state";
import { cultureFormats, type CultureFormats } from "../culture";
import { invalidArgument, notSupported } from "../host-error";
import { defineObject, method, navigation, scalar } from "../host-object";

const calculationTypes = { Recalculate: true, Full: true, FullRebuild: true };

const calculationModes = { Automatic: "automatic", AutomaticExceptTables: "exceptTables", Manual: "manual" } as const;

const numberFormatObject = defineObject<CultureFormats>({
  name: "NumberFormatInfo",
  members: {
    NumberDecimalSeparator: scalar(({ decimal }) => decimal, undefined, "1.11"),
    NumberGroupSeparator: scalar(({ group }) => group, undefined, "1.11"),
  },
});

/** Patterns as Windows writes them, in which `M` is a month and `m` a minute. */
const datetimeFormatObject = defineObject<CultureFormats>({
  name: "DatetimeFormatInfo",
  members: {
    LongDatePattern: scalar(({ longDate }) => longDate.replaceAll("m", "M"), undefined, "1.12"),
    DateSeparator: scalar(({ dateSeparator }) => dateSeparator, undefined, "1.12"),
    ShortDatePattern: scalar(({ shortDate }) => shortDate.replaceAll("m", "M"), undefined, "1.12"),
    TimeSeparator: scalar(() => ":", undefined, "1.12"),
    LongTimePattern: scalar(({ longTime }) => windowsTime(longTime), undefined, "1.12"),
  },
});

function windowsTime(pattern: string): string {
  return pattern.includes("AM/PM") ? pattern.replace("AM/PM", "tt") : pattern.replaceAll("h", "H");
}

const cultureInfoObject = defineObject<CultureFormats>({
  name: "CultureInfo",
  members: {
    Name: scalar(({ name }) => name, undefined, "1.11"),
    NumberFormat: navigation((formats) => numberFormatObject(formats), "1.11"),
    DatetimeFormat: navigation((formats) => datetimeFormatObject(formats), "1.12"),
  },
});

/** Excel's own settings, as of every workbook that says nothing else. */
const iterationDefaults = { Enabled: false, MaxIteration: 100, MaxChange: 0.001 } as const;

/** Circular references come to 0 here and are named at the desk; what would let them go round is refused. */
function iterationSetting(name: keyof typeof iterationDefaults) {
  const fixed = iterationDefaults[name];
  return scalar<Book>(
    () => fixed,
    (_, value) => {
      if (value !== fixed) throw notSupported(`iterative calculation (${name} ${String(value)})`);
    },
    "1.9",
  );
}

const iterativeCalculationObject = defineObject<Book>({
  name: "IterativeCalculation",
  members: {
    Enabled: iterationSetting("Enabled"),
    MaxChange: iterationSetting("MaxChange"),
    MaxIteration: iterationSetting("MaxIteration"),
  },
});

interface NewWorkbook {
  readonly open: () => void;
}

const workbookCreatedObject = defineObject<NewWorkbook>({
  name: "WorkbookCreated",
  members: { Open: method(({ open }) => open(), "1.8") },
});

export const applicationObject = defineObject<Book>({
  name: "Application",
  members: {
    Calculate: method((book, [type]) => {
      if (!Object.hasOwn(calculationTypes, text(type))) throw invalidArgument(`the calculation type ${text(type)}`);
      if (type !== "Recalculate") book.noteStructure();
      book.recalculate();
    }),
    CalculationEngineVersion: scalar(() => calculationEngine, undefined, "1.9"),
    CalculationMode: scalar(() => "Automatic", setCalculationMode, undefined, "1.8"),
    CalculationState: scalar(() => "Done", undefined, "1.9"),
    CultureInfo: navigation((book) => cultureInfoObject(cultureFormats(book.culture)), "1.11"),
    IterativeCalculation: navigation((book) => iterativeCalculationObject(book), "1.9"),
    DecimalSeparator: scalar((book) => cultureFormats(book.culture).decimal, undefined, "1.11"),
    ThousandsSeparator: scalar((book) => cultureFormats(book.culture).group, undefined, "1.11"),
    UseSystemSeparators: scalar(() => true, undefined, "1.11"),
    CreateWorkbook: method(createWorkbook, "1.8"),
    // Nothing is drawn and nothing is calculated before somebody asks for a value, so there is nothing to suspend.
    SuspendApiCalculationUntilNextSync: method(() => undefined, "1.6"),
    SuspendScreenUpdatingUntilNextSync: method(() => undefined, "1.9"),
  },
});

/** Formulas are always calculated by themselves here, whatever the file says. */
function setCalculationMode(_: Book, mode: unknown): void {
  if (choice(mode, calculationModes) !== "automatic") throw notSupported(`the calculation mode ${text(mode)}`);
}

/** The new workbook is opened by a call of its own. */
function createWorkbook({ onNewWorkbook }: Book, [file]: readonly unknown[]) {
  if (!onNewWorkbook) throw notSupported("opening a new workbook");
  const bytes = typeof file === "string" && file !== "" ? fromBase64(file) : undefined;
  return workbookCreatedObject({ open: () => onNewWorkbook(bytes) });
}

function fromBase64(file: string): Uint8Array {
  try {
    return Uint8Array.from(atob(file), (character) => character.charCodeAt(0));
  } catch {
    throw invalidArgument("a workbook that is not in Base64");
  }
}
