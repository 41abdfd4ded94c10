/** Formula cells of the Excel-made workbooks in which we differ from the value that Excel stored, and why. */
export interface CorpusException {
  readonly file: string;
  readonly sheet: string;
  /** Addresses, separated by spaces. */
  readonly cells: string;
  readonly reason: string;
}

export const corpusExceptions: readonly CorpusException[] = [
  {
    file: "ENGINEERING/BESSEL.xlsx",
    sheet: "BESSELY",
    cells:
      "B3 B4 B5 E5 F5 B6 E6 F6 B7 E7 F7 B8 E8 F8 B9 E9 F9 B10 C10 E10 F10 B11 C11 E11 F11 B12 C12 E12 F12 B13 C13 E13 F13 B14 E14 B15",
    reason: "Excel's Bessel functions are approximations that are right to eight digits",
  },
  {
    file: "ENGINEERING/BESSEL.xlsx",
    sheet: "BESSELJ",
    cells: "B2 B3 B4 B5 B6 B7 B8 B10 B11 B12 B13 C13 C14 E14 C15 E15 F15 B17 B18 C19 E19 C20 E20 F20",
    reason: "Excel's Bessel functions are approximations that are right to eight digits",
  },
  {
    file: "ENGINEERING/BESSEL.xlsx",
    sheet: "All",
    cells: "D2 D15 F15 F18 F20 F22 F25",
    reason: "Excel's Bessel functions are approximations that are right to eight digits",
  },
  {
    file: "ENGINEERING/COMPLEXs.xlsx",
    sheet: "Sheet1",
    cells: "N7 T7 N15 T15 N23 T23",
    reason: "digits lost at a zero or a pole of the function",
  },
  {
    file: "FINANCIAL/CUMPRINC_CUMIPMT.xlsx",
    sheet: "Sheet1",
    cells: "H5 H7 H26",
    reason: "digits lost when large numbers nearly cancel each other",
  },
  {
    file: "FINANCIAL/IRR.xlsx",
    sheet: "General",
    cells: "M2 M3 M4 M5 M6 M8 M9 M10 M11 M12 M13 M16 M17 M18 M19",
    reason: "what is left over at a rate found by IRR: both mean zero",
  },
  {
    file: "FINANCIAL/IRR.xlsx",
    sheet: "General",
    cells: "N2 L22",
    reason: "the search for the rate ends at another near value; Excel's own is right to eight digits",
  },
  {
    file: "FINANCIAL/IRR.xlsx",
    sheet: "Two Values",
    cells: "C4",
    reason: "the search for the rate ends at another near value; Excel's own is right to eight digits",
  },
  {
    file: "FINANCIAL/IRR.xlsx",
    sheet: "Three Parameters",
    cells: "D2",
    reason: "the search for the rate ends at another near value; Excel's own is right to eight digits",
  },
  {
    file: "FINANCIAL/IRR.xlsx",
    sheet: "Three Parameters",
    cells: "E2 E3 E4 E5",
    reason: "what is left over at a rate found by IRR: both mean zero",
  },
  {
    file: "FINANCIAL/IRR.xlsx",
    sheet: "FullRow",
    cells: "P1 Q1",
    reason: "the search for the rate ends at another near value; Excel's own is right to eight digits",
  },
  {
    file: "FINANCIAL/IRR.xlsx",
    sheet: "FullRow",
    cells: "N2 Q2 R2",
    reason: "what is left over at a rate found by IRR: both mean zero",
  },
  {
    file: "FINANCIAL/IRR.xlsx",
    sheet: "FullColumn",
    cells: "B21 B22 B23",
    reason: "what is left over at a rate found by IRR: both mean zero",
  },
  {
    file: "FINANCIAL/PRICE_YIELD.xlsx",
    sheet: "ODDFPRICE_ODDFYIELD",
    cells: "K8 K31 K49",
    reason: "the search for the yield ends at another near value",
  },
  {
    file: "FINANCIAL/XIRR.xlsx",
    sheet: "Sheet1",
    cells: "R2 R4 R5 R13 R14 R15 R16 R17 R18 R19 R20 R21",
    reason: "the search for the rate ends at another near value; Excel's own is right to eight digits",
  },
  {
    file: "FINANCIAL/XNPV.xlsx",
    sheet: "Sheet1",
    cells: "R2 R4 R5",
    reason: "the search for the rate ends at another near value; Excel's own is right to eight digits",
  },
  {
    file: "INFORMATION/ERROR.TYPE.xlsx",
    sheet: "Sheet1",
    cells: "B8 B14",
    reason: "the file keeps newer errors as #VALUE! in the cell that is asked for",
  },
  {
    file: "LOOKUP_AND_REFERENCE/DROP_TAKE.xlsx",
    sheet: "Sheet1",
    cells: "C2 E2 F2 I2 L2",
    reason: "the file keeps the newer error #CALC! as #VALUE!",
  },
  {
    file: "LOOKUP_AND_REFERENCE/FILTER_ERRORS.xlsx",
    sheet: "Sheet1",
    cells: "E1",
    reason: "the file keeps the newer error #CALC! as #VALUE!",
  },
  {
    file: "MATH_AND_TRIGONOMETRY/EXP_SIGN.xlsx",
    sheet: "EXP_SIGN",
    cells: "B44",
    reason: "a number smaller than Excel keeps",
  },
  {
    file: "MATH_AND_TRIGONOMETRY/MOD_QUOTIENT.xlsx",
    sheet: "DATEVALUE",
    cells: "C20 C25 C26",
    reason: "digits lost when large numbers nearly cancel each other",
  },
  {
    file: "MATH_AND_TRIGONOMETRY/SEQUENCE.xlsx",
    sheet: "Sheet1",
    cells: "C16 E18",
    reason: "the file keeps the newer error #CALC! as #VALUE!",
  },
  {
    file: "MATH_AND_TRIGONOMETRY/TRIGONOMETRIC.xlsx",
    sheet: "COT_CSC_SEC",
    cells: "B33 C33 B34 D34 B35 D35",
    reason: "digits lost at a zero or a pole of the function",
  },
  {
    file: "MATH_AND_TRIGONOMETRY/TRIGONOMETRIC.xlsx",
    sheet: "ACOT_ACOTH",
    cells: "C13",
    reason: "digits lost at a zero or a pole of the function",
  },
  {
    file: "MATH_AND_TRIGONOMETRY/trigonometric_functions.xlsx",
    sheet: "Sheet1",
    cells: "B12 D12 C13",
    reason: "digits lost at a zero or a pole of the function",
  },
  {
    file: "STATISTICAL/BETADIST_BETAINV.xlsx",
    sheet: "Sheet1",
    cells: "H11 H16",
    reason: "digits lost where the probability is near zero",
  },
  {
    file: "STATISTICAL/BETA_GAMMA.xlsx",
    sheet: "Sheet1",
    cells: "C8 D8",
    reason: "near zero: digits lost when large numbers nearly cancel each other",
  },
  {
    file: "STATISTICAL/BINOM.xlsx",
    sheet: "BINOM.DIST.RANGE",
    cells: "E21",
    reason: "digits lost where the probability is near zero",
  },
  {
    file: "STATISTICAL/CONFIDENCE.xlsx",
    sheet: "CONFIDENCE.NORM CONFIDENCE.T",
    cells: "E8",
    reason: "digits lost where the probability is near zero",
  },
  {
    file: "STATISTICAL/COVARIANCE.xlsx",
    sheet: "COVARIANCE.P COVARIANCE.S",
    cells: "C48 D48",
    reason: "ranges of one cell each: the engine takes them for values",
  },
  {
    file: "STATISTICAL/EXPONDIST.xlsx",
    sheet: "EXPON.DIST",
    cells: "D16",
    reason: "digits lost where the probability is near zero",
  },
  {
    file: "STATISTICAL/GAMMALN_GAMMALNPRECISE.xlsx",
    sheet: "GAMMALN GAMMALN.PRECISE",
    cells: "B3 C3 B23 C23 B24 C24 B37 C37",
    reason: "near zero: digits lost when large numbers nearly cancel each other",
  },
  {
    file: "STATISTICAL/GEOMEAN.xlsx",
    sheet: "Sheet1",
    cells: "F2 C11 D11 E11 F11 G11 M15 C16 D16 E16 F16 G16 D23 E23 F23 G23 E27 F27 E28",
    reason: "the file keeps the error as text",
  },
  {
    file: "STATISTICAL/NORM_DIST.xlsx",
    sheet: "NORM.DIST NORM.INV",
    cells: "F16 F58",
    reason: "digits lost where the probability is near zero",
  },
  {
    file: "TEXT/T_VALUE_VALUETOTEXT.xlsx",
    sheet: "Sheet1",
    cells: "I5 I7 C15",
    reason: "a date as text, read in the order of another country or with a name of the month",
  },
];
