import type { JSX } from "preact";
import type { Group } from "../../plugins/dateline/archive/archive.ts";
import type { TermsPage } from "../../plugins/dateline/pages/page.ts";
import { useTheme } from "../context.ts";

/** From so many terms on a list has letters to jump to, and the most used ones at its top. */
const many = 60;

const mostUsed = 12;

/** `É` stands with `E`; what is no letter, with the others that are none. */
const initialOf = ({ title }: Group): string => /^\p{L}/u.exec(title.normalize("NFD").toUpperCase())?.[0] ?? "#";

/** In the order of the terms, which is alphabetical. */
function byInitial(terms: readonly Group[]): [string, Group[]][] {
  const letters = new Map<string, Group[]>();
  for (const term of terms) letters.set(initialOf(term), [...(letters.get(initialOf(term)) ?? []), term]);
  return [...letters];
}

const anchor = (letter: string): string => `letter-${letter === "#" ? "other" : letter}`;

/** A long list, in parts. */
function Letters({ terms }: { readonly terms: readonly Group[] }): JSX.Element {
  const { ui, t } = useTheme();
  const letters = byInitial(terms);
  return (
    <>
      <nav aria-label={t.byLetter}>
        <ul class="letters">
          {letters.map(([letter]) => (
            <li>
              <a href={`#${anchor(letter)}`}>{letter}</a>
            </li>
          ))}
        </ul>
      </nav>
      <section aria-labelledby="most-used">
        <h2 id="most-used">{t.mostUsed}</h2>
        <ui.TermList terms={terms.toSorted((a, b) => b.count - a.count).slice(0, mostUsed)} />
      </section>
      {letters.map(([letter, own]) => (
        <section aria-labelledby={anchor(letter)}>
          <h2 id={anchor(letter)}>{letter}</h2>
          <ui.TermList terms={own} />
        </section>
      ))}
    </>
  );
}

/** `/tags/`: all terms of a taxonomy. */
export function Terms({ page: { taxonomy, terms } }: { readonly page: TermsPage }): JSX.Element {
  const { ui, t } = useTheme();
  const title = t.taxonomies[taxonomy];
  return (
    <ui.Document title={title} kind="terms-page">
      <header>
        <ui.Breadcrumb current={title} />
        <h1>{title}</h1>
      </header>
      {terms.length === 0 ? <p>{t.noTerms}</p> : terms.length < many ? <ui.TermList terms={terms} /> : <Letters terms={terms} />}
    </ui.Document>
  );
}
