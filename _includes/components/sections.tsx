import type { JSX } from "preact";
import type { Article, Section } from "../../plugins/dateline/article.ts";
import { useTheme } from "../context.ts";

/** Boilerplate, folded: there for who wants it, found by a search of the page. */
function Folded({ section }: { readonly section: Section }): JSX.Element {
  const { ui, t } = useTheme();
  const title = section.title ?? (section.kind === "story" ? "" : t.sections[section.kind]);
  return (
    <details class={section.kind}>
      <summary>{title}</summary>
      <ui.SafeHtml html={section.html} />
    </details>
  );
}

/** Contacts that were understood stand on their cards; others are shown as they were written. */
const onCards = (article: Article): boolean => article.sections.filter(({ kind }) => kind === "contacts").length <= article.contacts.length;

/** The text: the story open, what is the same in every release folded. */
export function Sections({ article }: { readonly article: Article }): JSX.Element {
  const { ui } = useTheme();
  const carded = onCards(article);
  return (
    <>
      {article.sections.map((section) => {
        if (section.kind === "source" || (section.kind === "contacts" && carded)) return null;
        return section.kind === "story" ? <ui.SafeHtml class="story" html={section.html} /> : <Folded section={section} />;
      })}
      {carded && <ui.Contacts contacts={article.contacts} />}
    </>
  );
}
