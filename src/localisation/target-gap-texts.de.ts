import type { TargetGapTexts } from "./target-gap-texts.en";

function span(from: string, through: string): string {
  if (from === "") return `nur bis ${through}`;
  return through === "" ? `erst ab ${from}` : `nur ${from} bis ${through}`;
}

/** Texte des Assistenten für die Ziel-Lücke. */
export const targetGapTextsDe: TargetGapTexts = {
  title: "Ziel-Lücke",
  undefinedValue: "nicht definiert",
  actual: "Ist",
  target: "Ziel",
  baseline: "Basislinie",
  year: "Geschäftsjahr",
  all: { productGroup: "alle Produktgruppen", region: "alle Regionen" },

  scope: {
    title: "Um welche Zahl geht es, und wo?",
    lead: "Eine Zeile je Kennzahl, Bereich und Jahr. Zur Wahl steht, wozu dieser Plan Zahlen hat.",
    openLine: "Mit einer Zeile des Blatts weitermachen",
    kpi: "Kennzahl",
    productGroup: "Produktgruppe",
    region: "Region",
    held: (actuals, targets) => `Ist: ${actuals}. Ziele: ${targets}.`,
    heldShort: (actuals, targets) =>
      [...(actuals === "" ? [] : [`Ist ${actuals}`]), ...(targets === "" ? [] : [`Ziel ${targets}`])].join(", "),
    none: "keine",
    yearWithTarget: (year) => `${year}, mit Ziel`,
    yearWithout: (year) => `${year}, noch ohne Ziel`,
    isKnown: "Diese Zeile steht schon im Blatt: Sie ändern sie.",
    isNew: "Diese Zeile steht noch nicht im Blatt: Sie kommt hinzu.",
    withoutDirection: (count) =>
      `Nicht zur Wahl: ${count} Kennzahlen ohne Zielrichtung. Wo weder mehr noch weniger besser ist, fehlt auch nichts.`,
    noFigures: "Dieser Plan hat noch keine Zahlen",
    noFiguresHelp:
      "Eine Lücke braucht Ist oder Ziel wenigstens einer Kennzahl. Importieren Sie Ihre Zahlen oder tragen Sie sie im Blatt KPIs ein.",
    import: "Zahlen importieren",
    direction: {
      up: "Mehr ist besser: Die Lücke ist, was das Ziel über der Basislinie liegt.",
      down: "Weniger ist besser: Die Lücke ist, was die Basislinie über dem Ziel liegt. Ein positiver Beitrag einer Maßnahme senkt die Kennzahl.",
      guard: "Eine Grenze, die einzuhalten ist: Die Lücke ist, was bis zur Grenze fehlt.",
    },
    ratio:
      "Eine Quote: Aus mehreren Zeilen wird eine als Summe der Zähler durch Summe der Nenner, nie als Mittel von Prozenten. Beiträge geben Sie in Prozentpunkten an; sie zählen nur in genau diesem Bereich.",
    notAdded:
      "Werte dieser Kennzahl werden nie zusammengezählt: Jeder Bereich braucht eine eigene Zeile, und Maßnahmen zählen nur in genau diesem Bereich.",
    fiscalYear: (month, years) => `Das Geschäftsjahr beginnt im ${month}; ${years}.`,
  },

  history: {
    title: "Wohin läuft es ohne neue Maßnahmen?",
    lead: "Die Basislinie schreibt das Bestandsgeschäft fort, ohne neue Maßnahmen.",
    chart: (kpi) => `${kpi}: Historie und Basislinie`,
    chartDescription: (list) => `Ist je Jahr: ${list}.`,
    baselineAt: (year, value) => `Basislinie ${year}: ${value}`,
    targetAt: (year, value) => `Ziel ${year}: ${value}`,
    part: "Teil eines Jahres",
    method: "Wie wird fortgeschrieben?",
    years: "Jahre, auf die der Trend schaut",
    yearsHint: "Die letzten 2 bis 6 vollständigen Jahre; leer heißt 3.",
    manual: "Wert von Hand",
    manualHint: (year) => `Wo Sie die Kennzahl ${year} ohne neue Maßnahmen sehen.`,
    cutOff: "Unvollständige Jahre hochrechnen",
    cutOffHint:
      "Ein Jahr, von dem nur ein Teil bekannt ist, wird nach Tagen auf das ganze Jahr hochgerechnet. Starke Saison verzerrt das.",
    noHistory: "Vor diesem Jahr gibt es kein Ist. Eine Basislinie von Hand ist möglich.",
    states: {
      partial: (year, from, through) => `${year}: ${span(from, through)}, zählt nicht mit`,
      annualised: (year, from, through) => `${year}: ${span(from, through)}, auf das Jahr hochgerechnet`,
      refused: (year) => `${year}: Zeilen, die nicht zusammengezählt werden dürfen (andere Einheiten oder Ebenen)`,
      missing: (year) => `${year}: kein Ist`,
    },
    limits: {
      hold: "Hält das letzte vollständige Jahr. Übersieht Wachstum, Preise und auslaufende Verträge.",
      linear:
        "Zieht die Gerade durch die letzten Jahre weiter. Ein Ausnahmejahr dreht sie stark, und sie läuft notfalls auch unter null.",
      cagr: "Schreibt das durchschnittliche jährliche Wachstum fort. Schaut nur auf das erste und das letzte Jahr und ist nur zwischen Werten über 0 definiert.",
      moving_average:
        "Nimmt das Mittel der letzten Jahre. Glättet Ausnahmen, hinkt aber hinterher: zu niedrig, was wächst; zu hoch, was fällt.",
      manual:
        "Ihre eigene Einschätzung, etwa aus Verträgen oder Gesprächen. Niemand kann sie nachrechnen: Schreiben Sie die Begründung in den Kommentar.",
    },
    reasons: {
      no_actual: "Vor diesem Jahr gibt es kein Ist.",
      too_few_years: "Dafür braucht es mindestens zwei vollständige Jahre.",
      no_complete_year: "Es gibt noch kein vollständiges Jahr: Rechnen Sie hoch oder geben Sie den Wert von Hand ein.",
      growth_undefined: (year) => `Wachstum ist nur zwischen Werten über 0 definiert; ${year} liegt nicht darüber.`,
      mixed_grain: (year) =>
        `Die Zeilen von ${year} dürfen nicht zusammengezählt werden (andere Einheiten oder Ebenen).`,
      no_manual_value: "Bitte geben Sie unten den Wert ein.",
    },
    weakness:
      "Jede Hochrechnung schreibt Vergangenes fort; in bewegten Märkten sagt das wenig, und es bleibt eine Schätzung (Gabler Wirtschaftslexikon: Gap-Analyse; experto: Ansoff).",
    missing: "Bitte wählen Sie eine Basislinie, die definiert ist, oder geben Sie eine von Hand ein.",
  },

  goal: {
    title: "Welches Ziel gilt?",
    lead: "Das Ziel steht im Blatt KPIs; hier setzen Sie es oder passen es an.",
    field: (year) => `Ziel ${year}`,
    newRow: "Für diesen Bereich und dieses Jahr gibt es noch keine Zeile: Sie kommt im Blatt KPIs hinzu.",
    changedRow: "Ändert die Zeile dieses Bereichs und Jahres im Blatt KPIs.",
    fromFiner: (count, value) => `${count} feinere Ziele dieses Jahres ergeben ${value}; zusammen sind sie das Ziel.`,
    overruled: (typed, value) =>
      `${typed} zählt nicht: Die feineren Ziele von Produktgruppen oder Regionen decken mehr ab und ergeben ${value}. Ändern Sie diese, oder lassen Sie sie anteilig folgen.`,
    spread: "Feinere Ziele folgen lassen",
    spreadDone: (count) => `${count} feinere Ziele folgen anteilig; Sie sehen sie vor dem Schreiben.`,
    keepFiner: "Feinere Ziele lassen, wie sie sind",
    refused: {
      not_additive:
        "Ziele feinerer Bereiche dürfen bei dieser Kennzahl nicht zusammengezählt werden. Setzen Sie eines für genau diesen Bereich.",
      mixed_units: "Die Ziele haben verschiedene Einheiten und dürfen nicht zusammengezählt werden.",
      unit_missing: "Einem Ziel fehlt die Einheit. Bitte ergänzen Sie sie im Blatt KPIs.",
      mixed_grains:
        "Ziele der Produktgruppen und Ziele der Regionen ergeben verschiedene Summen. Bitte gleichen Sie sie im Blatt KPIs an.",
      duplicate_rows: "Für diesen Bereich und dieses Jahr gibt es mehrere Zeilen. Bitte lassen Sie im Blatt KPIs eine.",
      incomplete_ratio: "Einer Zeile dieser Quote fehlt Zähler oder Nenner.",
    },
    zero: "Bei einem Ziel von 0 oder weniger ist die Zielerreichung in Prozent nicht definiert; die Lücke schon.",
    negativeDown:
      "Bei einem Ziel unter 0 und „weniger ist besser“ ist die Zielerreichung in Prozent nicht definiert; die Lücke schon.",
    missing: "Bitte setzen Sie ein Ziel: Ohne Ziel gibt es keine Lücke.",
  },

  gap: {
    title: "Was schließt die Lücke?",
    lead: "Geben Sie Maßnahmen einen Beitrag und ein Ansoff-Feld; die Brücke geht beim Tippen mit.",
    lastActual: (year) => `Letztes Ist ${year}`,
    total: "Lücke zum Ziel",
    operational: "Operativ",
    strategic: "Strategisch",
    residual: "Restlücke",
    coverageIs: (share) => `Maßnahmen schließen ${share} der Lücke`,
    split: "Wie sich die Lücke teilt",
    closedOperational: "Operativ geschlossen",
    closedStrategic: "Strategisch geschlossen",
    definitions: {
      operational: "Operative Lücke: was das Bestandsgeschäft besser genutzt schließt (Marktdurchdringung, Effizienz).",
      strategic: "Strategische Lücke: was nur neue Produkte, neue Märkte oder beides schließen.",
      source:
        "Nach Ansoff und Gabler Wirtschaftslexikon; Wahrscheinlichkeiten gewichten, Monate zählen ab Beginn der Wirkung.",
    },
    gross: (value) => `ungewichtet ${value}`,
    bridge: (kpi) => `${kpi}: Brücke zum Ziel`,
    bridgeDescription: (list) => `Von links nach rechts: ${list}.`,
    axisFrom: (value) => `Die Achse beginnt bei ${value}`,
    step: "Schritt",
    value: "Wert",
    reached: "Die Basislinie erreicht das Ziel. Es fehlt nichts; ist das Ziel ehrgeizig genug?",
    closed: "Die Maßnahmen schließen die Lücke.",
    open: (value) => `Es fehlen noch ${value}.`,
    beyond: (value) =>
      `Selbst wenn jede Maßnahme sicher wäre und das ganze Jahr wirkte, fehlten ${value}. Finden Sie weitere Maßnahmen, oder passen Sie das Ziel an.`,
    noMeasure: "Nehmen Sie unten Maßnahmen des Plans dazu, legen Sie neue an, oder passen Sie das Ziel an.",
    within:
      "Wäre jede Maßnahme sicher und wirkte sie das ganze Jahr, wäre die Lücke zu. Arbeiten Sie an Wahrscheinlichkeit und Zeitpunkt, ergänzen Sie Maßnahmen, oder passen Sie das Ziel an.",
    adjust: (value) => `Ziel auf ${value} anpassen`,
    adjustHelp: "Eine Lücke, die mit vertretbarem Aufwand nicht zu schließen ist, spricht gegen das Ziel (Haufe).",
    undefinedGap: "Die Lücke ist noch nicht definiert:",
  },

  measures: {
    title: "Maßnahmen zu dieser Zeile",
    none: "Zu dieser Zeile gibt es noch keine Maßnahme.",
    pick: "Maßnahme des Plans übernehmen",
    pickNone: "Maßnahme wählen",
    ofOthers: (count) =>
      `${count} Maßnahmen zählen schon bei einer anderen Kennzahl oder einem anderen Bereich; Lücken werden nicht über Kennzahlen verrechnet.`,
    add: "Neue Maßnahme",
    untitled: "Neue Maßnahme",
    edit: (title) => `Bearbeiten: ${title}`,
    close: "Fertig mit dieser Maßnahme",
    remove: "Neue Maßnahme entfernen",
    reset: "Änderungen verwerfen",
    contribution: (unit) => (unit === "" ? "Beitrag im vollen Jahr" : `Beitrag im vollen Jahr (${unit})`),
    contributionHint: "Positiv ist besser, gleich in welche Richtung die Kennzahl zielt.",
    classOf: (kind) => `zählt als ${kind}`,
    noClass:
      "Wählen Sie das Ansoff-Feld: Es entscheidet, ob die Maßnahme die operative oder die strategische Lücke schließt.",
    effect: (months, expected) => `${months} von 12 Monaten, gewichtet ${expected}`,
    noEffect: {
      cancelled: "zählt nicht: abgebrochen",
      no_ansoff: "zählt nicht: Ansoff-Feld fehlt",
      no_contribution: "zählt nicht: ohne Beitrag",
      part_of_other: "zählt nicht: Teil einer Maßnahme, deren Beitrag schon zählt",
      not_in_year: "zählt nicht: wirkt nicht in diesem Jahr",
      other_scope:
        "zählt nicht: diese Kennzahl wird nicht zusammengezählt, und die Maßnahme gehört zu einem feineren Bereich",
    },
    inActual: (year) =>
      `Das Ist ${year} enthält diese Wirkung schon, sie zählt also doppelt. Tragen Sie nur ein, was noch hinzukommt, und ab wann.`,
    residualNow: (residual, coverage) => `Restlücke ${residual}, Deckung ${coverage}`,
    changed: "geändert",
    added: "neu",
    vanished: (count) =>
      `${count} Maßnahmen, die Sie geändert haben, stehen nicht mehr im Plan; für sie wird nichts geschrieben.`,
    titleMissing: "Bitte benennen Sie die neue Maßnahme; ohne Namen ginge sie im Blatt verloren.",
  },

  summary: {
    title: "Das wird geschrieben",
    lead: "Die Zahlen im Blatt sind lebende Formeln: Sie folgen, wenn sich Ist, Ziele oder Maßnahmen ändern.",
    addLine: "Neue Zeile im Blatt Ziel-Lücke",
    changeLine: "Zeile im Blatt Ziel-Lücke",
    addTarget: "Neue Zeile mit dem Ziel im Blatt KPIs",
    changeTarget: "Ziel im Blatt KPIs",
    addMeasure: "Neue Maßnahme",
    changeMeasure: "Maßnahme",
    nothing: "Alles steht schon im Plan.",
    from: (before, after) => `${after} (bisher ${before})`,
    empty: "leer",
    bridge: "Diese Brücke auf der Übersicht zeigen",
    bridgeWhole:
      "Die Brücke auf der Übersicht zeigt nur den ganzen Kunden; die Zahlen dieses Bereichs stehen im Blatt.",
    lineFields: "Zu dieser Zeile",
  },
};
