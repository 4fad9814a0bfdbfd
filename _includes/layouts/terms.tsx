import type { JSX } from "preact";
import type { TermsPage } from "../../plugins/dateline/pages/page.ts";
import { useTheme } from "../context.ts";

/** `/tags/`: all terms of a taxonomy. */
export function Terms({ page }: { readonly page: TermsPage }): JSX.Element {
  const { ui, t } = useTheme();
  const title = t.taxonomies[page.taxonomy];
  return (
    <ui.Document title={title} kind="terms-page">
      <header>
        <ui.Breadcrumb current={title} />
        <h1>{title}</h1>
      </header>
      {page.terms.length > 0 ? <ui.TermList terms={page.terms} /> : <p>{t.noTerms}</p>}
    </ui.Document>
  );
}
