import type { Language } from "../../localisation/language";

/** Marks of numbers in text; TEXT would depend on the computer that calculates. */
const marks = { de: { group: ".", decimal: "," }, en: { group: ",", decimal: "." } } as const;

/**
 * The size of a figure as text, without sign: shares in percent and small broken figures with one digit behind the
 * mark, everything else in whole numbers with marks between thousands. `unit` is "%" for shares.
 */
export function sizeText(figure: string, unit: string, language: Language): string {
  const size = `ABS(${figure})`;
  const percent = `${tenths(`${size}*100`, language)}&" %"`;
  const isSmall = `AND(${size}<100,${size}<>INT(${size}))`;
  return `IF(${unit}="%",${percent},IF(${isSmall},${tenths(size, language)},${grouped(`ROUND(${size},0)`, language)}))`;
}

/** A share as text, in whole percent. */
export function percentText(share: string): string {
  return `ROUND(${share}*100,0)&" %"`;
}

function tenths(size: string, language: Language): string {
  const all = `ROUND(${size}*10,0)`;
  return `INT(${all}/10)&"${marks[language].decimal}"&(${all}-10*INT(${all}/10))`;
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
