import type { JSX } from "preact";
import type { Article } from "../../plugins/dateline/article.ts";
import { useTheme } from "../context.ts";

/** To the original, wherever that is. */
export function SourceLink({ article: { link, provider } }: { readonly article: Article }): JSX.Element | null {
  const { t, arrows } = useTheme();
  if (!link) return null;
  const host = URL.canParse(link) ? new URL(link).hostname.replace(/^www\./, "") : link;
  const name = provider ? (provider.via ? t.via(provider.name, provider.via) : provider.name) : host;
  return (
    <p class="source">
      <a href={link} rel="external">
        {t.originalAt(name)} <span aria-hidden="true">{arrows.out}</span>
      </a>
    </p>
  );
}
