import type { JSX } from "preact";
import { taxonomies, type TaxonomyName } from "../plugins/dateline/archive/taxonomies.ts";
import type { TermCount } from "../plugins/dateline/pages/widget-data.ts";
import { useTheme } from "./context.ts";

interface Props {
  readonly taxonomy: TaxonomyName;
  readonly terms: readonly TermCount[] | undefined;
}

/** What the widgets of terms share: the most used ones, and the way to all of them. */
export function TermsWidget({ taxonomy, terms = [] }: Props): JSX.Element | null {
  const { ui, t, href } = useTheme();
  if (terms.length === 0) return null;
  return (
    <section class="widget">
      <h2>
        <a href={href(taxonomies[taxonomy].url)}>{t.taxonomies[taxonomy]}</a>
      </h2>
      <ui.TermList terms={terms} />
    </section>
  );
}
