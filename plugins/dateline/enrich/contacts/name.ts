/** Whether a name on a card is somebody's, a company's, or that of an office or a desk. */
import { lettersOf } from "../../grammar/letters.ts";
import { legalForm, withoutLegalForm } from "../../vocabulary/legal-forms.ts";
import { isOffice } from "../../vocabulary/roles.ts";

export type Named = { readonly kind: "person" | "organisation" | "role"; readonly value: string } | { readonly kind: "other"; readonly value: string };

/** What is known of the release's companies. */
export interface Known {
  /** Names of companies, folded. */
  readonly companies: ReadonlySet<string>;
  /** First labels of the hosts of the e-mail addresses: `acme` of `ir@acme.example`. */
  readonly hosts: ReadonlySet<string>;
}

export const folded = (name: string): string => lettersOf(withoutLegalForm(name));

/** Capitalised like a name, but the name of a desk. */
const desk = /\b(?:relations?|communications?|investors?|media|press|office|department|dept|team|desk|inquiries|enquiries|contacts?|secretary|affairs|marketing|hotline|newsroom|support|services?|queries|questions|presse|medien|kommunikation|prensa|comunicación|stampa|comunicazione|division|general|info)\b/iu;

/** What only companies and offices are called by their last word. */
const companyWord = /\b(?:group|holdings?|partners|agency|associates|advisors|advisory|capital|bank|technologies|technology|robotics|systems|solutions|labs?|laboratories|university|college|institute|foundation|association|society|council|ministry|federation|network|networks|energy|pharma|pharmaceuticals|therapeutics|biosciences|resources|mining|metals|ventures|consulting|strategies|studios?|digital|global|international|airlines?|airways|hotels?|hospital|center|centre|museum|police|public|consultants|PR|IR|agentur|verlag|universität|stiftung|verband|agence|société|université|agencia|agenzia|fondazione|fundación)$/iu;

const particle = String.raw`(?:de|da|di|do|dos|del|della|van|von|der|den|du|la|le|al|bin|ibn|zu|af|el|ter|y)`;
const first = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*`;
const title = String.raw`(?:(?:Dr|Prof|Mag|MMag|DI|Dipl\.-Ing|Dipl\.-Kfm|Mr|Mrs|Ms|Herr|Frau|Hr|Mme|M|Sr|Sra|Dott|Dott\.ssa|Ing|Sir|Dame|Lord|Rev|Hon)\.?\s+)*`;
const suffix = String.raw`(?:,?\s+(?:Jr|Sr|II|III|IV|MD|M\.D|PhD|Ph\.D|CFA|CPA|MBA|Esq|APR|CNHP|PharmD|DPT|P\.Eng|P\.Geo)\.?)*`;
const person = new RegExp(String.raw`^${title}${first}(?:\s+(?:${first}|${particle}(?=\s)|["“(]${first}["”)])){1,4}${suffix}$`, "u");

const holdsOffice = (text: string): boolean => text.split(/[\s,/&-]+/).some((word) => isOffice(word.replace(/\.$/, "")));

function isKnownCompany(text: string, { companies, hosts }: Known): boolean {
  const name = folded(text);
  if (name.length < 3) return false;
  return companies.has(name) || [...hosts].some((host) => host === name || (host.length >= 4 && name.startsWith(host)) || (name.length >= 5 && host.startsWith(name)));
}

/** An address has digits in it, and is kept as it is. */
const isAddress = (text: string): boolean => /\d/.test(text) && !/^\d{1,3}\p{L}|\p{L}\d{1,2}$/u.test(text);

/** `CEO Acme Robotics Inc.` is an office and a company. */
export function officeBefore(text: string): readonly [string, string] | undefined {
  const words = text.split(" ");
  const end = words.findIndex((word) => !isOffice(word.replace(/,$/, "")) && !/^(?:and|&|of|at)$/.test(word));
  const rest = words.slice(end).join(" ");
  return end > 0 && legalForm.test(rest) ? [words.slice(0, end).join(" "), rest] : undefined;
}

/** One name, without commas but for those of legal forms and degrees. */
export function named(text: string, known: Known): Named {
  const value = text.trim();
  if (legalForm.test(value) || isKnownCompany(value, known)) return { kind: "organisation", value };
  if (isAddress(value) || value.length > 80 || /[!?:]$/.test(value)) return { kind: "other", value };
  if (holdsOffice(value)) return { kind: "role", value };
  if (companyWord.test(value) && !desk.test(value) && /^\p{Lu}/u.test(value) && value.includes(" ")) return { kind: "organisation", value };
  if (desk.test(value)) return { kind: "role", value };
  return person.test(value) ? { kind: "person", value } : { kind: "other", value };
}
