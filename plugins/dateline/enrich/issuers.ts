/**
 * Whose release it is: what a line says, the subject of the first sentence or of the headline, what stands around it. Stories of news
 * agencies are nobody's.
 */
import { isOfficeHolder } from "../grammar/company-name.ts";
import type { Enricher } from "./enricher.ts";
import { fromAddresses, fromClosing, fromListing } from "./issuers/closing.ts";
import { evidenceOf, isSame, type IssuerRule } from "./issuers/evidence.ts";
import { fromDateline, fromFiling, fromPublicBody, fromSourceLine } from "./issuers/lines.ts";
import { isReported } from "./issuers/release.ts";
import { fromLead, fromNotice, fromTitle, fromTitlePrefix } from "./issuers/subjects.ts";

/** Two announce together, and one of them sends it out: both are named in the first sentence. */
const fromSource: IssuerRule = (evidence) => {
  const [source, lead] = [fromSourceLine(evidence), fromLead(evidence)];
  const isJoint = source?.value.every((name) => lead?.value.some((other) => isSame(name, other)));
  return source && isJoint && lead && lead.value.length > source.value.length ? lead : source;
};

/** In order of trust. */
const rules: readonly IssuerRule[] = [fromSource, fromFiling, fromDateline, fromLead, fromTitlePrefix, fromTitle, fromNotice, fromPublicBody, fromAddresses, fromClosing, fromListing];

export const issuers: Enricher = {
  name: "issuers",
  enrich: (draft) => {
    if (draft.fields.issuers || isReported(draft)) return {};
    const evidence = evidenceOf(draft);
    // A politician's release is no company's, and the name in its headline is the politician's.
    if (isOfficeHolder(evidence.lead)) return {};
    for (const rule of rules) {
      const issuers = rule(evidence);
      if (issuers) return { fields: { issuers } };
    }
    return {};
  },
};
