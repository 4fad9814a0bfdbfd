import type { JSX } from "preact";
import type { Group } from "../../plugins/dateline/archive/archive.ts";
import { useTheme } from "../context.ts";

/** Terms with their counts, in columns of figures. */
export function TermList({ terms }: { readonly terms: readonly Pick<Group, "title" | "url" | "count">[] }): JSX.Element {
  const { href } = useTheme();
  return (
    <ul class="term-list">
      {terms.map(({ title, url, count }) => (
        <li>
          <a href={href(url)}>{title}</a>
          <span class="count">{count}</span>
        </li>
      ))}
    </ul>
  );
}
