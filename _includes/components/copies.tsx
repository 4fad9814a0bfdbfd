import type { JSX } from "preact";
import type { Article } from "../../plugins/dateline/article.ts";
import { useTheme } from "../context.ts";

/** Who sent it: the wire, the provider, or nobody that is named. */
const sender = ({ wire, provider, title }: Article): string => [provider?.name, wire].filter((name, index, all) => name && all.indexOf(name) === index).join(" / ") || title;

/** The same story from other sources: who, and when. */
export function Copies({ copies }: { readonly copies: readonly Article[] }): JSX.Element | null {
  const { ui, t, href } = useTheme();
  if (copies.length === 0) return null;
  return (
    <div class="terms">
      <span id="copies">{t.otherSources}</span>
      <ul aria-labelledby="copies">
        {copies.map((copy) => (
          <li>
            <a href={href(copy.url)}>{sender(copy)}</a> <ui.Published at={copy.published} show="full" />
          </li>
        ))}
      </ul>
    </div>
  );
}
