/** In which order the schema of charts wants the children of each element (ECMA-376, 21.2 and 20.1). */

const AXIS =
  "axId scaling delete axPos majorGridlines minorGridlines title numFmt majorTickMark minorTickMark tickLblPos spPr " +
  "txPr crossAx crosses crossesAt crossBetween auto lblAlgn lblOffset baseTimeUnit majorUnit majorTimeUnit minorUnit " +
  "minorTimeUnit dispUnits tickLblSkip tickMarkSkip noMultiLvlLbl extLst";
/** Of all kinds of groups together: no two kinds disagree. */
const GROUP =
  "barDir wireframe ofPieType scatterStyle radarStyle grouping varyColors ser dLbls dropLines hiLowLines upDownBars " +
  "marker smooth bubble3D bubbleScale showNegBubbles sizeRepresents firstSliceAng holeSize gapWidth gapDepth overlap " +
  "shape splitType splitPos custSplit secondPieSize serLines axId extLst";
const GROUPS =
  "areaChart area3DChart barChart bar3DChart lineChart line3DChart stockChart scatterChart pieChart pie3DChart " +
  "doughnutChart ofPieChart radarChart surfaceChart surface3DChart bubbleChart";
const AXES = "catAx valAx dateAx serAx";
const SHOWN = "showLegendKey showVal showCatName showSerName showPercent showBubbleSize separator";
const RUN =
  "ln noFill solidFill gradFill blipFill pattFill grpFill effectLst effectDag highlight uLnTx uLn uFillTx uFill latin " +
  "ea cs sym hlinkClick hlinkMouseOver rtl extLst";
const FILLS = "noFill solidFill gradFill blipFill pattFill grpFill";
const SERIES =
  "idx order tx spPr invertIfNegative pictureOptions marker explosion dPt dLbls trendline errBars cat xVal val yVal " +
  "smooth shape bubbleSize bubble3D extLst";

const ORDERS: Readonly<Record<string, string>> = {
  chartSpace:
    "date1904 lang roundedCorners AlternateContent style clrMapOvr pivotSource protection chart spPr txPr externalData " +
    "printSettings userShapes extLst",
  chart:
    "title autoTitleDeleted pivotFmts view3D floor sideWall backWall plotArea legend plotVisOnly dispBlanksAs " +
    "showDLblsOverMax extLst",
  title: "tx layout overlay spPr txPr extLst",
  tx: "strRef rich v",
  legend: "legendPos legendEntry layout overlay spPr txPr extLst",
  legendEntry: "idx delete txPr extLst",
  plotArea: `layout ${GROUPS} ${AXES} dTable spPr extLst`,
  ser: SERIES,
  marker: "symbol size spPr extLst",
  dPt: "idx invertIfNegative marker bubble3D explosion spPr pictureOptions extLst",
  dLbls: `dLbl delete numFmt spPr txPr dLblPos ${SHOWN} showLeaderLines leaderLines extLst`,
  dLbl: `idx delete layout tx numFmt spPr txPr dLblPos ${SHOWN} extLst`,
  trendline: "name spPr trendlineType order period forward backward intercept dispRSqr dispEq trendlineLbl extLst",
  trendlineLbl: "layout tx numFmt spPr txPr extLst",
  errBars: "errDir errBarType errValType noEndCap plus minus val spPr extLst",
  dTable: "showHorzBorder showVertBorder showOutline showKeys spPr txPr extLst",
  scaling: "logBase orientation max min extLst",
  dispUnits: "custUnit builtInUnit dispUnitsLbl extLst",
  dispUnitsLbl: "layout tx spPr txPr",
  manualLayout: "layoutTarget xMode yMode wMode hMode x y w h extLst",
  strRef: "f strCache extLst",
  numRef: "f numCache extLst",
  spPr: `xfrm custGeom prstGeom ${FILLS} ln effectLst effectDag scene3d sp3d extLst`,
  ln: "noFill solidFill gradFill pattFill prstDash custDash round bevel miter headEnd tailEnd extLst",
  txPr: "bodyPr lstStyle p",
  rich: "bodyPr lstStyle p",
  p: "pPr r br fld endParaRPr",
  r: "rPr t",
  pPr: "lnSpc spcBef spcAft buClrTx buClr buSzTx buSzPct buSzPts buFontTx buFont buNone buAutoNum buChar buBlip tabLst defRPr extLst",
  rPr: RUN,
  defRPr: RUN,
  endParaRPr: RUN,
};

const SPLIT = new Map(Object.entries(ORDERS).map(([name, order]) => [name, order.split(" ")]));
const AXIS_ORDER = AXIS.split(" ");
const GROUP_ORDER = GROUP.split(" ");

export const GROUP_NAMES: readonly string[] = GROUPS.split(" ");
export const AXIS_NAMES: readonly string[] = AXES.split(" ");

/** The names of an element's children in their order; empty where nothing is known of it. */
export function chartOrder(parent: string): readonly string[] {
  if (AXIS_NAMES.includes(parent)) return AXIS_ORDER;
  if (GROUP_NAMES.includes(parent)) return GROUP_ORDER;
  return SPLIT.get(parent) ?? [];
}

/** True for elements of charts whose children belong to drawings. */
export function isDrawingContent(parent: string): boolean {
  return parent === "spPr" || parent === "txPr" || parent === "rich";
}
