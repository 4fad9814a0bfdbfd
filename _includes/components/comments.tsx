import type { JSX } from "preact";
import { commentsScript } from "../../plugins/dateline/vocabulary/comment-services.ts";
import { useTheme } from "../context.ts";

/** Comments of a service elsewhere: loaded when a reader asks for them, and not before. A file of this name in a site's own components takes its place. */
export function Comments(): JSX.Element | null {
  const { presentation, lang, arrows, t } = useTheme();
  const { comments } = presentation;
  if (comments === undefined || comments === "own") return null;
  const { src, attributes, target, page, host } = commentsScript(comments, lang);
  return (
    <section class="comments" aria-labelledby="comments">
      <h2 id="comments">{t.comments}</h2>
      <p>{t.commentsKept(host)}</p>
      <p>
        <button type="button" class="show-comments" data-src={src} data-attributes={JSON.stringify(attributes)} hidden>
          {t.showComments}
        </button>
        {page && (
          <a href={page} rel="external">
            {t.commentsAt(new URL(page).host)} <span aria-hidden="true">{arrows.out}</span>
          </a>
        )}
      </p>
      {target && <div id={target} />}
    </section>
  );
}
