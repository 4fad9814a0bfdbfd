import type { JSX } from "preact";
import { taxonomies, type TaxonomyName } from "../plugins/dateline/archive/taxonomies.ts";
import { useTheme } from "./context.ts";

interface Props {
  readonly taxonomy: TaxonomyName;
  /** How many terms to show. */
  readonly most: number;
}

/** What the widgets of terms share: the most used ones, and the way to all of them. */
export function TermsWidget({ taxonomy, most }: Props): JSX.Element | null {
  const { site, ui, t, href } = useTheme();
  const terms = site.archive.terms[taxonomy].toSorted((a, b) => b.count - a.count).slice(0, most);
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
