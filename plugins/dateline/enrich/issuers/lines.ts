/** Lines that say nothing but whose release it is: a source line, a filing's registrant, an attorney's office. */
import { companyName, namesAtStart, namesIn } from "../../grammar/company-name.ts";
import { announcingBody, attorneyOffice } from "../../grammar/public-body.ts";
import { sentences } from "../../grammar/sentences.ts";
import { found, isCarrier, type IssuerRule } from "./evidence.ts";

/** `SOURCE Acme Robotics Inc.` · `Source: Acme Robotics Inc.` · `Aussender: Acme Robotik GmbH` */
const sourceLine = /^(?:SOURCE:?\s+|(?:Source|Quelle|Fuente|Fonte|Issued by|Released by|Herausgeber|Aussender|Absender|Emittent|Émetteur|Emisor|Emittente)\s*:\s*)(?<names>\S.{1,100})$/u;
const address = /https?:|www\.|\.(?:com|org|net)$/i;

/** `Modified from a post by Sam Sample` is no name. */
const isWholeName = (name: string): boolean => (namesAtStart(name)?.length ?? 0) >= name.length - 1;

export const fromSourceLine: IssuerRule = ({ draft: { blocks }, isRelease }) => {
  for (const { text, line } of blocks.slice(-20).toReversed()) {
    const rows = text.split("\n").filter((row) => isRelease || row.startsWith("SOURCE"));
    const written = rows.map((row) => sourceLine.exec(row.trim())?.groups?.["names"]).find((names) => names !== undefined);
    const names = written?.split(/\s*;\s*/).flatMap(namesIn).flatMap((name) => companyName(name)?.name ?? []) ?? [];
    const owners = names.filter((name) => !isCarrier(name) && !address.test(name) && isWholeName(name));
    if (owners.length > 0) return found(owners, "source line", line);
  }
  return undefined;
};

/** A filing's cover: `ACME ROBOTICS, INC.`, and below it `(Exact name of registrant as specified in its charter)`. */
export const fromFiling: IssuerRule = ({ draft: { blocks } }) => {
  const rows = blocks.slice(0, 40).flatMap(({ text, line }) => text.split("\n", 20).map((row) => ({ row: row.trim(), line }))).filter(({ row }) => row !== "");
  const at = rows.findIndex(({ row }) => /^\(exact name of (?:the )?registrant/i.test(row));
  const above = rows[at - 1];
  const name = at > 0 && above ? companyName(above.row) : undefined;
  return name && above ? found([name.name], "registrant of the filing", above.line) : undefined;
};

/** Some write who sends it out between the slashes of the dateline. */
export const fromDateline: IssuerRule = ({ sender, draft }) => (sender === undefined ? undefined : found([sender], "name in the dateline", draft.fields.dateline?.line));

/** The office named above the text, or the public body to which the first sentences ascribe it. */
export const fromPublicBody: IssuerRule = ({ draft: { blocks }, lead, leadLine }) => {
  for (const { text, line } of [...blocks.slice(0, 6), ...blocks.slice(-6)]) {
    const office = text.split("\n").map(attorneyOffice).find((name) => name !== undefined);
    if (office) return found([office], "office of the attorney", line);
  }
  const name = sentences(lead.slice(0, 1200)).slice(0, 3).map(announcingBody).find((body) => body !== undefined);
  return name === undefined ? undefined : found([name], "public body that announces it", leadLine);
};
