import type { JSX } from "preact";
import type { AuthorCard } from "../../plugins/dateline/pages/presentation.ts";
import { useTheme } from "../context.ts";

/** As shown, in CSS pixels. */
const size = 64;

function Author({ name, bio, url, picture }: AuthorCard): JSX.Element {
  const { ui, href } = useTheme();
  return (
    <div class="author">
      {picture && <ui.Picture picture={picture} alt="" sizes={`${size}px`} lazy />}
      <div>
        <h3>{url ? <a href={url.startsWith("/") ? href(url) : url}>{name}</a> : name}</h3>
        {bio && <p>{bio}</p>}
      </div>
    </div>
  );
}

/** What the site knows of those who wrote the article. Nothing where it knows nothing. */
export function AuthorBox(): JSX.Element | null {
  const { presentation, t } = useTheme();
  const { authors } = presentation;
  if (authors.length === 0) return null;
  return (
    <section class="authors">
      <h2>{t.aboutAuthors(authors.length)}</h2>
      {authors.map((author) => (
        <Author {...author} />
      ))}
    </section>
  );
}
