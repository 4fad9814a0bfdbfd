import type { JSX } from "preact";
import type { Label } from "../../plugins/dateline/pages/page.ts";
import { useTheme } from "../context.ts";

/** From the home page down; the last step is the page itself. */
export function Breadcrumb({ current }: { readonly current?: string }): JSX.Element {
  const { page, t, href } = useTheme();
  const named = (label: Label): string => (label === "home" || label === "archive" ? t[label] : t.taxonomies[label]);
  return (
    <nav class="breadcrumb" aria-label={t.breadcrumb}>
      <ol>
        {page.trail.map((crumb) => (
          <li>
            <a href={href(crumb.url)}>{"title" in crumb ? crumb.title : named(crumb.label)}</a>
          </li>
        ))}
        {current && (
          <li>
            <span aria-current="page">{current}</span>
          </li>
        )}
      </ol>
    </nav>
  );
}
