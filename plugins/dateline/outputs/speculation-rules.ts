/** Pages that a reader is about to open are fetched ahead (html.spec.whatwg.org, speculation rules): no script, and none without the browser's consent. */
import type { Site } from "../site.ts";

/** The text of the rules, in each page's head; its hash stands in the Content-Security-Policy. */
export const speculationRules = ({ pathPrefix }: Pick<Site, "pathPrefix">): string => JSON.stringify({ prefetch: [{ where: { href_matches: `${pathPrefix}*` }, eagerness: "moderate" }] });
