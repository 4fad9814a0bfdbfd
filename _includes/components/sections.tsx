import type { JSX } from "preact";
import type { Article, Section } from "../../plugins/dateline/article.ts";
import { useTheme } from "../context.ts";

/** Boilerplate, folded: there for who wants it, found by a search of the page. */
function Folded({ section }: { readonly section: Section }): JSX.Element {
  const { ui, page, t, foreign } = useTheme();
  const other = section.title !== undefined && page.kind === "article" ? foreign(page.article.lang) : {};
  const title = section.title ?? (section.kind === "story" ? "" : t.sections[section.kind]);
  return (
    <details class={section.kind}>
      <summary>
        <h2 {...other}>{title}</h2>
      </summary>
      <ui.SafeHtml html={section.html} />
    </details>
  );
}

const holds = (section: Section, said: string | undefined): boolean => said !== undefined && section.text.includes(said);

/** Contacts that were understood stand on their cards; a section with none is shown as it was written. */
const isCarded = (section: Section, { contacts }: Article): boolean =>
  section.kind === "contacts" &&
  contacts.some(({ title, phone, email, organisation, person }) => holds(section, phone) || holds(section, email) || (title === section.title && (holds(section, organisation) || holds(section, person))));

/** The link to the original has its place below the text; all else that a wire says of itself stays. */
const isOnlyLink = ({ kind, html }: Section): boolean => kind === "source" && /^\s*(?:<hr[^>]*>\s*)?<p>\s*<a [^>]*>[^<]*<\/a>\s*<\/p>\s*$/.test(html);

/** The text: the story open, what is the same in every release folded. */
export function Sections({ article }: { readonly article: Article }): JSX.Element {
  const { ui } = useTheme();
  return (
    <>
      {article.sections.map((section) => {
        if (isOnlyLink(section) || isCarded(section, article)) return null;
        return section.kind === "story" ? <ui.SafeHtml class="story" html={section.html} /> : <Folded section={section} />;
      })}
      <ui.Contacts contacts={article.contacts} />
    </>
  );
}
