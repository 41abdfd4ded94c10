// What the pages on Excel's objects answer in Excel, button by button.

export type DocumentedPage = "tables" | "ranges" | "rules" | "charts" | "sheets" | "events";

/** Answers by the buttons of a page, in the order in which they are pressed. */
export interface DocumentedAnswers {
  readonly page: DocumentedPage;
  readonly answers: Readonly<Record<string, string>>;
}

export const documentedAnswers: readonly DocumentedAnswers[] = [
  {
    page: "tables",
    answers: {
      Create: "SalesTable true false TableStyleMedium9",
      "Add rows": "9 rows, first Bells 10 20 30 40 at 0",
      "Add a column": "Product Unit Qtr1 Qtr2 Qtr3 Qtr4 Total; 6; 100",
      Sort: "Brake levers, Spokes, Frames, Chains, Mirrors, Saddles, Lamps, Bells, Pedals; 6",
      Filter: "Brake levers, Spokes, Frames, Chains, Mirrors; true",
      "Clear filters": "9 false",
      "Total row": "Sample!A11:G11 Total||||||97287",
      "Delete a row and a column": "Sample!A1:F10",
      "Convert to range": "Sample!A1:F10 0 =SUM(Sample!$B2:$E2)",
    },
  },
  {
    page: "ranges",
    answers: {
      Fill: "Stock!A2:D6 Almonds 2 7.50 15.00 String Double Double Double",
      Insert: "Stock!A1:D6 Total Price =B2*C2 =B3*C3 =B4*C4 =B5*C5 =B6*C6",
      Copy: "Product Almonds Tea Coffee Chocolate Coffee; =B11*C11 =B12*C12",
      Find: "Stock!A5 true 6 1",
      "Special cells": "Stock!D2:D6 true Stock!A1:D6 Stock!A6",
      Duplicates: "1 removed, 4 left",
      "Sort and clear": "Chocolate 47.7, Green tea 8, Almonds 15, Coffee 34.5",
      Links: "https://www.example.com/ Stock!A1",
      Format: "#4472C4 Verdana 30 Center",
    },
  },
  {
    page: "rules",
    answers: {
      Fill: "there",
      "Validate numbers": 'WholeNumber {"wholeNumber":{"formula1":"=0","operator":"GreaterThan"}} true',
      "Validate a list": "null Rules!G4",
      "Cell value": 'CellValue 0 {"formula1":"=0","operator":"LessThan"}',
      "All kinds": "8 CellValue ColorScale ContainsText Custom DataBar IconSet PresetCriteria TopBottom",
      "List and delete": "4 3 0",
    },
  },
  {
    page: "charts",
    answers: {
      Create: "ColumnClustered Frames Saddles Chains true",
      Axes: "0 8000 2000 Hundreds",
      Series: "Frames ColumnClustered, Saddles ColumnClustered, Chains ColumnClustered, Target LineMarkers",
      "Other types":
        "SalesChart:ColumnClustered ColumnStacked BarClustered BarStacked100 Line Area Pie Doughnut Radar Scatter:XYScatter Bubble",
      "Change and delete": "2 10 true",
    },
  },
  {
    page: "sheets",
    answers: {
      "Add and move": "Plan Visible, Plan copy Visible, Sheet1 Visible, Hidden Hidden",
      Neighbours: "Plan copy true Plan Sheet1 3",
      Layout: "Plan!A1:D20 Plan!1:1 Landscape",
      Protect: "true true",
      "Write to a locked cell": "true AccessDenied",
      Unprotect: "written",
      Names: "Figures Range Plan!$A$1:$D$30, Rate Double 0.19; 2616.11",
      Properties: "Plan of the year Alex Project Alpha String, Budget 1200 Number",
      "Settings and XML": "true 1 true",
      Delete: "2",
    },
  },
  {
    page: "events",
    answers: {
      Register: "listening",
      Edit: "edited",
      Heard:
        "RangeEdited B2 1>10 Local; table RangeEdited B2; RangeEdited D5:E6 undefined>undefined Local; added Local",
      Silence: "4",
    },
  },
];
