// A sheet with every kind of conditional format and data validation, made through Office.js.

/** Values of one column each; the rules of a column look at all of them. */
export const columnValues: readonly (string | number | boolean)[] = [-40, -10, 0, 20, 35, 60, 80, 100];

type AddRule = (format: Excel.ConditionalFormat) => void;

const iconSets = [
  "ThreeArrows",
  "ThreeArrowsGray",
  "ThreeFlags",
  "ThreeTrafficLights1",
  "ThreeTrafficLights2",
  "ThreeSigns",
  "ThreeSymbols",
  "ThreeSymbols2",
  "FourArrows",
  "FourArrowsGray",
  "FourRedToBlack",
  "FourRating",
  "FourTrafficLights",
  "FiveArrows",
  "FiveArrowsGray",
  "FiveRating",
  "FiveQuarters",
  "ThreeStars",
  "ThreeTriangles",
  "FiveBoxes",
] as const;

const presets = [
  "Blanks",
  "NonBlanks",
  "Errors",
  "NonErrors",
  "Yesterday",
  "Today",
  "Tomorrow",
  "LastSevenDays",
  "LastWeek",
  "ThisWeek",
  "NextWeek",
  "LastMonth",
  "ThisMonth",
  "NextMonth",
  "AboveAverage",
  "BelowAverage",
  "EqualOrAboveAverage",
  "EqualOrBelowAverage",
  "OneStdDevAboveAverage",
  "OneStdDevBelowAverage",
  "TwoStdDevAboveAverage",
  "TwoStdDevBelowAverage",
  "ThreeStdDevAboveAverage",
  "ThreeStdDevBelowAverage",
  "UniqueValues",
  "DuplicateValues",
] as const;

const operators = [
  "Between",
  "NotBetween",
  "EqualTo",
  "NotEqualTo",
  "GreaterThan",
  "LessThan",
  "GreaterThanOrEqual",
  "LessThanOrEqual",
] as const;

interface Column {
  readonly title: string;
  readonly type:
    | Excel.ConditionalFormatType
    | "Custom"
    | "DataBar"
    | "ColorScale"
    | "IconSet"
    | "TopBottom"
    | "PresetCriteria"
    | "ContainsText"
    | "CellValue";
  readonly set: AddRule;
}

const comparisons: readonly Column[] = operators.map((operator) => ({
  title: operator,
  type: "CellValue",
  set: (format) => {
    const second = operator === "Between" || operator === "NotBetween" ? { formula2: "=60" } : {};
    format.cellValue.rule = { formula1: "=20", ...second, operator };
    format.cellValue.format.fill.color = "#FFC7CE";
  },
}));

const presetColumns: readonly Column[] = presets.map((criterion) => ({
  title: criterion,
  type: "PresetCriteria",
  set: (format) => {
    format.preset.rule = { criterion };
    format.preset.format.font.color = "#9C0006";
  },
}));

const texts: readonly Column[] = (["Contains", "NotContains", "BeginsWith", "EndsWith"] as const).map((operator) => ({
  title: operator,
  type: "ContainsText",
  set: (format) => {
    format.textComparison.rule = { operator, text: operator === "BeginsWith" ? "-" : "0" };
    format.textComparison.format.font.set({ bold: true, italic: true, underline: "Double", strikethrough: true });
  },
}));

const ranks: readonly Column[] = (["TopItems", "TopPercent", "BottomItems", "BottomPercent"] as const).map((type) => ({
  title: type,
  type: "TopBottom",
  set: (format) => {
    format.topBottom.rule = { rank: 25, type };
    if (type.endsWith("Items")) format.topBottom.rule = { rank: 2, type };
    const { borders } = format.topBottom.format;
    (["top", "bottom", "left", "right"] as const).forEach((edge) =>
      borders[edge].set({ style: "Dash", color: "#0000FF" }),
    );
  },
}));

const icons: readonly Column[] = [
  ...iconSets.map((style): Column => ({
    title: style,
    type: "IconSet",
    set: (format) => void (format.iconSet.style = style),
  })),
  {
    title: "Own icons",
    type: "IconSet",
    set: ({ iconSet }) => {
      iconSet.criteria = [
        {
          type: "Percent",
          operator: "GreaterThanOrEqual",
          formula: "0",
          customIcon: { set: "ThreeSymbols2", index: 0 },
        },
        { type: "Number", operator: "GreaterThan", formula: "0", customIcon: { set: "ThreeStars", index: 1 } },
        { type: "Number", operator: "GreaterThanOrEqual", formula: "60", customIcon: { set: "ThreeFlags", index: 2 } },
      ];
      iconSet.showIconOnly = true;
    },
  },
  {
    title: "Reversed",
    type: "IconSet",
    set: ({ iconSet }) => {
      iconSet.reverseIconOrder = true;
    },
  },
];

const scales: readonly Column[] = [
  { title: "3 colors", type: "ColorScale", set: () => undefined },
  {
    title: "2 colors",
    type: "ColorScale",
    set: ({ colorScale }) => {
      colorScale.criteria = {
        minimum: { type: "Number", formula: "0", color: "#FFFFFF" },
        maximum: { type: "Percent", formula: "90", color: "#5A8AC6" },
      };
    },
  },
  {
    title: "Formula",
    type: "ColorScale",
    set: ({ colorScale }) => {
      colorScale.criteria = {
        minimum: { type: "LowestValue", color: "#F8696B" },
        midpoint: { type: "Formula", formula: "=$A$5", color: "#FFFFFF" },
        maximum: { type: "Percentile", formula: "90", color: "#63BE7B" },
      };
    },
  },
];

const bars: readonly Column[] = [
  { title: "Bar", type: "DataBar", set: () => undefined },
  {
    title: "Solid",
    type: "DataBar",
    set: ({ dataBar }) => {
      dataBar.positiveFormat.set({ gradientFill: false, borderColor: "", fillColor: "#63C384" });
      dataBar.negativeFormat.set({ matchPositiveFillColor: true, matchPositiveBorderColor: true });
      dataBar.axisFormat = "CellMidPoint";
      dataBar.axisColor = "#7F7F7F";
    },
  },
  {
    title: "Alone",
    type: "DataBar",
    set: ({ dataBar }) => {
      dataBar.showDataBarOnly = true;
      dataBar.barDirection = "RightToLeft";
      dataBar.lowerBoundRule = { type: "Percentile", formula: "10" };
      dataBar.upperBoundRule = { type: "Formula", formula: "=MAX($A$2:$A$9)*2" };
      dataBar.negativeFormat.set({ fillColor: "#FFC000", borderColor: "#7F6000" });
    },
  },
  {
    title: "No axis",
    type: "DataBar",
    set: ({ dataBar }) => {
      dataBar.axisFormat = "None";
      dataBar.lowerBoundRule = { type: "LowestValue" };
      dataBar.upperBoundRule = { type: "Number", formula: "80" };
    },
  },
];

const custom: readonly Column[] = [
  {
    title: "Custom",
    type: "Custom",
    set: (format) => {
      format.custom.rule.formula = "=MOD(ROW(),2)=0";
      format.custom.format.numberFormat = "0.0";
      format.custom.format.fill.color = "#E2EFDA";
      format.stopIfTrue = true;
    },
  },
];

export const everyFormat: readonly Column[] = [
  ...comparisons,
  ...texts,
  ...ranks,
  ...presetColumns,
  ...custom,
  ...scales,
  ...bars,
  ...icons,
];

export function addEveryFormat(sheet: Excel.Worksheet): void {
  const rows = [everyFormat.map(({ title }) => title), ...columnValues.map((value) => everyFormat.map(() => value))];
  sheet.getRangeByIndexes(0, 0, rows.length, everyFormat.length).values = rows;
  everyFormat.forEach(({ type, set }, column) => {
    set(sheet.getRangeByIndexes(1, column, columnValues.length, 1).conditionalFormats.add(type));
  });
}

/** One row for each kind of rule, from A1 down. */
export const everyValidation: readonly Excel.DataValidationRule[] = [
  { wholeNumber: { formula1: 1, formula2: 5, operator: "Between" } },
  { decimal: { formula1: "=$C$1", operator: "GreaterThan" } },
  { date: { formula1: "2026-01-01", formula2: "2026-12-31", operator: "NotBetween" } },
  { time: { formula1: "08:00", operator: "LessThan" } },
  { textLength: { formula1: 10, operator: "LessThanOrEqualTo" } },
  { list: { inCellDropDown: true, source: "Yes,No" } },
  { list: { inCellDropDown: false, source: "=$C$1:$C$3" } },
  { custom: { formula: "=ISNUMBER(A8)" } },
];

export function addEveryValidation(sheet: Excel.Worksheet): void {
  everyValidation.forEach((rule, row) => {
    const { dataValidation } = sheet.getRangeByIndexes(row, 0, 1, 1);
    dataValidation.rule = rule;
    dataValidation.prompt = { title: "Prompt", message: "What to enter", showPrompt: row % 2 === 0 };
    dataValidation.errorAlert = { title: "Error", message: "Not this", showAlert: row % 3 !== 0, style: "Information" };
  });
}
