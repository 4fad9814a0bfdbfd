/** LaTeX in the text becomes MathML, where the document or the site asks for it. The text stays as written: for summaries, search and feeds' readers. */
import type { Section } from "../article.ts";
import { replaceFormulas } from "../body/formula-html.ts";
import type { Enricher, Findings } from "./enricher.ts";

export const formulas: Enricher = {
  name: "formulas",
  enrich: ({ fields }, { layout: site }): Findings => {
    const { sections, layout } = fields;
    if (!sections || !(layout?.value.mathjax ?? site?.mathjax)) return {};
    const broken: { readonly detail: string; readonly line?: number }[] = [];
    const shown = sections.value.map((section): Section => {
      const { html, faults } = replaceFormulas(section.html);
      broken.push(...faults.map((detail) => ({ detail: detail.slice(0, 80), ...(section.line === undefined ? {} : { line: section.line }) })));
      return { ...section, html };
    });
    return { mended: { sections: { ...sections, value: shown } }, problems: broken.map((fault) => ({ code: "formula-broken", ...fault })) };
  },
};
