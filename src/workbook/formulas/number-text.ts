import { countUnit, pointWords } from "../../localisation/amount-text";
import type { Language } from "../../localisation/language";

/** Marks of numbers in text; TEXT would depend on the computer that calculates. */
const marks = { de: { group: ".", decimal: "," }, en: { group: ",", decimal: "." } } as const;

/**
 * The size of a figure as text, without sign: shares in percent and broken figures below 100 with one digit behind the
 * mark, parts of one with two, everything else in whole numbers with marks between thousands. `unit` is "%" for shares.
 */
export function sizeText(figure: string, unit: string, language: Language): string {
  return `IF(${unit}="%",${percentSize(figure, language)}&" %",${plainSize(figure, language)})`;
}

/** The size of a movement below its column: differences of shares are percentage points. */
export function movementText(figure: string, unit: string, language: Language): string {
  return `IF(${unit}="%",${inPoints("%", figure, language)},${plainSize(figure, language)})`;
}

/** The size of a difference of two figures with the word for its unit: what `amountText` says to people. */
export function amountFormula(figure: string, unit: string, language: Language): string {
  const word = `IFERROR(${labelOfCodeOrError(unit, language)},${unit})`;
  const plain = `${plainSize(figure, language)}&IF(OR(${unit}="",${unit}="${countUnit}"),""," "&${word})`;
  const ofScale = `IF(${unit}="1-5",${inPoints("1-5", figure, language)},${plain})`;
  return `IF(${unit}="%",${inPoints("%", figure, language)},${ofScale})`;
}

const labelOfCodeOrError = (unit: string, language: Language) =>
  `INDEX(KAP_Lists[label_${language}],MATCH("unit_name|"&${unit},KAP_Lists[lookup_code],0))`;

function inPoints(unit: keyof typeof pointWords, figure: string, language: Language): string {
  const { one, many } = pointWords[unit];
  const isShare = unit === "%";
  const size = isShare ? `ABS(${figure})*100` : `ABS(${figure})`;
  const isOne = `AND(ROUND(${size},1)=1,ROUND(${size},${isShare ? 1 : 2})>=1)`;
  const text = isShare ? percentSize(figure, language) : plainSize(figure, language);
  return `${text}&IF(${isOne}," ${one[language]}"," ${many[language]}")`;
}

const percentSize = (figure: string, language: Language) => decimals(`ABS(${figure})*100`, 1, language);

function plainSize(figure: string, language: Language): string {
  const size = `ABS(${figure})`;
  const isBroken = `AND(${size}<100,${size}<>INT(${size}))`;
  const broken = `IF(${size}<1,${decimals(size, 2, language)},${decimals(size, 1, language)})`;
  return `IF(${isBroken},${broken},${grouped(`ROUND(${size},0)`, language)})`;
}

/** A figure that is not negative, with one digit behind the mark. */
export function tenthsText(value: string, language: Language): string {
  const tenths = `ROUND(10*${value},0)`;
  return `INT(${tenths}/10)&"${marks[language].decimal}"&(${tenths}-10*INT(${tenths}/10))`;
}

/** A share as text, in whole percent. */
export function percentText(share: string): string {
  return `ROUND(${share}*100,0)&" %"`;
}

/** With so many digits behind the mark at most. */
function decimals(size: string, digits: 1 | 2, language: Language): string {
  const rounded = `ROUND(${size},${digits})`;
  const part = (scale: number) => `ROUND(${scale}*(${rounded}-INT(${rounded})),0)`;
  const isTenths = `ROUND(${rounded},1)=${rounded}`;
  const behind = digits === 1 ? part(10) : `IF(${isTenths},${part(10)}&"",RIGHT("0"&${part(100)},2))`;
  return `INT(${rounded})&IF(${rounded}=INT(${rounded}),"","${marks[language].decimal}"&${behind})`;
}

function grouped(size: string, language: Language): string {
  const { group } = marks[language];
  const thousands = `INT(${size}/1000)`;
  const millions = `INT(${size}/1000000)`;
  const last = `RIGHT("00"&(${size}-1000*${thousands}),3)`;
  const middle = `RIGHT("00"&(${thousands}-1000*${millions}),3)`;
  return (
    `IF(${size}<1000,${size}&"",IF(${size}<1000000,${thousands}&"${group}"&${last},` +
    `${millions}&"${group}"&${middle}&"${group}"&${last}))`
  );
}
