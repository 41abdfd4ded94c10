/** The blocks on the right: roles of the buying center, next measures, and the state of every sheet with a link to it. */
import { buyingRoles } from "../../domain/schema/lists";
import { columnText, sheetTexts } from "../../localisation/sheet-texts";
import type { CellInput, Change, ConditionalRule } from "../changes";
import * as formulas from "../formulas/overview-formulas";
import { columnRange, rowRange } from "../places";
import { absoluteReference } from "../references";
import { color, dateFormat } from "../theme";
import type { BlockRows } from "./overview-layout";
import {
  anchored,
  block,
  blockHeader,
  blockTitle,
  center,
  flushRight,
  font,
  formatOn,
  formula,
  line,
  remark,
  rule,
  rulesOn,
  textsOf,
  titleRemark,
  type OverviewBlock,
  type OverviewPage,
} from "./overview-page";
import { cellsAt } from "./sheet-build";

/** Title and header of a block on the right. */
function frame(page: OverviewPage, { title, header }: BlockRows): Change[] {
  const { label, third } = page.layout.side;
  const format = formatOn(page);
  return [
    format(rowRange(title, label, third), blockTitle),
    format(rowRange(title, third, third), titleRemark),
    format(rowRange(header, label, third), blockHeader),
  ];
}

/** How many persons hold each role, and the first of them; roles without or with a single person stand out. */
export function roleBlock(page: OverviewPage): OverviewBlock {
  const { sheet, context, layout } = page;
  const { roles, side } = layout;
  const texts = textsOf(page);
  const lines = buyingRoles.map((role): CellInput[] => {
    const { count, person } = formulas.roleFormulas(role, context.naming);
    return [columnText("contacts", `role_${role}`, context.settings.language)[0], formula(count), formula(person)];
  });
  const counts = absoluteReference(sheet, columnRange(side.first, roles.first, roles.end - 1));
  const [format, rules] = [formatOn(page), rulesOn(page)];
  const count = anchored(side.first, roles.first);
  return {
    formulas: [
      cellsAt(sheet, roles.title, side.label, [[texts.roles]]),
      cellsAt(sheet, roles.title, side.third, [[formula(formulas.roleSummaryFormula(counts, context.naming))]]),
      cellsAt(sheet, roles.header, side.label, [[texts.role, texts.persons, texts.firstPerson], ...lines]),
    ],
    looks: [
      ...frame(page, roles),
      format(rowRange(roles.header, side.first, side.first), { alignment: center }),
      format(block(roles.first, side.label, roles.end - 1, side.third), line),
      format(columnRange(side.first, roles.first, roles.end - 1), { numberFormat: "0", alignment: center }),
      rules(block(roles.first, side.label, roles.end - 1, side.third), [
        rule(`${count}=0`, { fontColor: color.bad }),
        rule(`${count}=1`, { fontColor: color.fair }),
      ]),
    ],
  };
}

/** Mean width of a character of the page's lines. */
const pointsPerCharacter = 4.9;

/** The measures that are due next, those overdue first. */
export function measureBlock(page: OverviewPage): OverviewBlock {
  const { sheet, context, layout } = page;
  const { measures, measureSlots, side } = layout;
  const texts = textsOf(page);
  const length = Math.floor((layout.widths[side.label] ?? 0) / pointsPerCharacter);
  const lines = Array.from({ length: measureSlots }, (_, index): CellInput[] => {
    const next = formulas.nextMeasureFormulas(index + 1, context.naming, length);
    return [formula(next.title), formula(next.owner), formula(next.due), formula(next.overdue)];
  });
  return {
    formulas: [
      cellsAt(sheet, measures.title, side.label, [[texts.measures]]),
      cellsAt(sheet, measures.header, side.label, [[texts.measure, texts.measureOwner, texts.due, ""], ...lines]),
      cellsAt(sheet, measures.end, side.label, [[formula(formulas.overdueFormula(context.naming))]]),
    ],
    looks: measureLooks(page),
  };
}

function measureLooks(page: OverviewPage): Change[] {
  const { measures, side } = page.layout;
  const [format, rules] = [formatOn(page), rulesOn(page)];
  const lines = block(measures.first, side.label, measures.end - 1, side.third);
  return [
    ...frame(page, measures),
    format(lines, line),
    format(columnRange(side.second, measures.first, measures.end - 1), {
      numberFormat: dateFormat[page.context.settings.language],
    }),
    format(columnRange(side.third, measures.first, measures.end - 1), {
      numberFormat: '"!";;',
      alignment: center,
    }),
    format(rowRange(measures.end, side.label, side.label), remark),
    rules(lines, [rule(`${anchored(side.third, measures.first)}=1`, { fontColor: color.bad })]),
  ];
}

/** How complete and how fresh every sheet is, and the plan as a whole; the names of the sheets lead to them. */
export function healthBlock(page: OverviewPage): OverviewBlock {
  const { sheet, context, layout } = page;
  const { health, healthSheets, side } = layout;
  const texts = textsOf(page);
  const lines = healthSheets.map((key): CellInput[] => {
    const { rows, complete, fresh } = formulas.healthFormulas(key, context.naming);
    return [nameOf(page, key), formula(rows), formula(complete), fresh === undefined ? "–" : formula(fresh)];
  });
  const cells = (left: number) => absoluteReference(sheet, columnRange(left, health.first, health.end - 1));
  const totals = [
    formulas.overallRows(cells(side.first)),
    formulas.overallComplete(cells(side.second), healthSheets.length),
    formulas.overallFresh(cells(side.third)),
  ].map(formula);
  return {
    formulas: [
      cellsAt(sheet, health.title, side.label, [[texts.health]]),
      cellsAt(sheet, health.header, side.label, [[texts.sheet, texts.rows, texts.complete, texts.fresh], ...lines]),
      cellsAt(sheet, health.end, side.label, [[texts.overall, ...totals]]),
      ...links(page),
    ],
    looks: healthLooks(page),
  };
}

function nameOf({ context }: OverviewPage, key: OverviewPage["layout"]["healthSheets"][number]): string {
  return sheetTexts(context.settings.language)[key].name;
}

function links(page: OverviewPage): Change[] {
  const { health, healthSheets, side } = page.layout;
  return healthSheets.map((key, index): Change => {
    const text = nameOf(page, key);
    const target = { sheet: page.context.sheet(key), row: 0, column: 0 };
    const tip = textsOf(page).goTo.replace("{0}", text);
    return { kind: "setLink", sheet: page.sheet, row: health.first + index, column: side.label, target, text, tip };
  });
}

function healthLooks(page: OverviewPage): Change[] {
  const { health, side } = page.layout;
  const [format, rules] = [formatOn(page), rulesOn(page)];
  const { first, end } = health;
  const bar: ConditionalRule = { kind: "dataBar", color: color.accentPale, minimum: 0, maximum: 1, showValue: true };
  return [
    ...frame(page, health),
    format(rowRange(health.header, side.first, side.third), { alignment: flushRight }),
    format(block(first, side.label, end, side.third), line),
    // the whole font: a link has made one of its own
    format(columnRange(side.label, first, end - 1), { font: font(10, color.primary, { underline: true }) }),
    format(columnRange(side.first, first, end), { numberFormat: "0", alignment: flushRight }),
    format(block(first, side.second, end, side.third), { numberFormat: "0%", alignment: flushRight }),
    format(rowRange(end, side.label, side.third), { font: { bold: true }, fill: color.surface }),
    rules(columnRange(side.second, first, end - 1), [bar]),
    rules(columnRange(side.third, first, end - 1), [bar]),
  ];
}
