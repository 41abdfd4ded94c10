/**
 * The engine calculates a cell by calculating what it reads first, recursively, on a stack of one megabyte; a chain
 * of a few hundred cells kills it for good. So formulas are handed over in batches whose chains are short, each batch
 * after those it reads. The walk is Tarjan's strongly connected components, with an own stack instead of recursion.
 */
import { rangeKey } from "./dependency-graph";
import { isSingleCell, type PlacedRange } from "./expression";
import { cellKey, DEEPEST_CHAIN, type FormulaCell } from "./formula-cell";
import type { RowTemplate } from "./row-template";

export interface CalculationOrder {
  readonly batches: readonly (readonly FormulaCell[])[];
  /** Keys of the cells that read themselves, directly or through others; IF may still keep them from doing so. */
  readonly cyclic: ReadonlySet<number>;
  /** Cells on a cycle too long to be tried; they are in no batch. */
  readonly endless: readonly FormulaCell[];
}

/** A formula, or a range that formulas read; a range is one step so that a thousand readers share it. */
interface Step {
  readonly formula: FormulaCell | undefined;
  readonly range: PlacedRange | undefined;
  index: number;
  low: number;
  isOpen: boolean;
  batch: number;
  height: number;
  /** What it reads among the formulas that are put into an order; found once. */
  reads: readonly Step[] | undefined;
}

interface Visit {
  readonly step: Step;
  readonly reads: readonly Step[];
  next: number;
}

/** Puts these formulas into an order; what they read outside the given set counts as known. */
export function orderFormulas(formulas: ReadonlyMap<number, FormulaCell>): CalculationOrder {
  const reads = createReader(formulas);
  const batches: FormulaCell[][] = [];
  const cyclic = new Set<number>();
  const endless: FormulaCell[] = [];
  const close = (component: readonly Step[]): void => {
    const members = component.flatMap(({ formula }) => formula ?? []);
    const isEndless = isCycle(component, reads) && totalWeight(members) > DEEPEST_CHAIN;
    if (isEndless) endless.push(...members);
    else if (isCycle(component, reads)) members.forEach(({ key }) => cyclic.add(key));
    if (!isEndless) placeComponent(component, members, reads, batches);
  };
  const walk = createWalk(reads, close);
  for (const key of formulas.keys()) walk(reads.stepOf(key));
  return { batches: batches.filter((batch) => batch.length > 0), cyclic, endless };
}

interface Reader {
  stepOf(key: number): Step | undefined;
  readBy(step: Step): readonly Step[];
}

function createReader(formulas: ReadonlyMap<number, FormulaCell>): Reader {
  const steps = new Map([...formulas].map(([key, formula]) => [key, newStep(formula, undefined)]));
  const rangeSteps = new Map<string, Step>();
  const columns = indexRows(formulas.values());

  const stepOfCell = ({ sheet, top, left }: PlacedRange): Step | undefined => steps.get(cellKey(sheet, top, left));
  const stepOfRange = (range: PlacedRange): Step | undefined => {
    if (isSingleCell(range)) return stepOfCell(range);
    const key = rangeKey(range);
    const step = rangeSteps.get(key) ?? newStep(undefined, range);
    rangeSteps.set(key, step);
    return step;
  };
  const fixedSteps = new Map<RowTemplate, readonly Step[]>();
  const stepsOfTemplate = (template: RowTemplate, row: number): readonly (Step | undefined)[] => {
    const fixed = fixedSteps.get(template) ?? known(template.fixed.map(stepOfRange));
    fixedSteps.set(template, fixed);
    const moving = template.moving.flatMap(({ sheet, left, right }) => {
      const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
      return columns.map((column) => steps.get(cellKey(sheet, row, column)));
    });
    return [...fixed, ...moving];
  };
  const find = ({ formula, range }: Step): readonly Step[] => {
    if (range !== undefined) return known(cellsIn(range, columns).map((key) => steps.get(key)));
    if (formula?.template !== undefined) return known(stepsOfTemplate(formula.template, formula.place.row));
    return known(formula?.ranges.map(stepOfRange) ?? []);
  };
  return {
    stepOf: (key) => steps.get(key),
    readBy: (step) => (step.reads ??= find(step)),
  };
}

function known(steps: readonly (Step | undefined)[]): readonly Step[] {
  return [...new Set(steps)].filter((step) => step !== undefined);
}

function newStep(formula: FormulaCell | undefined, range: PlacedRange | undefined): Step {
  return { formula, range, index: -1, low: -1, isOpen: false, batch: 0, height: 0, reads: undefined };
}

/** Rows of the formulas, ascending, by sheet and column. */
type RowIndex = ReadonlyMap<number, ReadonlyMap<number, readonly number[]>>;

function indexRows(formulas: Iterable<FormulaCell>): RowIndex {
  const sheets = new Map<number, Map<number, number[]>>();
  for (const { place } of formulas) {
    const columns = sheets.get(place.sheet) ?? new Map<number, number[]>();
    const rows = columns.get(place.column) ?? [];
    rows.push(place.row);
    columns.set(place.column, rows);
    sheets.set(place.sheet, columns);
  }
  for (const columns of sheets.values()) for (const rows of columns.values()) rows.sort((a, b) => a - b);
  return sheets;
}

function cellsIn({ sheet, top, bottom, left, right }: PlacedRange, index: RowIndex): readonly number[] {
  const columns = [...(index.get(sheet) ?? [])].filter(([column]) => column >= left && column <= right);
  return columns.flatMap(([column, rows]) =>
    rows.slice(firstAtLeast(rows, top), firstAtLeast(rows, bottom + 1)).map((row) => cellKey(sheet, row, column)),
  );
}

function firstAtLeast(sorted: readonly number[], wanted: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? Infinity) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function createWalk(reads: Reader, close: (component: readonly Step[]) => void) {
  const open: Step[] = [];
  const path: Visit[] = [];
  let counter = 0;

  const enter = (step: Step): void => {
    step.index = step.low = counter++;
    step.isOpen = true;
    open.push(step);
    path.push({ step, reads: reads.readBy(step), next: 0 });
  };
  const leave = ({ step }: Visit): void => {
    path.pop();
    const parent = path.at(-1)?.step;
    if (parent) parent.low = Math.min(parent.low, step.low);
    if (step.low !== step.index) return;
    const component = open.splice(open.lastIndexOf(step));
    component.forEach((member) => (member.isOpen = false));
    close(component);
  };
  const advance = (visit: Visit): void => {
    const read = visit.reads[visit.next++];
    if (read === undefined) leave(visit);
    else if (read.index < 0) enter(read);
    else if (read.isOpen) visit.step.low = Math.min(visit.step.low, read.index);
  };

  return (start: Step | undefined): void => {
    if (start === undefined || start.index >= 0) return;
    enter(start);
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) advance(visit);
  };
}

function isCycle(component: readonly Step[], reads: Reader): boolean {
  const [only] = component;
  return component.length > 1 || (only !== undefined && reads.readBy(only).includes(only));
}

function totalWeight(formulas: readonly FormulaCell[]): number {
  return formulas.reduce((sum, { weight }) => sum + weight, 0);
}

function placeComponent(
  component: readonly Step[],
  formulas: readonly FormulaCell[],
  reads: Reader,
  batches: FormulaCell[][],
): void {
  const members = new Set(component);
  const outside = component.flatMap((step) => reads.readBy(step)).filter((step) => !members.has(step));
  const batch = outside.reduce((highest, step) => Math.max(highest, step.batch), 0);
  const below = outside.reduce((highest, step) => (step.batch === batch ? Math.max(highest, step.height) : highest), 0);
  const weight = totalWeight(formulas);
  const fits = below === 0 || below + weight <= DEEPEST_CHAIN;
  const placed = fits ? { batch, height: below + weight } : { batch: batch + 1, height: weight };
  component.forEach((step) => Object.assign(step, placed));
  (batches[placed.batch] ??= []).push(...formulas);
}
