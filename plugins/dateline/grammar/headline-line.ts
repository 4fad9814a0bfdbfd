/** Whether a line may be a headline: it is no dateline, no sentence of a running text, no label. */
import { legalForm } from "../vocabulary/legal-forms.ts";
import { parseDateline } from "./dateline.ts";
import { sentences } from "./sentences.ts";

const longest = 250;

/** `ACME, INC. REPORTS RESULTS` is one sentence; `… to Acme Inc.` ends with no full stop of its own. */
const withoutStops = (line: string): string => line.replace(/(?<=(?:^|[\s,])(?:Inc|Ltd|Corp|Co|U\.S|S\.A|N\.V|S\.p\.A|Art))\.(?=\s|,|$)/giu, "");

/** @param line without line breaks */
export function isHeadlineLine(line: string): boolean {
  if (line.length > longest || !/\p{L}.*\s|\p{Lo}{6}/u.test(line)) return false;
  const plain = withoutStops(line);
  if (/[^.][.;,。；，：]$/.test(plain) && !legalForm.test(line.slice(-12))) return false;
  return sentences(plain).length === 1 && parseDateline(line) === undefined;
}
