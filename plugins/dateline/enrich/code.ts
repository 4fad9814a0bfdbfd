/** Source code is coloured as the page is built, where its author says what language it is in: a guess would be wrong too often. */
import { highlightCode } from "../body/code-html.ts";
import type { Enricher } from "./enricher.ts";

export const code: Enricher = {
  name: "code",
  enrich: ({ fields: { sections } }) => {
    if (!sections?.value.some(({ html }) => html.includes("<code class="))) return {};
    return { mended: { sections: { ...sections, value: sections.value.map((section) => ({ ...section, html: highlightCode(section.html) })) } } };
  },
};
