/** What Excel says when an entry does not fit; at most 224 characters. */
const en = {
  list: "Please choose an entry from the list.",
  source:
    "This entry is not on the list yet. You may keep it; add it to the sheet that the list comes from, so that others can choose it too.",
  anyRow: "This is no row of the plan. You may keep it as text; a row chosen from the list leads to what it rests on.",
  whole: "Please enter a whole number within the allowed range.",
  decimal: "Please enter a share between 0 % and 100 %.",
  date: "Please enter a date.",
};

type Messages = typeof en;

const de: Messages = {
  list: "Bitte einen Eintrag aus der Liste wählen.",
  source:
    "Dieser Eintrag steht noch nicht in der Liste. Sie können ihn behalten; ergänzen Sie ihn auf dem Blatt, aus dem die Liste stammt, damit ihn auch andere wählen können.",
  anyRow:
    "Das ist keine Zeile des Plans. Sie können es als Text behalten; eine Zeile aus der Liste führt zu dem, worauf sie sich stützt.",
  whole: "Bitte eine ganze Zahl im erlaubten Bereich eingeben.",
  decimal: "Bitte einen Anteil zwischen 0 % und 100 % eingeben.",
  date: "Bitte ein Datum eingeben.",
};

export const validationMessages = { en, de } as const;
