/** The names in one entry of a card: `Sam Sample, VP, Investor Relations, Acme Robotics, Inc.` */
import { named, officeBefore, type Known, type Named } from "./name.ts";

/** Parts between commas; a legal form and a degree belong to the name before them. */
const commas = /\s*,\s+(?!(?:Inc|Ltd|LLC|L\.L\.C|Corp|Co|LP|LLP|S\.A|N\.V|S\.p\.A|PLC|plc|Jr|Sr|PhD|Ph\.D|MD|M\.D|CFA|CPA|MBA|Esq|APR|P\.Eng|P\.Geo)\b)/;

/** `Name: Sam Sample` · `Company: Acme Robotics` · `Position: CEO` */
export const nameLabel = /^(?:联系人|聯絡人|联络人|姓名|担当者?|담당자?|(?<eastern>公司(?:名称|名稱)?|会社名|회사명)|name|nom|nombre|nome|contact(?: person| name)?|ansprechpartner(?:in)?|attn|attention|(?<company>company(?: name)?|organi[sz]ation|issuer|aussender|emittent(?:in)?|herausgeber|unternehmen|firma|société|empresa|azienda)|(?<role>title|position|role|funktion|fonction|cargo|ruolo))\s*[:：]\s*/iu;

/** A run of offices is one line: `VP, Investor Relations`. */
function joined(parts: readonly Named[]): Named[] {
  const found: Named[] = [];
  for (const part of parts) {
    const last = found.at(-1);
    const isLine = (part.kind === "role" || part.kind === "other") && (last?.kind === "role" || last?.kind === "other");
    if (last && isLine) found[found.length - 1] = { kind: last.kind, value: `${last.value}, ${part.value}` };
    else found.push(part);
  }
  return found;
}

/** `Sam Sample (Chief Executive)` · `Example Securities (Nominated Adviser and Broker)`: as British releases name them. */
const inBrackets = /^(?<name>[^()]{3,60}?)\s*\((?<role>[^()]{2,60})\)$/u;
/** Who advises is a firm. */
const firm = /\b(?:advis[eo]rs?|nomad|broker|public relations|PR)\b/iu;

function bracketed(text: string, known: Known): Named[] | undefined {
  const { name = "", role = "" } = inBrackets.exec(text)?.groups ?? {};
  if (name === "" || (named(role, known).kind !== "role" && !firm.test(role))) return undefined;
  const who: Named = firm.test(role) ? { kind: "organisation", value: name } : named(name, known);
  return [who, { kind: "role", value: role }];
}

/** `Sam Sample, press officer, Acme Ferries`: whose officer comes after the office, and is no second person. */
const withEmployer = (parts: readonly Named[]): readonly Named[] =>
  parts.map((part, index) => (index === 2 && part.kind === "person" && parts[0]?.kind === "person" && parts[1]?.kind === "role" ? { kind: "organisation", value: part.value } : part));

export function namesIn(said: string, known: Known): Named[] {
  const groups = nameLabel.exec(said)?.groups;
  const text = said.replace(nameLabel, "").replace(/\s*,$/, "");
  if (groups?.["company"] ?? groups?.["eastern"]) return [{ kind: "organisation", value: text }];
  if (groups?.["role"]) return [{ kind: "role", value: text }];
  const pair = bracketed(text, known);
  if (pair) return pair;
  const parts = joined(text.split(commas).flatMap((part) => officeBefore(part) ?? [part]).map((part) => named(part, known)));
  // An address, or nothing we know: its commas are its own.
  return parts[0]?.kind === "other" || parts[0] === undefined ? [{ kind: "other", value: text }] : [...withEmployer(parts)];
}
