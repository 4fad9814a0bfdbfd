import type { JSX } from "preact";
import type { Heading } from "../../plugins/dateline/article.ts";
import { useTheme } from "../context.ts";

interface Entry {
  readonly heading: Heading;
  readonly below: Entry[];
}

/** Each heading with those below it, to the next of its own level or a higher one. */
function nested(headings: readonly Heading[]): readonly Entry[] {
  const top: Entry[] = [];
  const open: Entry[] = [];
  for (const heading of headings) {
    while ((open.at(-1)?.heading.level ?? 0) >= heading.level) open.pop();
    const entry: Entry = { heading, below: [] };
    (open.at(-1)?.below ?? top).push(entry);
    open.push(entry);
  }
  return top;
}

const Entries = ({ entries }: { readonly entries: readonly Entry[] }): JSX.Element => (
  <ol>
    {entries.map(({ heading: { id, text }, below }) => (
      <li>
        <a href={`#${id}`}>{text}</a>
        {below.length > 0 && <Entries entries={below} />}
      </li>
    ))}
  </ol>
);

/** Of one heading there is nothing to choose from. */
const fewest = 2;

/** The table of contents above a text, where the page is to have one. */
export function Contents({ headings }: { readonly headings: readonly Heading[] }): JSX.Element | null {
  const { presentation, t } = useTheme();
  if (!presentation.toc || headings.length < fewest) return null;
  return (
    <nav class="toc" aria-label={t.contents}>
      <h2>{t.contents}</h2>
      <Entries entries={nested(headings)} />
    </nav>
  );
}
