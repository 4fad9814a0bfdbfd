/** International Securities Identification Numbers (ISO 6166): a country's prefix, nine letters or digits, a check digit. */
import { countryCodes } from "../vocabulary/country-codes.ts";

const form = /^([A-Z]{2})[A-Z0-9]{9}\d$/;

/** Letters count as two digits, A = 10; then every second digit from the right but the last is doubled (Luhn). */
function isChecked(code: string): boolean {
  const digits = [...[...code].map((sign) => Number.parseInt(sign, 36)).join("")].map(Number).toReversed();
  const sum = digits.map((digit, index) => (index % 2 === 0 ? digit : digit * 2)).reduce((total, value) => total + (value > 9 ? value - 9 : value), 0);
  return sum % 10 === 0;
}

/** `US0378331005` and `FR 0000121329` are; one with another last digit is not. */
export function parseIsin(written: string): string | undefined {
  const code = written.replace(/[\s.-]/g, "").toUpperCase();
  const country = form.exec(code)?.[1];
  return country !== undefined && countryCodes.has(country) && isChecked(code) ? code : undefined;
}

/** `ISIN: FR0000121329` · `ISIN code FR0000121329, US0378331005` · `(Euronext Paris – FR0000121329 – ACM)` */
const labelled = /\bISINs?(?:[ -]?(?:codes?|numbers?|no|nr|nummer|kod|kode))?\.?\s{0,3}(?:\([^()]{0,40}\)\s{0,3})?[:：=–#-]?\s{0,3}(?=[A-Z])/giu;
const alone = /(?<![A-Z0-9])[A-Z]{2}[A-Z0-9]{9}\d(?![A-Z0-9])/g;
/** Several may follow one label. */
const next = /^\s{0,3}(?:[,;/]|and\b|und\b|et\b|y\b|&)?\s{0,3}([A-Z]{2}(?: ?[A-Z0-9]){9} ?\d)(?![A-Z0-9])/;

export interface FoundIsin {
  readonly isin: string;
  readonly index: number;
}

function afterLabel(text: string, from: number): FoundIsin[] {
  const found: FoundIsin[] = [];
  let position = from;
  for (let match = next.exec(text.slice(position, position + 40)); match; match = next.exec(text.slice(position, position + 40))) {
    const isin = parseIsin(match[1] ?? "");
    if (!isin) break;
    found.push({ isin, index: position });
    position += match[0].length;
  }
  return found;
}

/** Between brackets, dashes or bars, or as all of a line or a cell. */
function isEnclosed(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 200), start);
  const after = text.slice(start + 12, start + 212);
  const inBrackets = /[([][^()[\]]*$/.test(before) && /^[^()[\]]*[)\]]/.test(after);
  const inLine = /(?:^|[\n|])[ \t]*$/.test(before) && /^[ \t]*(?:$|[\n|])/.test(after);
  return inBrackets || inLine;
}

/** Written like one, wherever it stands: few texts have any. */
const like = /[A-Z]{2}(?: ?[A-Z0-9]){9} ?\d/;

/** Where ISINs stand whose check digit is right, in order. */
export function isinsIn(text: string): FoundIsin[] {
  if (!like.test(text)) return [];
  const labels = [...text.matchAll(labelled)].flatMap((match) => afterLabel(text, match.index + match[0].length));
  const others = [...text.matchAll(alone)].flatMap(({ 0: code, index }) => {
    const isin = parseIsin(code);
    return isin && isEnclosed(text, index) ? [{ isin, index }] : [];
  });
  return [...labels, ...others].toSorted((a, b) => a.index - b.index);
}
