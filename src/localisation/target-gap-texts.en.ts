/** Texts of the target-gap wizard (definitions, D3); this file is the type of the other language. */
export const targetGapTextsEn = {
  title: "Target gap",
  undefinedValue: "not defined",
  actual: "Actual",
  target: "Target",
  baseline: "Baseline",
  year: "Fiscal year",
  all: { productGroup: "all product groups", region: "all regions" },

  scope: {
    title: "Which figure, and where?",
    lead: "One line per KPI, scope and year. Offered is what this plan has figures for.",
    openLine: "Go on with a line of the plan",
    kpi: "KPI",
    productGroup: "Product group",
    region: "Region",
    held: (actuals: string, targets: string) => `Actuals: ${actuals}. Targets: ${targets}.`,
    heldShort: (actuals: string, targets: string) =>
      [...(actuals === "" ? [] : [`actual ${actuals}`]), ...(targets === "" ? [] : [`target ${targets}`])].join(", "),
    none: "none",
    yearWithTarget: (year: string) => `${year}, has a target`,
    yearWithout: (year: string) => `${year}, no target yet`,
    isKnown: "This line stands in the sheet already: you change it.",
    isNew: "This line is not in the sheet yet: it will be added.",
    withoutDirection: (count: string) =>
      `Not offered: ${count} KPIs without a direction. Where neither more nor less is better, nothing is missing.`,
    noFigures: "This plan has no figures yet",
    noFiguresHelp:
      "A gap needs an actual or a target of at least one KPI. Import your figures, or type them into the sheet KPIs.",
    import: "Import figures",
    direction: {
      up: "More is better: the gap is what the target is above the baseline.",
      down: "Less is better: the gap is what the baseline is above the target. A positive contribution of a measure lowers the figure.",
      guard: "A limit to keep: the gap is what is missing to the limit.",
    },
    ratio:
      "A ratio: several rows become one as the sum of numerators by the sum of denominators, never as a mean of percentages. Contributions are entered in percentage points and count only in exactly this scope.",
    notAdded:
      "Values of this KPI are never added up: every scope needs a row of its own, and measures count only in exactly this scope.",
    fiscalYear: (month: string, span: string) => `The fiscal year begins in ${month}; ${span}.`,
  },

  history: {
    title: "Where does it go if nothing new happens?",
    lead: "The baseline carries the existing business on, without new measures.",
    chart: (kpi: string) => `${kpi}: history and baseline`,
    chartDescription: (list: string) => `Actuals by year: ${list}.`,
    baselineAt: (year: string, value: string) => `Baseline ${year}: ${value}`,
    targetAt: (year: string, value: string) => `Target ${year}: ${value}`,
    part: "part of a year",
    method: "How is it carried on?",
    years: "Years that the trend looks at",
    yearsHint: "The last 2 to 6 complete years; empty means 3.",
    manual: "Value by hand",
    manualHint: (year: string) => `Where you see the figure in ${year} without new measures.`,
    cutOff: "Annualise years that are not complete",
    cutOffHint:
      "A year of which only a part is known is scaled by days to the whole year. Strong seasons distort that.",
    noHistory: "There are no actuals before this year. A baseline by hand can be set.",
    states: {
      partial: (year: string, from: string, through: string) => `${year}: ${span(from, through)}, left out`,
      annualised: (year: string, from: string, through: string) =>
        `${year}: ${span(from, through)}, scaled to the whole year`,
      refused: (year: string) => `${year}: rows that must not be added up (other units or levels)`,
      missing: (year: string) => `${year}: no actual`,
    },
    limits: {
      hold: "Holds the last complete year. Overlooks growth, prices and contracts that end.",
      linear:
        "Carries the straight line through the last years on. One exceptional year turns it a lot, and it runs below zero if you let it.",
      cagr: "Carries the average yearly growth on. It looks only at the first and the last year, and is defined only between values above 0.",
      moving_average:
        "Takes the mean of the last years. It smooths exceptions, but lags: too low for what grows, too high for what falls.",
      manual:
        "Your own estimate, from contracts or talks for instance. Nobody can check it: write the reason into the comment.",
    },
    reasons: {
      no_actual: "There is no actual before this year.",
      too_few_years: "At least two complete years are needed.",
      no_complete_year: "There is no complete year yet: annualise, or enter the value by hand.",
      growth_undefined: (year: string) => `Growth is defined only between values above 0; ${year} is not.`,
      mixed_grain: (year: string) => `The rows of ${year} must not be added up (other units or levels).`,
      no_manual_value: "Please enter the value below.",
    },
    weakness:
      "Every projection carries the past on; in a changing market that says little, and it stays an estimate (Gabler Wirtschaftslexikon: gap analysis; experto: Ansoff).",
    missing: "Please choose a baseline that is defined, or enter one by hand.",
  },

  goal: {
    title: "What is the target?",
    lead: "The target stands in the sheet KPIs; here you set or adjust it.",
    field: (year: string) => `Target ${year}`,
    newRow: "There is no row for this scope and year yet: it will be added to the sheet KPIs.",
    changedRow: "Changes the row of this scope and year in the sheet KPIs.",
    fromFiner: (count: string, value: string) =>
      `${count} finer targets of this year add up to ${value}; together they are the target.`,
    overruled: (typed: string, value: string) =>
      `${typed} does not count: the finer targets of product groups or regions cover more and add up to ${value}. Either change them, or let them follow in proportion.`,
    spread: "Let the finer targets follow",
    spreadDone: (count: string) => `${count} finer targets follow in equal proportion; you see them before writing.`,
    keepFiner: "Leave the finer targets alone",
    refused: {
      not_additive: "The targets of finer scopes must not be added up for this KPI. Set one for exactly this scope.",
      mixed_units: "The targets have different units and must not be added up.",
      unit_missing: "A target has no unit. Please complete it in the sheet KPIs.",
      mixed_grains:
        "Targets of product groups and of regions add up to different sums. Please align them in the sheet KPIs.",
      duplicate_rows: "There are several rows for this scope and year. Please keep one in the sheet KPIs.",
      incomplete_ratio: "A row of this ratio has no numerator or denominator.",
    },
    zero: "With a target of 0 or less, achievement in percent is not defined; the gap is.",
    negativeDown: "With a target below 0 and less being better, achievement in percent is not defined; the gap is.",
    missing: "Please set a target: without it there is no gap.",
  },

  gap: {
    title: "What closes the gap?",
    lead: "Give measures a contribution and a field of Ansoff's matrix; the bridge follows as you type.",
    lastActual: (year: string) => `Last actual ${year}`,
    total: "Gap to the target",
    operational: "Operational",
    strategic: "Strategic",
    residual: "Residual",
    coverageIs: (share: string) => `Measures close ${share} of the gap`,
    split: "How the gap divides",
    closedOperational: "Closed, operational",
    closedStrategic: "Closed, strategic",
    definitions: {
      operational: "Operational gap: what better use of the existing business closes (market penetration, efficiency).",
      strategic: "Strategic gap: what only new products, markets or both close.",
      source:
        "After Ansoff and Gabler Wirtschaftslexikon; probabilities weigh, months count from the beginning of the effect.",
    },
    gross: (value: string) => `unweighted ${value}`,
    bridge: (kpi: string) => `${kpi}: bridge to the target`,
    bridgeDescription: (list: string) => `From left to right: ${list}.`,
    axisFrom: (value: string) => `The axis begins at ${value}`,
    step: "Step",
    value: "Value",
    reached: "The baseline reaches the target. Nothing is missing; is the target ambitious enough?",
    closed: "The measures close the gap.",
    open: (value: string) => `${value} are still missing.`,
    beyond: (value: string) =>
      `Even if every measure were certain and worked all year, ${value} would be missing. Find further measures, or adjust the target.`,
    noMeasure: "Take measures of the plan below, add new ones, or adjust the target.",
    within:
      "If every measure were certain and worked all year, the gap would be closed. Work on probability and timing, add measures, or adjust the target.",
    adjust: (value: string) => `Adjust the target to ${value}`,
    adjustHelp: "A gap that cannot be closed with reasonable effort says that the target is too high (Haufe).",
    undefinedGap: "The gap is not defined yet:",
  },

  measures: {
    title: "Measures of this line",
    none: "No measure works for this line yet.",
    pick: "Take a measure of the plan",
    pickNone: "choose a measure",
    ofOthers: (count: string) =>
      `${count} measures count for another KPI or scope already; gaps are not netted across KPIs.`,
    add: "Add a new measure",
    untitled: "New measure",
    edit: (title: string) => `Edit: ${title}`,
    close: "Done with this measure",
    remove: "Remove the new measure",
    reset: "Discard changes",
    contribution: (unit: string) =>
      unit === "" ? "Contribution in a full year" : `Contribution in a full year (${unit})`,
    contributionHint: "Positive is better, whichever direction the KPI has.",
    classOf: (kind: string) => `counts as ${kind}`,
    noClass:
      "Choose the field of Ansoff's matrix: it decides whether the measure closes the operational or the strategic gap.",
    effect: (months: string, expected: string) => `${months} of 12 months, weighted ${expected}`,
    noEffect: {
      cancelled: "counts nothing: cancelled",
      no_ansoff: "counts nothing: the Ansoff field is missing",
      no_contribution: "counts nothing: no contribution",
      part_of_other: "counts nothing: it is part of a measure whose contribution counts already",
      not_in_year: "counts nothing: not effective in this year",
      other_scope: "counts nothing: this KPI is not added up, and the measure belongs to a finer scope",
    },
    inActual: (year: string) =>
      `The actual ${year} has this effect already, so it counts twice. Enter only what is still to come, and from when.`,
    residualNow: (residual: string, coverage: string) => `Residual ${residual}, coverage ${coverage}`,
    changed: "changed",
    added: "new",
    vanished: (count: string) =>
      `${count} measures that you changed are not in the plan any more; nothing is written for them.`,
    titleMissing: "Please name the new measure; without a name it would be lost in the sheet.",
  },

  summary: {
    title: "This will be written",
    lead: "The figures in the sheet are live formulas: they follow when actuals, targets or measures change.",
    addLine: "New line in the sheet Target gap",
    changeLine: "Line in the sheet Target gap",
    addTarget: "New row with the target in the sheet KPIs",
    changeTarget: "Target in the sheet KPIs",
    addMeasure: "New measure",
    changeMeasure: "Measure",
    nothing: "Everything stands in the plan already.",
    from: (before: string, after: string) => `${after} (was ${before})`,
    empty: "empty",
    bridge: "Show this bridge on the overview",
    bridgeWhole:
      "The bridge on the overview shows the whole account only; the figures of this scope stand in the sheet.",
    lineFields: "About this line",
  },
};

function span(from: string, through: string): string {
  if (from === "") return `only until ${through}`;
  return through === "" ? `only from ${from}` : `only ${from} to ${through}`;
}

export type TargetGapTexts = typeof targetGapTextsEn;
