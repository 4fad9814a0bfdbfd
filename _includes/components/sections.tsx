import type { JSX } from "preact";
import type { Article, Section } from "../../plugins/dateline/article.ts";
import { useTheme } from "../context.ts";

/** Boilerplate, folded: there for who wants it, found by a search of the page. */
function Folded({ section }: { readonly section: Section }): JSX.Element {
  const { ui, t } = useTheme();
  const title = section.title ?? (section.kind === "story" ? "" : t.sections[section.kind]);
  return (
    <details class={section.kind}>
      <summary>
        <h2>{title}</h2>
      </summary>
      <ui.SafeHtml html={section.html} />
    </details>
  );
}

/** Contacts that were understood stand on their cards; a section with none is shown as it was written. */
const isCarded = (section: Section, { contacts }: Article): boolean =>
  section.kind === "contacts" && contacts.some(({ title, email, phone, organisation }) => title === section.title && [email, phone, organisation].some((said) => said !== undefined && section.text.includes(said)));

/** The text: the story open, what is the same in every release folded. */
export function Sections({ article }: { readonly article: Article }): JSX.Element {
  const { ui } = useTheme();
  return (
    <>
      {article.sections.map((section) => {
        if (section.kind === "source" || isCarded(section, article)) return null;
        return section.kind === "story" ? <ui.SafeHtml class="story" html={section.html} /> : <Folded section={section} />;
      })}
      <ui.Contacts contacts={article.contacts} />
    </>
  );
}
